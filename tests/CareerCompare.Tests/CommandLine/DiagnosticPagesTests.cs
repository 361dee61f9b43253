using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Audit;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.CommandLine;

/// <summary>The pages of docs/diagnostics for publishing and finished pages are run: what they call wrong gives their message, and what they call right gives none.</summary>
public sealed partial class DiagnosticPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly IReadOnlyList<string> Known =
    [
        .. ((Type[])[typeof(PublishingCodes), typeof(FinishedCodes)])
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static TheoryData<string> AllCodes => [.. Known];

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void The_mistake_of_a_page_gives_its_code_and_message_and_the_cure_gives_none(string code)
    {
        var path = Path.Combine(Folder, code + ".md");
        Assert.True(File.Exists(path), $"docs/diagnostics/{code}.md is missing");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {code}: ", text, StringComparison.Ordinal);
        var blocks = Blocks
            .Matches(text)
            .ToDictionary(
                b => b.Groups["section"].Value,
                b => (Language: b.Groups["language"].Value, Text: b.Groups["inside"].Value)
            );
        var (language, wrong) = blocks["Wrong"];
        var right = blocks.TryGetValue("Right", out var cure) ? cure.Text : null;

        var printed = FirstLineAndHint(Run(language, wrong, right));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(
                path,
                text.Replace(
                    $"## Message\n\n```text\n{blocks["Message"].Text}```",
                    $"## Message\n\n```text\n{printed}```",
                    StringComparison.Ordinal
                )
            );
        // A compressor of another version may need a byte more or less.
        else
            Assert.Equal(Numbers.Replace(blocks["Message"].Text, "0"), Numbers.Replace(printed, "0"));
        Assert.StartsWith($"error[{code}]: ", printed, StringComparison.Ordinal);
        if (right is not null)
            Assert.Equal("", Run(language, right, null));
    }

    [Fact]
    public void No_page_is_left_of_a_code_that_is_no_more() =>
        Assert.Equal(
            Known.Order(StringComparer.Ordinal),
            ((string[])["CC06*.md", "CC07*.md"])
                .SelectMany(p => Directory.EnumerateFiles(Folder, p))
                .Select(p => Path.GetFileNameWithoutExtension(p))
                .Order(StringComparer.Ordinal)
        );

    /// <summary>What the program prints about a piece of a page, a stylesheet, some addresses, or what somebody types.</summary>
    private static string Run(string language, string wrong, string? right) =>
        language switch
        {
            "html" => Print(
                GoodSite.Check(
                    GoodSite.With(
                        html =>
                            right is not null && html.Contains(right, StringComparison.Ordinal)
                                ? html.Replace(right, wrong, StringComparison.Ordinal)
                            : html.Contains(wrong, StringComparison.Ordinal) ? html // the cure of something every page has
                            : html.Replace(
                                "</section>",
                                "</section>\n" + wrong.Replace("…", Letters(), StringComparison.Ordinal),
                                StringComparison.Ordinal
                            ),
                        wrong.Contains('…', StringComparison.Ordinal) ? "/compare/a-vs-b/" : "/page/"
                    )
                )
            ),
            "css" => Print(GoodSite.Check(GoodSite.With(html => html).File("/more.css", SiteEntryKind.Style, wrong))),
            "text" => Print(
                GoodSite
                    .Check(
                        wrong
                            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                            .Aggregate(GoodSite.With(html => html), WithAddress)
                    )
                    .Take(1)
            ),
            "sh" => Type(wrong),
            "yaml" => Print(
                Expiring(DateOnly.ParseExact(wrong.Split(' ')[1].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture))
            ),
            _ => throw new InvalidOperationException($"'{language}' is not a kind of example"),
        };

    // "/a/" is a page, "/a/ -> /b/" an old address, and "/a-{9}/ -> /b/" nine of them.
    private static TinySite WithAddress(TinySite site, string line)
    {
        if (line.Split(" -> ") is not [var from, var to])
            return site.Page(line, GoodSite.Page(line));
        if (Times.Match(from) is not { Success: true } times)
            return site.Moved(from, to);
        for (var i = int.Parse(times.Groups[1].ValueSpan, CultureInfo.InvariantCulture); i > 0; i--)
            site.Moved(
                from.Replace(times.Value, i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
                to
            );
        return site;
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Times { get; }

    private static string Print(IEnumerable<Diagnostic> found) => string.Concat(found.Select(DiagnosticText.Of));

    // On the day that the page names.
    private static IEnumerable<Diagnostic> Expiring(DateOnly day) =>
        SecurityTxt.Expiry(
            day,
            SourceSpan.Whole(new SourceFile("content/site.yaml", "")),
            new(2026, 11, 21),
            Severity.Error
        )
            is { } found
            ? [found]
            : [];

    private static string Letters()
    {
        Random random = new(1);
        return string.Concat(Enumerable.Range(0, 45_000).Select(_ => (char)('a' + random.Next(26))));
    }

    private static string Type(string lines)
    {
        using SiteFolder site = new();
        site.Around.Folder("site", "content");
        string At(string path) => Path.Combine(site.Root, path);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (line.Split(' '))
            {
                case ["mkdir", var folder]:
                    Directory.CreateDirectory(At(folder));
                    break;
                case ["touch", var file]:
                    File.WriteAllText(At(file), "");
                    break;
                case ["ln", "-s", var to, var from]:
                    File.CreateSymbolicLink(At(from), to);
                    break;
                case ["careercompare", .. var args]:
                    site.Run(args);
                    break;
                default:
                    throw new InvalidOperationException($"'{line}' cannot be typed here");
            }
        }
        return site.Err.ToString().Replace(site.Root, "/home/me/site", StringComparison.Ordinal);
    }

    private static string FirstLineAndHint(string printed) =>
        string.Concat(
            printed
                .Split('\n')
                .Where((l, i) => i == 0 || l.TrimStart().StartsWith("= hint", StringComparison.Ordinal))
                .Take(2)
                .Select(l => l.TrimStart() + "\n")
        );

    [GeneratedRegex(
        @"\n## (?<section>Wrong|Message|Right)\n((?!\n## )(.|\n))*?\n```(?<language>[a-z]+)\n(?<inside>(.|\n)*?)```(\n|\z)"
    )]
    private static partial Regex Blocks { get; }

    [GeneratedRegex(@"\d[\d,]*(?= (for|bytes|,))|(?<=styles )[\d,]+")]
    private static partial Regex Numbers { get; }
}
