using System.Reflection;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Load;

/// <summary>Each page of docs/diagnostics is run: its mistake is made in the small site, and its message has to come.</summary>
public class DiagnosticPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    /// <summary>The codes of the rooms that are tested here; others own the rest.</summary>
    private static readonly IReadOnlyList<string> Known =
    [
        .. typeof(Codes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static TheoryData<string> AllCodes => [.. Known];

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void The_mistake_of_a_page_gives_its_code_alone_and_its_message(string code)
    {
        var path = Path.Combine(Folder, code + ".md");
        Assert.True(File.Exists(path), $"docs/diagnostics/{code}.md is missing");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var page = DiagnosticPage.Parse(text);
        Assert.Equal(code, page.Code);

        var found = SmallSite.Diagnostics(page.Site());

        Assert.Equal([code], found.Select(d => d.Code).Distinct());
        var message = MessageOf(found[0]);
        // As with golden pages: UPDATE_GOLDEN=1 writes the message, and the difference is then read.
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && page.Message != message)
            File.WriteAllText(
                path,
                text.Replace(
                    $"## Message\n\n```text\n{page.Message}```",
                    $"## Message\n\n```text\n{message}```",
                    StringComparison.Ordinal
                )
            );
        else
            Assert.Equal(page.Message, message);
    }

    [Fact]
    public void No_two_names_share_a_code() => Assert.Equal(Known.Count, Known.Distinct().Count());

    [Fact]
    public void No_page_is_left_of_a_code_that_is_no_more()
    {
        var own = new[] { "CC01", "CC02", "CC03", "CC04", "CC05", "CC09" };
        var pages = Directory
            .EnumerateFiles(Folder, "CC*.md")
            .Select(p => Path.GetFileNameWithoutExtension(p)!)
            .Where(c => own.Contains(c[..4]));
        Assert.Empty(pages.Except(Known));
    }

    /// <summary>The first line and the hint; the place moves whenever the small site does.</summary>
    private static string MessageOf(Diagnostic diagnostic)
    {
        var lines = DiagnosticText.Of(diagnostic).Split('\n');
        return lines[0]
            + "\n"
            + string.Concat(
                lines
                    .Where(l => l.TrimStart().StartsWith("= hint", StringComparison.Ordinal))
                    .Select(l => l.TrimStart() + "\n")
            );
    }
}
