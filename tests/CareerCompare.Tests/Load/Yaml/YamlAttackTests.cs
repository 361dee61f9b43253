using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Load.Yaml;

/// <summary>What brought YamlDotNet 16.3.0 down when it was measured. Each of these is refused in words, and at once.</summary>
public class YamlAttackTests
{
    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor() =>
        Assert.Equal(
            (Codes.YamlExtra, 1),
            First("a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n")
        );

    [Fact]
    public void A_cyclic_alias_is_refused() => Assert.Equal((Codes.YamlExtra, 1), First("a: &a {b: *a}"));

    [Fact]
    public void An_alias_of_nothing_is_refused() => Assert.Equal((Codes.YamlExtra, 1), First("a: *nothing"));

    [Fact]
    public void A_merge_key_is_refused() => Assert.Equal((Codes.YamlExtra, 1), First("<<: *nothing"));

    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("[", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 1_000)]
    [InlineData("? ", 100_000)]
    [InlineData("[\n", 100_000)]
    [InlineData("- ? ", 50_000)]
    public void Endless_nesting_is_refused_before_it_is_walked(string step, int times) =>
        // By the place: the parser alone is quadratic here (17 seconds), so it must not be asked for more.
        Assert.True(
            Found(string.Concat(Enumerable.Repeat(step, times)))
                is { Code: Codes.YamlTooDeep or Codes.WrongNode, At: { Line: <= 17, Column: <= 70 } }
        );

    [Fact]
    public void Block_keys_nested_by_the_thousand_are_refused() =>
        Assert.Equal(
            (Codes.YamlTooDeep, 17),
            First(string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n")))
        );

    [Fact]
    public void Sixteen_levels_are_read_and_seventeen_are_not()
    {
        Assert.NotNull(YamlReaderTests.Read(new string('[', 16) + "x" + new string(']', 16)));
        Assert.Equal((Codes.YamlTooDeep, 1), First(new string('[', 17) + "x" + new string(']', 17)));
    }

    [Theory]
    [InlineData("a: !!System.IO.FileInfo x")]
    [InlineData("a: !<tag:yaml.org,2002:binary> x")]
    [InlineData("!b\na: 1")]
    [InlineData("%TAG ! tag:x,2000:\n---\na: 1")]
    [InlineData("%YAML 1.2\n---\na: 1")]
    public void Tags_and_directives_are_refused(string yaml) => Assert.Equal(Codes.YamlExtra, First(yaml).Code);

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("a: 1\n...\nb: 2\n")]
    public void A_second_document_is_refused(string yaml) =>
        Assert.Equal((Codes.SecondDocument, true), First(yaml) is var (code, line) ? (code, line >= 2) : default);

    [Theory]
    [InlineData("? [a, b]\n: 1\n")]
    [InlineData("{a: 1}: 2\n")]
    [InlineData("[a]: 2\n")]
    public void A_list_as_a_key_is_refused(string yaml) => Assert.Equal((Codes.WrongNode, 1), First(yaml));

    [Theory]
    [InlineData("a: \"\\0\"")]
    [InlineData("a: \"\\a\"")]
    [InlineData("a: \"x\\u202Ey\"")]
    [InlineData("\"\\u200Ba\": 1")]
    public void An_escape_that_stands_for_a_hidden_character_is_refused(string yaml) =>
        Assert.Equal((Codes.HiddenCharacter, 1), First(yaml));

    [Theory]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("a: \"\\ud800\"")]
    [InlineData("a: \"\\x\"")]
    [InlineData("a: b: c")]
    [InlineData("@a")]
    public void What_is_not_YAML_is_a_message_and_no_exception(string yaml) =>
        Assert.Equal((Codes.NotYaml, true), First(yaml) is var (code, line) ? (code, line > 0) : default);

    [Theory]
    [InlineData("a: [1")]
    [InlineData("\"a")]
    public void What_is_not_closed_is_a_message_and_no_exception(string yaml) =>
        Assert.Equal((Codes.NotClosed, 1), First(yaml));

    [Fact]
    public void More_keys_and_values_than_anyone_writes_are_refused() =>
        Assert.Equal(
            Codes.YamlTooDeep,
            First(string.Concat(Enumerable.Range(0, 100_001).Select(i => $"k{i}: 1\n"))).Code
        );

    [Fact]
    public void Two_hundred_thousand_anchors_are_refused_at_the_first() =>
        Assert.Equal(
            (Codes.YamlExtra, 1),
            First(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"- &a{i} x\n")))
        );

    private static (string Code, int Line) First(string yaml) =>
        Found(yaml) is var first ? (first.Code, first.At.Line) : default;

    private static Diagnostic Found(string yaml)
    {
        var log = new DiagnosticLog();
        YamlReader.Read(new SourceFile("a.yaml", yaml), log);
        return log.InOrder()[0];
    }
}
