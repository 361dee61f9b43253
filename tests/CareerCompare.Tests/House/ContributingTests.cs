using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Fuzzing;

namespace CareerCompare.Tests.House;

/// <summary>What CONTRIBUTING.md tells people to write is written into a copy of this site, and becomes pages.</summary>
public partial class ContributingTests
{
    private static readonly SiteFiles Own = SiteFiles.Of(Repository.Root);

    [Theory]
    [InlineData("The smallest role", "patient-advocate", 2)]
    [InlineData("A role of another field", "release-manager", 4)]
    public void An_example_becomes_a_role_that_is_compared_with_every_other(string section, string role, int files)
    {
        var blocks = Blocks.Matches(Section(section)).ToList();
        Assert.Equal(files, blocks.Count);
        var site = blocks.Aggregate(
            Own,
            (all, block) =>
                Written(all, block.Groups["path"].Value, block.Groups["how"].Value == "As", block.Groups["text"].Value)
        );

        var built = BuiltSite.Of(site);

        var written = blocks.Select(b => b.Groups["path"].Value).ToHashSet();
        Assert.Empty(
            built
                .Diagnostics.Where(d => d.Severity == Severity.Error || written.Contains(d.At.File.Path))
                .Select(d => $"{d.At} {d.Message}")
        );
        Assert.Empty(built.Finished.Select(d => $"{d.At} {d.Message}"));
        var others = Own
            .Paths.Where(p => p.StartsWith("roles/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .Where(r => r != role);
        Assert.All(
            others,
            other =>
                Assert.Contains(
                    $"/compare/{string.Join("-vs-", new[] { role, other! }.Order(StringComparer.Ordinal))}/pay/",
                    built.Entries!.Keys
                )
        );
    }

    private static string Section(string title) =>
        Regex
            .Match(
                File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n"),
                $@"(?<=\n## {Regex.Escape(title)}\n)(.|\n)*?(?=\n## |\z)"
            )
            .Value;

    // What somebody wrote in the meantime is not written a second time.
    private static SiteFiles Written(SiteFiles site, string path, bool isNew, string text)
    {
        var before = isNew ? "" : Encoding.UTF8.GetString(site[path]);
        return before.Contains(text.Split('\n')[0] + "\n", StringComparison.Ordinal)
            ? site
            : site.With(path, Encoding.UTF8.GetBytes(before + text));
    }

    [GeneratedRegex(@"(?<how>As|At the end of) `(?<path>[^`]+)`:\n\n```yaml\n(?<text>(.|\n)*?)```\n")]
    private static partial Regex Blocks { get; }
}
