using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CareerCompare.CommandLine;

namespace CareerCompare.Tests.House;

/// <summary>What documents say that can be held against the files.</summary>
public partial class DocumentsTests
{
    private static readonly string[] Kinds = [".cs", ".cshtml", ".css", ".js", ".csproj", ".props", ".yaml"];

    [Fact]
    public void Every_document_that_a_comment_or_a_message_names_is_there()
    {
        var named = new[] { "src", "theme", "tests", "content" }
            .SelectMany(Files)
            .Where(f => Kinds.Contains(Path.GetExtension(f)))
            .SelectMany(f => NamedDocument.Matches(File.ReadAllText(f)).Select(m => (f, m.Value)))
            .ToList();
        Assert.True(named.Count > 5, $"{named.Count} are named");
        // A decision is named by its number alone.
        Assert.All(
            named,
            n =>
                Assert.True(
                    Directory.Exists(At(n.Value))
                        || File.Exists(At(n.Value))
                        || Directory
                            .EnumerateFiles(Path.GetDirectoryName(At(n.Value))!, Path.GetFileName(n.Value) + "-*.md")
                            .Any(),
                    $"{n.f}: {n.Value}"
                )
        );
    }

    [Fact]
    public void Every_link_of_a_document_leads_to_a_file()
    {
        foreach (
            var document in Directory
                .EnumerateFiles(Repository.Root, "*.md")
                .Concat(
                    Files("docs")
                        .Where(f =>
                            f.EndsWith(".md", StringComparison.Ordinal)
                            && !f.Contains("diagnostics", StringComparison.Ordinal)
                        )
                )
        )
        foreach (Match link in RelativeLink.Matches(File.ReadAllText(document)))
        {
            var target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups["to"].Value);
            Assert.True(
                File.Exists(target) || Directory.Exists(target),
                $"{Path.GetFileName(document)}: {link.Groups["to"].Value}"
            );
        }
    }

    [Theory]
    [InlineData("README.md", @"(?<=^Exit codes: .*){0} ")]
    [InlineData("docs/command-line.md", @"^\| {0} \|")]
    public void Every_exit_code_is_named(string document, string form)
    {
        foreach (
            var code in typeof(ExitCode)
                .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Select(f => (int)f.GetRawConstantValue()!)
        )
            Assert.Matches(
                new Regex(string.Format(CultureInfo.InvariantCulture, form, code), RegexOptions.Multiline),
                File.ReadAllText(At(document))
            );
    }

    private static string At(string path) =>
        Path.Combine(Repository.Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    [GeneratedRegex(@"\bdocs/[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\.md)?")]
    private static partial Regex NamedDocument { get; }

    [GeneratedRegex(@"\]\((?<to>(?!https?:|mailto:|/|#)[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex RelativeLink { get; }
}
