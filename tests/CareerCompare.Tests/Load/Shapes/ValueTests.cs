using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Tests.Load.Shapes;

public class ValueTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("63100", 63100)]
    [InlineData("'63100'", 63100)]
    public void A_whole_number_is_its_digits(string yaml, int expected) =>
        Assert.Equal(expected, Read(Value.Dollars, yaml));

    [Theory]
    [InlineData("63,100", Codes.NotAWholeNumber, "write 63100")]
    [InlineData("$63,100", Codes.NotAWholeNumber, "write 63100")]
    [InlineData("+63100", Codes.NotAWholeNumber, "write 63100")]
    [InlineData("63100.00", Codes.NotAWholeNumber, "write 63100")]
    [InlineData("63_100", Codes.NotAWholeNumber, "write 63100")]
    [InlineData("-5", Codes.NotAWholeNumber, "write digits only, like 63100")]
    [InlineData("6.31e4", Codes.NotAWholeNumber, "write digits only, like 63100")]
    [InlineData("0x10", Codes.NotAWholeNumber, "write digits only, like 63100")]
    [InlineData("about 60", Codes.NotAWholeNumber, "write digits only, like 63100")]
    [InlineData("99999999999", Codes.NotAWholeNumber, "write digits only, like 63100")]
    [InlineData("٦٣", Codes.NotAWholeNumber, "write digits only, like 63100")]
    [InlineData("010", Codes.LeadingZero, "write 10")]
    [InlineData("00", Codes.LeadingZero, "write 0")]
    public void Whatever_else_looks_like_a_number_is_refused_with_what_to_write(string yaml, string code, string hint)
    {
        var found = Refused(Value.Dollars, yaml);
        Assert.Equal((code, hint), (found.Code, found.Hint));
        Assert.StartsWith($"'{yaml}'", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("-4", -4)]
    [InlineData("0.5", 0.5)]
    public void A_number_may_have_decimals_and_lie_below_zero(string yaml, double expected) =>
        Assert.Equal((decimal)expected, Read(Value.Number, yaml));

    [Theory]
    [InlineData("12,5")]
    [InlineData("+4")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("05")]
    [InlineData("1e3")]
    [InlineData("12 %")]
    public void Other_ways_to_write_decimals_are_refused(string yaml) =>
        Assert.Equal(Codes.NotANumber, Refused(Value.Number, yaml).Code);

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-30")]
    [InlineData("2026-6-30")]
    [InlineData("06/30/2026")]
    [InlineData("2026-06")]
    public void A_day_that_does_not_exist_or_is_written_otherwise_is_refused(string yaml) =>
        Assert.Equal(Codes.NotADate, Refused(Value.Date, yaml).Code);

    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("2022-06", "June 2022")]
    [InlineData("2022-06-30", "June 30, 2022")]
    [InlineData("2020-2030", "2020–2030")]
    [InlineData("undated", "undated")]
    public void A_period_is_as_exact_as_it_is_written(string yaml, string expected) =>
        Assert.Equal(expected, Read(Value.Period, yaml)!.ToString());

    [Theory]
    [InlineData("22")]
    [InlineData("2030-2020")]
    [InlineData("Undated")]
    [InlineData("2022-6")]
    public void A_period_of_another_form_is_refused(string yaml) =>
        Assert.Equal(Codes.NotAPeriod, Refused(Value.Period, yaml).Code);

    [Theory]
    [InlineData("http://a.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://good.example@evil.example/")]
    [InlineData("https://a.example/ b")]
    [InlineData("https://a.example/\\b")]
    [InlineData("//a.example/")]
    [InlineData("https:/a.example/")]
    [InlineData("https://localhost/")]
    [InlineData("HTTPS://a.example/")]
    public void An_address_that_is_not_plainly_https_is_refused(string yaml) =>
        Assert.Equal(Codes.NotAnAddress, Refused(Value.Https, $"'{yaml}'").Code);

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("''")]
    public void Nothing_is_no_value(string yaml) => Assert.Equal(Codes.NoValue, Refused(Value.Line, yaml).Code);

    [Fact]
    public void A_word_in_quotes_is_a_word_even_where_YAML_has_a_meaning_for_it() =>
        Assert.Equal("null", Read(Value.Line, "'null'"));

    private static T? Read<T>(Kind<T> kind, string yaml)
    {
        var (reading, node) = Node(yaml);
        Assert.True(kind.TryRead(node, reading, out var value));
        Assert.Empty(reading.Log.InOrder());
        return value;
    }

    private static Diagnostic Refused<T>(Kind<T> kind, string yaml)
    {
        var (reading, node) = Node(yaml);
        Assert.False(kind.TryRead(node, reading, out _));
        return Assert.Single(reading.Log.InOrder());
    }

    private static (Reading, YamlNode) Node(string yaml)
    {
        var file = new SourceFile("a.yaml", $"a: {yaml}\n");
        var reading = new Reading(file);
        return (reading, ((YamlMapping)YamlReader.Read(file, reading.Log)!).Entries[0].Value);
    }
}
