using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Load.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Keys_and_values_know_their_line_column_and_length()
    {
        var root = Assert.IsType<YamlMapping>(Read("title: Nurse\npay:\n  - amount: 63100\n    note: 'a b'\n"));
        Assert.Equal("1:1+5 1:8+5", Place(root.Entries[0].Key) + " " + Place(root.Entries[0].Value));
        var pay = Assert.IsType<YamlMapping>(Assert.IsType<YamlSequence>(root.Find("pay")!.Value).Items[0]);
        Assert.Equal("3:5+6 3:13+5", Place(pay.Entries[0].Key) + " " + Place(pay.Entries[0].Value));
        Assert.Equal("4:11+5", Place(pay.Find("note")!.Value));
    }

    [Fact]
    public void A_folded_text_stands_where_it_begins_and_is_one_line()
    {
        var root = Assert.IsType<YamlMapping>(Read("a: >-\n  one\n  two\nb: 1\n"));
        var folded = Assert.IsType<YamlScalar>(root.Find("a")!.Value);
        Assert.Equal(("one two", "1:4+2"), (folded.Text, Place(folded)));
    }

    [Fact]
    public void Letters_beyond_the_first_plane_do_not_shift_a_column() =>
        Assert.Equal("1:6+1", Place(Assert.IsType<YamlMapping>(Read("é𝄞: x\n")).Entries[0].Value));

    [Fact]
    public void All_duplicate_keys_are_reported_each_where_it_stands()
    {
        var found = Refused("a: 1\na: 2\nb:\n  c: 1\n  c: 2\na: 3\n");
        Assert.Equal(["2:1", "5:3", "6:1"], found.Select(d => $"{d.At.Line}:{d.At.Column}"));
        Assert.All(found, d => Assert.Equal(Codes.DuplicateKey, d.Code));
    }

    [Fact]
    public void A_tab_is_reported_where_it_is() =>
        Assert.Equal("2:1", Refused("a:\n\tb: 1\n") is [var d] ? $"{d.At.Line}:{d.At.Column}" : "");

    [Fact]
    public void An_empty_file_is_no_node_and_no_mistake() => Assert.Null(Read("# nothing yet\n"));

    [Fact]
    public void Words_that_some_readers_take_for_values_stay_words()
    {
        var root = Assert.IsType<YamlMapping>(Read("a: no\nb: 010\nc: 1e3\nd: 2026-11-21\n"));
        Assert.Equal(["no", "010", "1e3", "2026-11-21"], root.Entries.Select(e => ((YamlScalar)e.Value).Text));
    }

    internal static YamlNode? Read(string yaml)
    {
        var log = new DiagnosticLog();
        var node = YamlReader.Read(new SourceFile("a.yaml", yaml), log);
        Assert.Empty(log.InOrder());
        return node;
    }

    internal static IReadOnlyList<Diagnostic> Refused(string yaml)
    {
        var log = new DiagnosticLog();
        YamlReader.Read(new SourceFile("a.yaml", yaml), log);
        Assert.NotEmpty(log.InOrder());
        return log.InOrder();
    }

    private static string Place(YamlNode node) => $"{node.At.Line}:{node.At.Column}+{node.At.Length}";
}
