using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Fuzzing;
using CareerCompare.Load;

namespace CareerCompare.Tests.Hostile;

/// <summary>A hostile text stands in every text of a site at once, and every page is the page that harmless words make, but for the words.</summary>
[Trait("pace", "slow")]
public partial class HostileTextEverywhereTests
{
    private static readonly IReadOnlyList<WrittenField> Written = WrittenField.Of(WholeSite.Texts);

    private static readonly IReadOnlyList<WrittenField> Texts = [.. Written.Where(f => f.IsText)];

    [Fact]
    public void No_text_field_of_any_file_is_left_out()
    {
        var known = WrittenField
            .Known()
            .Where(k => WrittenField.IsTextForm(k.Form))
            .Select(k => $"{k.Shape.Name}: {k.Field.Name}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.True(known.Count > 60, $"{known.Count} fields are known");
        Assert.Equal(known, Texts.Select(t => t.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"><x-h onx=1>")]
    [InlineData("\"onx=\"1")]
    [InlineData("'onx='1")]
    [InlineData("`onx=`1")]
    [InlineData("</script><x-h>")]
    [InlineData("</title></svg><x-h>")]
    [InlineData("<!--<x-h>")]
    [InlineData("]]><x-h>")]
    [InlineData("&lt;x-h&gt;&#60;b")]
    [InlineData("javascript:onx()")]
    [InlineData("\\u003cx-h\\u003e")]
    [InlineData("=cmd|'/C'!A0")]
    public void No_element_attribute_or_handler_of_any_page_comes_from_a_text(string hostile)
    {
        var pages = Pages(hostile);
        var harmless = Pages(Regex.Replace(hostile, "[^a-z0-9.:;/!-]", "x"));
        Assert.Equal(harmless.Keys.Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        foreach (var (address, page) in pages)
        {
            Assert.Equal(Skeleton(harmless[address]), Skeleton(page));
            Assert.Empty(page.Descendants<IComment>());
            Assert.Contains(hostile, page.QuerySelector("title")!.TextContent);
        }
        // The words did get there: in a heading, a cell and a table's data, as they were written.
        Assert.Contains(
            pages.Values,
            p => p.QuerySelector("h1")!.TextContent.Contains(hostile, StringComparison.Ordinal)
        );
        Assert.Contains(
            pages.Values,
            p => p.QuerySelectorAll("td").Any(c => c.TextContent.Contains(hostile, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Structured_data_holds_the_text_escaped_and_reads_as_it_was_written()
    {
        const string hostile = "</script><!--<b>&";
        var data = Pages(hostile)
            .Values.SelectMany(p => p.QuerySelectorAll("script[type='application/ld+json']"))
            .ToList();
        Assert.NotEmpty(data);
        foreach (var script in data)
        {
            Assert.DoesNotContain('<', script.TextContent);
            Assert.EndsWith(
                hostile,
                JsonDocument.Parse(script.TextContent).RootElement.GetProperty("name").GetString(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Every_field_that_is_no_text_refuses_one_with_its_line()
    {
        var others = Written.Where(f => !f.IsText).DistinctBy(f => f.Name).ToList();
        Assert.True(others.Count > 60, $"{others.Count} fields were tried");
        foreach (var field in others)
        {
            var files = WholeSite.Files(WrittenField.Replaced(WholeSite.Texts, [field], _ => "'\"><x-h onx=1>'"));
            DiagnosticLog log = new();
            Assert.True(LedgerLoader.Load(files, log) is null, $"{field.Name} took it");
            var line = WholeSite.Texts[field.Path].Take(field.Start).Count(c => c == '\n') + 1;
            Assert.Contains(log.InOrder(), d => d.At.File.Path == field.Path && d.At.Line == line);
        }
    }

    [Fact]
    public void A_title_that_people_use_is_text_and_its_anchor_has_letters_and_digits_only()
    {
        var texts = WholeSite.Texts.ToDictionary(
            t => t.Key,
            t =>
                t.Key == TitlesFile
                    ? t.Value.Replace("Clinic Boss", "\"Boss\"\"><x-h onx=1>\"", StringComparison.Ordinal)
                    : t.Value
        );
        var site = BuiltSite.Of(
            texts.Aggregate(SiteFiles.Empty, (files, text) => files.With(text.Key, Encoding.UTF8.GetBytes(text.Value))),
            checkPages: false
        );
        Assert.True(!site.IsRefused, string.Concat(site.Diagnostics.Select(DiagnosticText.Of)));
        var pages = site.Pages.Select(p => new HtmlParser().ParseDocument(p.Html)).ToList();
        Assert.Contains(pages, p => p.Body!.TextContent.Contains("Boss\"><x-h onx=1>", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Null(p.QuerySelector("x-h, [onx]")));
        Assert.Contains(pages, p => p.GetElementById("boss-x-h-onx-1") is not null);
    }

    private const string TitlesFile = "content/titles.csv";

    private static Dictionary<string, IHtmlDocument> Pages(string words)
    {
        // Each in its own words, so that what is sorted or compared stays as different as it was.
        var texts = WrittenField.Replaced(
            WholeSite.Texts,
            Texts,
            i => $"'w{i} {words.Replace("'", "''", StringComparison.Ordinal)}'"
        );
        var csv = texts.ToDictionary(
            t => t.Key,
            t => t.Key.EndsWith(".csv", StringComparison.Ordinal) ? WithCells(t.Key, t.Value, words) : t.Value
        );
        var site = BuiltSite.Of(
            csv.Aggregate(SiteFiles.Empty, (files, text) => files.With(text.Key, Encoding.UTF8.GetBytes(text.Value))),
            checkPages: false
        );
        Assert.True(!site.IsRefused, string.Concat(site.Diagnostics.Select(DiagnosticText.Of)));
        return site.Pages.ToDictionary(p => p.Address, p => new HtmlParser().ParseDocument(p.Html));
    }

    /// <summary>
    /// A table with the words in its cells of text, which are those of titles and names. A title that people use becomes an
    /// anchor too, and no two are alike, so these have a test of their own.
    /// </summary>
    private static string WithCells(string path, string csv, string words)
    {
        var lines = csv.Split('\n');
        foreach (
            var column in lines[0]
                .Split(',')
                .Index()
                .Where(c =>
                    (c.Item == "title" && path != TitlesFile)
                    || c.Item is "class" or "education" or "experience" or "training"
                )
        )
            for (var i = 1; i < lines.Length; i++)
                if (lines[i].Length > 0)
                {
                    var cells = Regex
                        .Matches(lines[i], "(?:^|,)(\"[^\"]*\"(?:\"[^\"]*\")*|[^,]*)")
                        .Select(m => m.Groups[1].Value)
                        .ToArray();
                    cells[column.Index] = $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
                    lines[i] = string.Join(',', cells);
                }
        return string.Join('\n', lines);
    }

    /// <summary>What a browser would make of a page, without its words: elements, attributes, and the values that lead or do something.</summary>
    private static string Skeleton(IHtmlDocument page) =>
        string.Join(
            '\n',
            page.All.Select(e =>
                $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => IsWords(a.Name) ? a.Name : $"{a.Name}={MadeOfWords.Replace(a.Value, "$1")}"))}"
            )
        );

    // A title's words make its anchor, of small letters, digits and hyphens and of nothing else; and all words together
    // make the hash in the name of the index.
    [GeneratedRegex(@"(?<=^|#)(w\d+)(-[a-z0-9]+)+$|(?<=^/(?:search|ad)\.)[0-9a-f]{12}(?=\.json$)")]
    private static partial Regex MadeOfWords { get; }

    // The last but two is what a cell is held against others by; a script compares it and does nothing else with it. The
    // next is the head of a column, which a style shows in its cells on a phone; the last an ad that a script puts in a field.
    private static bool IsWords(string attribute) =>
        attribute
            is "content"
                or "title"
                or "alt"
                or "label"
                or "aria-label"
                or "value"
                or "data-v"
                or "data-column"
                or "data-ad";
}
