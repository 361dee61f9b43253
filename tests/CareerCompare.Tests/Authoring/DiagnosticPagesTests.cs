using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CareerCompare.Authoring;
using CareerCompare.Tests.Authoring.Onet;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Authoring;

/// <summary>
/// The pages of docs/diagnostics for imports are run. <c>## Wrong</c> names a command, and what stands in its file: cells
/// that differ from those of a sound workbook, or a whole text. A path behind the command is a link that leads elsewhere.
/// </summary>
public sealed partial class DiagnosticPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly IReadOnlyList<string> Known =
    [
        .. typeof(ImportCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static TheoryData<string> AllCodes => [.. Known];

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void The_mistake_of_a_page_gives_its_code_alone_and_its_message_and_the_cure_gives_none(string code)
    {
        var path = Path.Combine(Folder, code + ".md");
        Assert.True(File.Exists(path), $"docs/diagnostics/{code}.md is missing");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {code}: ", text, StringComparison.Ordinal);
        var blocks = Blocks
            .Matches(text)
            .ToDictionary(
                b => b.Groups["section"].Value,
                b =>
                    (
                        Command: b.Groups["command"].Value,
                        File: b.Groups["file"].Value,
                        Language: b.Groups["language"].Value,
                        Text: b.Groups["inside"].Value
                    )
            );

        var found = Run(blocks["Wrong"]);
        Assert.Equal([code], CodeOf.Matches(found).Select(m => m.Groups["code"].Value).Distinct());
        var printed = FirstLineAndHint(found);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(
                path,
                text.Replace(
                    $"## Message\n\n```text\n{blocks["Message"].Text}```",
                    $"## Message\n\n```text\n{printed}```",
                    StringComparison.Ordinal
                )
            );
        else
            Assert.Equal(blocks["Message"].Text, printed);
        if (blocks.TryGetValue("Right", out var right))
            Assert.Equal("", Run(right));
    }

    [Fact]
    public void No_page_is_left_of_a_code_that_is_no_more() =>
        Assert.Equal(
            Known.Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(Folder, "CC08*.md")
                .Select(p => Path.GetFileNameWithoutExtension(p))
                .Order(StringComparer.Ordinal)
        );

    /// <summary>What the program refuses or warns about when the command is typed with such a file.</summary>
    private static string Run((string Command, string File, string Language, string Text) example)
    {
        using ImportSite site = new();
        var words = example.Command.Split(' ').Skip(1).ToArray();
        if (words[0] == "onet")
            return Drafted(site, words, example.File, example.Text);
        foreach (var (file, index) in words.Where(w => Workbook.IsMatch(w)).Select((f, i) => (f, i)))
            site.Offer(
                file,
                Edited(
                        file == "occupation.xlsx"
                            ? MadeProjections.Workbook()
                            : MadeOews.National(Year(file)).Workbook(),
                        example.Language == "cells" && index == 0 ? example.Text : ""
                    )
                    .Bytes()
            );
        if (example.File.Length > 0)
            site.Link(example.File);
        if (example.Language == "yaml")
            site.Write("salary-data/SOURCES.yaml", example.Text);
        else if (example.Language != "cells")
            site.Offer(words[1], example.Text);
        site.Import(words);
        return site.Err;
    }

    /// <summary>A sound release of O*NET with this text in the place of one of its files; without that file, where there is no text.</summary>
    private static string Drafted(ImportSite site, string[] words, string file, string text)
    {
        (text.Length == 0 ? new MadeOnet().Without(file) : new MadeOnet().With(file, text)).Offer(site);
        site.Import(words);
        return site.Err;
    }

    private static int Year(string file) =>
        int.Parse(file.AsSpan(file.IndexOf("_M", StringComparison.Ordinal) + 2, 4), CultureInfo.InvariantCulture);

    /// <summary>Lines like <c>AB3: 1O4280</c> or <c>Field Descriptions!A1: May 2023</c>; a cell with nothing after it is emptied.</summary>
    private static MadeWorkbook Edited(MadeWorkbook book, string edits)
    {
        foreach (Match edit in Edit.Matches(edits))
        {
            var value = edit.Groups["value"].Value;
            book.Set(
                edit.Groups["cell"].Value,
                value.Length == 0 ? null
                    : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
                    : value,
                edit.Groups["sheet"].Value is { Length: > 0 } sheet ? sheet : null
            );
        }
        return book;
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
        @"\n## (?<section>Wrong|Message|Right)\n\n(`careercompare (?<command>import [^`]+) --retrieved 2026-11-21`(, `(?<file>[^`]+)`)?[^\n]*\n\n)?```(?<language>[a-z]+)\n(?<inside>(.|\n)*?)```(\n|\z)"
    )]
    private static partial Regex Blocks { get; }

    [GeneratedRegex(@"^(error|warning)\[(?<code>CC\d{4})\]", RegexOptions.Multiline)]
    private static partial Regex CodeOf { get; }

    [GeneratedRegex(@"\.xlsx\z")]
    private static partial Regex Workbook { get; }

    [GeneratedRegex(@"^((?<sheet>[^!\n]+)!)?(?<cell>[A-Z]+\d+):[ ]?(?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Edit { get; }
}
