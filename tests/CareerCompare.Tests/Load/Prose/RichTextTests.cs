using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Tests.Load.Prose;

public class RichTextTests
{
    [Fact]
    public void Words_figures_and_citations_come_in_their_order()
    {
        var (text, reading) = Read(
            "'Between {F028} and {oews/2025-05/11-9111/median} {source:gwu-practice-vs-office}.'"
        );
        Assert.Equal(
            ["Between ", "F028", " and ", "oews/2025-05/11-9111/median", " ", "gwu-practice-vs-office", "."],
            text!.Parts.Select(p =>
                p switch
                {
                    RichText.Words w => w.Text,
                    RichText.FigureReference f => f.Id,
                    RichText.SourceReference s => s.Source.Text,
                    _ => "",
                }
            )
        );
        Assert.Equal(["F028", "oews/2025-05/11-9111/median"], reading.Figures.Select(f => f.Id));
    }

    [Fact]
    public void A_reference_is_found_where_it_stands_even_twice_in_a_folded_text()
    {
        var (_, reading) = Read(">-\n  About {F028},\n  no more than {F028}.");
        Assert.Equal([(2, 9, 6), (3, 16, 6)], reading.Figures.Select(f => (f.At.Line, f.At.Column, f.At.Length)));
    }

    [Theory]
    [InlineData("'{'")]
    [InlineData("'a } b'")]
    [InlineData("'{ F028 }'")]
    [InlineData("'{F028'")]
    [InlineData("'{{F028}}'")]
    [InlineData("'{source:}'")]
    [InlineData("'{<script>}'")]
    public void Braces_that_hold_no_reference_are_refused(string yaml)
    {
        var (text, reading) = Read(yaml);
        Assert.Null(text);
        Assert.Contains(reading.Log.InOrder(), d => d.Code == Codes.BadReference);
    }

    [Theory]
    [InlineData("$63,100")]
    [InlineData("$ 63")]
    [InlineData("US$63,100")]
    [InlineData("usd 250")]
    [InlineData("63,100 dollars")]
    [InlineData("1 dollar")]
    [InlineData("2 million US dollars")]
    [InlineData("€50")]
    [InlineData("63k a year")]
    [InlineData("63.1K per year")]
    [InlineData("63,100 per year")]
    [InlineData("63,100 a year")]
    [InlineData("63 100 a year")]
    [InlineData("63100/yr")]
    [InlineData("63,100 annually")]
    [InlineData("5,200 a month")]
    [InlineData("30 an hour")]
    [InlineData("7.25 per hour")]
    [InlineData("30–35/hr")]
    [InlineData("63,100 €")]
    [InlineData("63 100 $")]
    [InlineData("63,100$")]
    [InlineData("$    163,100")]
    [InlineData("$\u00A0163,100")]
    [InlineData("＄163,100")]
    [InlineData("￡163")]
    [InlineData("₹500")]
    [InlineData("£50")]
    [InlineData("50 ¢")]
    [InlineData("163,100 EUR")]
    [InlineData("GBP 163,100")]
    [InlineData("gbp 50")]
    [InlineData("CAD 63,100")]
    [InlineData("63,100 CHF")]
    [InlineData("Rs. 500")]
    [InlineData("63 thousand euros")]
    [InlineData("50 pounds sterling")]
    public void Money_in_words_is_refused(string amount)
    {
        var (text, reading) = Read($"'Pays about {amount}.'");
        Assert.Null(text);
        Assert.Equal(Codes.BareMoney, Assert.Single(reading.Log.InOrder()).Code);
    }

    [Theory]
    [InlineData("401(k)")]
    [InlineData("12 percent")]
    [InlineData("a dollar sign $ and 5 people")]
    [InlineData("3,500 clinics")]
    [InlineData("May 2025")]
    [InlineData("40 hours a week")]
    [InlineData("56,600 openings a year")]
    [InlineData("4 a year")]
    [InlineData("12 a month")]
    [InlineData("In 2024 a year of change")]
    [InlineData("5 percent a year")]
    [InlineData("boxes of 50 pounds")]
    [InlineData("CAD 2024 and PHP 8")]
    [InlineData("an INR of 2.5")]
    [InlineData("9 to 5, 24/7")]
    [InlineData("30 hourly workers")]
    [InlineData("10k members")]
    public void Other_numbers_are_no_money(string words) => Assert.NotNull(Read($"'There are {words}.'").Text);

    [Fact]
    public void No_text_of_numbers_and_blanks_takes_long()
    {
        foreach (var part in new[] { "1", "1 ", "1,", "123 ", "$ ", "$", "9k ", "1 thousand " })
            Assert.True(Read($"'{string.Concat(Enumerable.Repeat(part, 20_000))}'").Reading.Log.Count <= 1);
    }

    private static (RichText? Text, Reading Reading) Read(string yaml)
    {
        var file = new SourceFile("a.yaml", $"a: {yaml}\n");
        var reading = new Reading(file);
        var node = ((YamlMapping)YamlReader.Read(file, reading.Log)!).Entries[0].Value;
        return (Value.Rich.TryRead(node, reading, out var text) ? text : null, reading);
    }
}
