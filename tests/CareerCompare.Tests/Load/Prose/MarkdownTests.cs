using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Load.Prose;

namespace CareerCompare.Tests.Load.Prose;

public class MarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b>c</b>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a <!-- b --> c")]
    [InlineData("<div>\n\na\n</div>")]
    [InlineData("<?php ?>")]
    [InlineData("| <i>a</i> |\n|---|\n| b |")]
    [InlineData("- <u>a</u>")]
    public void Raw_HTML_is_refused(string text) => Assert.Contains(Codes.RawHtml, Refused(text));

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](java&#115;cript:alert(1))")]
    [InlineData("[a](&#x6A;avascript:alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](<java script:alert(1)>)")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a](http://a.example/)")]
    [InlineData("[a](//evil.example/)")]
    [InlineData("[a](/\\evil.example/)")]
    [InlineData("[a](\\\\evil.example)")]
    [InlineData("[a](/%09/evil.example)")]
    [InlineData("[a](../up)")]
    [InlineData("[a](relative/)")]
    [InlineData("[a]()")]
    [InlineData("[a](https://good.example@evil.example/)")]
    [InlineData("[a](https://a.example/\u00e9)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<http://a.example/>")]
    [InlineData("[a](mailto:a@b.example?subject=x)")]
    [InlineData("[a](#a\"onclick=x)")]
    public void A_link_that_may_lead_or_run_anywhere_is_refused(string text) =>
        Assert.Contains(Codes.UnsafeLink, Refused(text));

    [Theory]
    [InlineData("[a](https://a.example/b?c=d&e=f#g)")]
    [InlineData("[a](mailto:a.b@c.example)")]
    [InlineData("[a](#how-we-choose)")]
    [InlineData("[a](/)")]
    [InlineData("[a](/method/)")]
    [InlineData("[a](/method/#how)")]
    [InlineData("[a](/data/oews.csv)")]
    [InlineData("<https://a.example/>")]
    [InlineData("<a.b@c.example>")]
    [InlineData("2 < 3 & 4 > 1, &lt;b&gt;, `<b>`")]
    [InlineData("Write `~~this~~` or `[^1]` in other places, about ~5 [or so] of a == b and c == d.")]
    [InlineData("- [one](/a/) of two\n- [sic] three")]
    [InlineData("> a\n\n```yaml\na: <b>\n```\n\n---\n\n1. b\n2. c\n")]
    public void What_is_harmless_is_read(string text) => Assert.Empty(Diagnostics(text, out _));

    [Theory]
    [InlineData("# a", Codes.WrongHeading)]
    [InlineData("a\n===", Codes.WrongHeading)]
    [InlineData("![a](https://a.example/a.png)", Codes.Image)]
    [InlineData("[![a](https://a.example/a.png)](/b/)", Codes.Image)]
    [InlineData("[a]\n\n[a]: javascript:alert(1)", Codes.UnsafeLink)]
    [InlineData("[a]: https://a.example/", Codes.MarkdownExtra)]
    [InlineData("```\" onclick=x\na\n```", Codes.MarkdownExtra)]
    [InlineData("Text.[^1]\n\n[^1]: The note.", Codes.MarkdownExtra)]
    [InlineData("Text.[^why]", Codes.MarkdownExtra)]
    [InlineData("- [ ] one\n- [x] two", Codes.MarkdownExtra)]
    [InlineData("1. a\n   - [X] two", Codes.MarkdownExtra)]
    [InlineData("~~Old~~ text", Codes.MarkdownExtra)]
    [InlineData("| a |\n|---|\n| ~~b~~ |", Codes.MarkdownExtra)]
    [InlineData("Some ==marked== text", Codes.MarkdownExtra)]
    [InlineData("> [!WARNING]\n> Look out.", Codes.MarkdownExtra)]
    [InlineData("$&#x2800;63,100", Codes.HiddenCharacter)]
    [InlineData("Earn about 63k a year.", Codes.BareMoney)]
    [InlineData("Earn 63,100 per\nyear.", Codes.BareMoney)]
    [InlineData("Earn 63,100 **€**.", Codes.BareMoney)]
    [InlineData("a&#x202E;b", Codes.HiddenCharacter)]
    [InlineData("a {b", Codes.BadReference)]
    [InlineData("a }", Codes.BadReference)]
    [InlineData("{}", Codes.BadReference)]
    [InlineData("{source:Not An Id}", Codes.BadReference)]
    [InlineData("about $63,100", Codes.BareMoney)]
    [InlineData("about USD 250", Codes.BareMoney)]
    [InlineData("63,100 dollars", Codes.BareMoney)]
    [InlineData("63,100 **dollars**", Codes.BareMoney)]
    [InlineData("&#36;63,100", Codes.BareMoney)]
    [InlineData("| a |\n|---|\n| $5 |", Codes.BareMoney)]
    public void What_is_not_on_the_list_is_refused_by_its_own_code(string text, string code) =>
        Assert.Contains(code, Refused(text));

    [Theory]
    [InlineData("# h {onclick=alert(1)}")]
    [InlineData("a {style=\"x\"}")]
    [InlineData("{.class #id}")]
    public void Attributes_are_no_Markdown_here(string text) => Assert.Contains(Codes.BadReference, Refused(text));

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("> - ", 10_000)]
    [InlineData("*a _b ", 20_000)]
    public void Endless_nesting_is_a_message_and_no_crash(string step, int times) =>
        Assert.NotNull(Diagnostics(string.Concat(Enumerable.Repeat(step, times)) + "x", out _));

    [Fact]
    public void A_table_that_would_fill_the_memory_is_refused_before_it_is_made() =>
        Assert.Equal(
            [Codes.MarkdownTooLarge],
            Refused(
                new string('|', 2000)
                    + "\n"
                    + string.Concat(Enumerable.Repeat("|-", 2000))
                    + "|\n"
                    + string.Concat(Enumerable.Repeat("|\n", 2000))
            )
        );

    [Theory]
    [InlineData("This follows:\n\nNothing.", true)]
    [InlineData("This follows:", true)]
    [InlineData("- This follows:", true)]
    [InlineData("This follows:\n\n- a", false)]
    [InlineData("This follows:\n\n| a |\n|---|\n| b |", false)]
    [InlineData("This follows:\n\n```\na\n```", false)]
    [InlineData("- This follows:\n  - a", false)]
    public void A_colon_promises_a_list_or_a_table(string text, bool warned) =>
        Assert.Equal(
            warned,
            Diagnostics(text, out _).Any(d => d is { Code: Codes.NothingAfterColon, Severity: Severity.Warning })
        );

    [Fact]
    public void References_stand_between_the_markup_in_their_order()
    {
        Assert.Empty(Diagnostics("A **{F028}** and {source:bls} in `{code}`.", out var body));
        Assert.Equal(
            [
                new RichText.Markup("<p>A <strong>"),
                new RichText.FigureReference("F028"),
                new RichText.Markup("</strong> and "),
                null,
                new RichText.Markup(" in <code>{code}</code>.</p>\n"),
            ],
            body!.Parts.Select(p => p is RichText.SourceReference ? null : p)
        );
    }

    [Fact]
    public void A_table_says_what_its_heads_head_and_carries_no_style()
    {
        Assert.Empty(Diagnostics("| a | b |\n|---|--:|\n| c | {F001} |", out var body));
        var html = string.Concat(body!.Parts.OfType<RichText.Markup>().Select(m => m.Html));
        Assert.Contains("<th scope=\"col\">a</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_get_ids_from_their_words_each_once()
    {
        var reading = new Reading(
            new SourceFile("a.md", "## What’s *new*?\n\n## What’s new?\n\n### Deeper\n\n## ¿?\n")
        );
        var read = MarkdownText.Read(reading.File.Text, reading)!.Value;
        Assert.Equal(["whats-new", "whats-new-2", "section"], read.Headings.Select(h => h.Id));
        Assert.Equal("What’s new?", read.Headings[0].Text);
        Assert.Contains(
            read.Body.Parts.OfType<RichText.Markup>(),
            m => m.Html.Contains("<h3 id=\"deeper\">", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_heading_never_takes_an_id_of_the_page_around_it()
    {
        var reading = new Reading(
            new SourceFile(
                "a.md",
                "## Sources\n\n## Answer\n\n## Main\n\n## Toc\n\n## S1\n\n## Sources\n\n### Sources\n\n## Sums\n"
            )
        );
        Assert.Equal(
            ["sources-2", "answer-2", "main-2", "toc-2", "s1-2", "sources-3", "sums"],
            MarkdownText.Read(reading.File.Text, reading)!.Value.Headings.Select(h => h.Id)
        );
    }

    [Theory]
    [InlineData("One.\n\nTwo ~~three~~.\n", 3, 5)]
    [InlineData("One.\n\n- a\n- [ ] two\n", 4, 3)]
    [InlineData("One.[^1]\n\n[^1]: The note.\n", 1, 5)]
    public void A_mark_of_another_Markdown_is_refused_at_its_place(string text, int line, int column)
    {
        var found = Diagnostics(text, out _)[0];
        Assert.Equal((Codes.MarkdownExtra, line, column), (found.Code, found.At.Line, found.At.Column));
    }

    [Fact]
    public void A_refusal_stands_at_its_line_and_column()
    {
        var found = Assert.Single(Diagnostics("One.\n\nTwo and [three](http://a.example/).\n", out _));
        Assert.Equal((3, 9), (found.At.Line, found.At.Column));
    }

    private static string[] Refused(string text)
    {
        var found = Diagnostics(text, out var body);
        Assert.Null(body);
        return [.. found.Select(d => d.Code)];
    }

    private static IReadOnlyList<Diagnostic> Diagnostics(string text, out RichText? body)
    {
        var reading = new Reading(new SourceFile("a.md", text));
        body = MarkdownText.Read(text, reading)?.Body;
        return reading.Log.InOrder();
    }
}
