using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Yaml;

/// <summary>What people get wrong in YAML is said where it was done, and not where a parser noticed.</summary>
public class YamlSlipsTests
{
    [Theory]
    [InlineData("a: \"one\nb: two\nc: three\n", "1:4", "write \"")]
    [InlineData("a: one\nb: 'two\nc: three\n", "2:4", "write '")]
    [InlineData("a: \"one\nb: \"two\"\nc: three\n", "1:4", "write \"")]
    [InlineData("a: \"one\"\nb:\n  - \"two\n  - \"three\"\n", "3:5", "write \"")]
    [InlineData("a: [one, two\nb: three\n", "1:4", "write ]")]
    [InlineData("a: one\nb: { c: one, d: two\ne: three\n", "2:4", "write }")]
    [InlineData("a: [one, \"two]\nb: three\n", "1:10", "write \"")]
    [InlineData("a: \"one\n  and two\"\nb: \"three\nc: four\n", "3:4", "write \"")]
    [InlineData("a: \"one\nb: two\"\nc: three\n", "1:4", "write \"")]
    public void A_quote_or_bracket_that_is_not_closed_is_reported_where_it_opens(string yaml, string place, string cure)
    {
        var found = Assert.Single(YamlReaderTests.Refused(yaml));
        Assert.Equal((Codes.NotClosed, place), (found.Code, Place(found)));
        Assert.StartsWith(cure, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: \"one\n  two\"\nb: [c,\n  d]\n")]
    [InlineData("a: 'it''s'\nb: \"she said \\\"no\\\"\"\n")]
    [InlineData("a: |\n  \"one\n  [two\nb: >-\n  'three\n")]
    [InlineData("a: don't\nb: the [one] in \"quotes\"\n")]
    public void Quotes_and_brackets_in_their_place_are_read(string yaml) => Assert.NotNull(YamlReaderTests.Read(yaml));

    [Theory]
    [InlineData("a: one\nfamily:clinic-work\nb: two\n", "2:7", "write 'family: clinic-work'")]
    [InlineData("a: one\nb:\n  - duty: x\n    source:onet-29\n", "4:11", "write 'source: onet-29'")]
    [InlineData("a:\n  -duty: x\n   source: y\n", "2:3", "write '- duty: x'")]
    [InlineData("title:One word more\nb: two\n", "1:6", "write 'title: One word more'")]
    public void A_missing_space_is_reported_with_what_to_write(string yaml, string place, string cure)
    {
        var found = Assert.Single(YamlReaderTests.Refused(yaml));
        Assert.Equal((Codes.NoSpace, place, cure), (found.Code, Place(found), found.Hint));
    }

    [Theory]
    [InlineData("  - duty: budget\n    source: bureau-handbook", "  - duty:budget", "17:9")]
    [InlineData("  - duty: budget\n    source: bureau-handbook", "  -duty: budget", "17:3")]
    [InlineData("draft: true", "draft: true\nformerly:\n  -clinic-chief", "9:3")]
    public void A_missing_space_that_YAML_reads_as_something_else_is_reported_too(
        string right,
        string wrong,
        string place
    )
    {
        var found = Assert.Single(In("roles/clinic-director.yaml", right, wrong));
        Assert.Equal((Codes.NoSpace, place), (found.Code, Place(found)));
    }

    [Theory]
    [InlineData("title:\u00A0Clinic director", "1:7")]
    [InlineData("title: \u00A0Clinic director", "1:8")]
    [InlineData("title\u00A0: Clinic director", "1:6")]
    [InlineData("\u00A0title: Clinic director", "1:1")]
    [InlineData("title: Clinic director\u00A0", "1:23")]
    [InlineData("title: \"Clinic director\u202F\"", "1:24")]
    [InlineData("title: Clinic director\nformerly: [clinic-chief,\u3000clinic-head]", "2:25")]
    public void A_no_break_space_where_YAML_needs_a_plain_one_has_its_name_and_place(string wrong, string place)
    {
        var found = Assert.Single(In("roles/clinic-director.yaml", "title: Clinic director", wrong));
        Assert.Equal((Codes.HiddenCharacter, place), (found.Code, Place(found)));
        Assert.Matches("^U\\+(00A0|202F|3000) stands here", found.Message);
    }

    [Fact]
    public void No_break_spaces_in_front_of_a_line_are_reported_there()
    {
        var found = In(
            "roles/clinic-director.yaml",
            "  - duty: budget\n    source",
            "\u00A0 - duty: budget\n\u00A0\u00A0\u00A0 source"
        );
        Assert.Equal(["17:1", "18:1"], found.Select(Place));
        Assert.All(found, d => Assert.Equal(Codes.HiddenCharacter, d.Code));
    }

    [Fact]
    public void A_no_break_space_at_the_end_of_an_id_is_spelled_out()
    {
        var found = Assert.Single(In("roles/clinic-director.yaml", "  - duty: budget", "  - duty: budget\u00A0"));
        Assert.Equal((Codes.HiddenCharacter, "17:17"), (found.Code, Place(found)));
        Assert.Contains("budget<U+00A0>", DiagnosticText.Of(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_break_space_within_a_text_may_stand() =>
        Assert.Empty(In("roles/clinic-director.yaml", "title: Clinic director", "title: Clinic\u00A0director"));

    [Theory]
    [InlineData("title: Clinic director # of people", "1:8")]
    [InlineData("title: Clinic director   #old", "1:8")]
    [InlineData("title: Clinic director\nformerly: []\nalso-called:\n  - head # of clinics", "4:5")]
    [InlineData("title:\n  Clinic\n  director # of people", "2:3")]
    public void A_text_that_ends_in_a_comment_is_refused(string wrong, string place)
    {
        var found = Assert.Single(In("roles/clinic-director.yaml", "title: Clinic director", wrong));
        Assert.Equal((Codes.LostInComment, place), (found.Code, Place(found)));
    }

    [Fact]
    public void A_rich_text_that_ends_in_a_comment_is_refused() =>
        Assert.Equal(
            [Codes.LostInComment],
            In("roles/clinic-director.yaml", "first-move: Ask to sit in when", "first-move: Ask # to sit in when")
                .Select(d => d.Code)
        );

    [Fact]
    public void A_text_that_begins_with_the_sign_of_a_comment_says_so()
    {
        var found = Assert.Single(In("roles/clinic-director.yaml", "title: Clinic director", "title: #1 director"));
        Assert.Equal(
            (Codes.NoValue, "what begins with # is a comment: put a text that begins with it between quotes"),
            (found.Code, found.Hint)
        );
    }

    [Theory]
    [InlineData("title: Clinic director", "# A comment.\ntitle: Clinic director\n# Another.")]
    [InlineData("title: Clinic director", "title: \"Clinic director\" # its old title")]
    [InlineData("title: Clinic director", "title: Clinic director no#1")]
    [InlineData("  - soc: 91-1001", "  - soc: 91-1001 # the main one")]
    public void A_comment_in_its_place_may_stand(string right, string wrong) =>
        Assert.Empty(In("roles/clinic-director.yaml", right, wrong));

    [Theory]
    [InlineData("“Clinic director”", true)]
    [InlineData("‘Clinic director’", true)]
    [InlineData("„Clinic director“", true)]
    [InlineData("«Clinic director»", true)]
    [InlineData("'\"Clinic director\"'", true)]
    [InlineData("“Clinic” director", false)]
    [InlineData("“Clinic” or “director”", false)]
    [InlineData("\"Clinic director\"", false)]
    public void Quotes_around_a_whole_text_are_warned_of(string title, bool warned)
    {
        var found = In("roles/clinic-director.yaml", "title: Clinic director", "title: " + title);
        Assert.Equal(
            warned ? [(Codes.QuotesAroundAll, Severity.Warning)] : [],
            found.Select(d => (d.Code, d.Severity))
        );
    }

    private static IReadOnlyList<Diagnostic> In(string path, string right, string wrong) =>
        SmallSite.Diagnostics(SmallSite.With(path, right, wrong));

    private static string Place(Diagnostic found) => $"{found.At.Line}:{found.At.Column}";
}
