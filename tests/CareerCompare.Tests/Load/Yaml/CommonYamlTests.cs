using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Load.Yaml;

/// <summary>YamlDotNet says what YAML means. Our own reader of the common part gives the same tree, to the column, or none.</summary>
public class CommonYamlTests
{
    private const int Seed = 20261122;

    // What documents of chance are put together from: words, and all signs that mean something to YAML.
    private static readonly string[] Pieces =
    [
        "a",
        "b",
        "key",
        "x y",
        "12",
        "é",
        "“",
        "a: ",
        "b:",
        "key: 1",
        "- ",
        "-",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        "  ",
        " ",
        ": ",
        ":",
        "[",
        "]",
        "[a, b]",
        ", ",
        "{",
        "}",
        "'",
        "''",
        "\"",
        "\\",
        "#",
        " # ",
        "|",
        ">",
        "?",
        "&a",
        "*a",
        "!t",
        "%",
        "@",
        "`",
        "$",
        "(",
        "~",
        ".",
        "/",
        "---",
        "...",
        "\u00A0",
        "\u2028",
        "\r",
    ];

    public static TheoryData<string> Files => [.. Written().Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_the_repository_has_the_same_tree(string path) =>
        AssertSame(Written().Single(f => f.Path == path).Text);

    [Fact]
    public void All_roles_are_read_without_YamlDotNet() =>
        Assert.DoesNotContain(
            Written().Where(f => f.Path.StartsWith("roles/", StringComparison.Ordinal)),
            f => CommonYaml.Read(new SourceFile(f.Path, f.Text), f.Text) is null
        );

    [Fact]
    public void A_file_in_which_anything_was_changed_has_the_same_tree()
    {
        Random random = new(Seed);
        var files = Written().Where(f => f.Text.Length < 4000).ToList();
        var read = Enumerable
            .Range(0, 4000)
            .Count(_ => AssertSame(Changed(files[random.Next(files.Count)].Text, random)));
        Assert.True(read > 1000, $"only {read} of the changed files were read, which shows little");
    }

    [Fact]
    public void A_document_of_chance_has_the_same_tree()
    {
        Random random = new(Seed);
        var read = Enumerable
            .Range(0, 40_000)
            .Count(_ => AssertSame(string.Concat(random.GetItems(Pieces, random.Next(1, 16)))));
        Assert.True(read > 400, $"only {read} of the documents were read, which shows little");
    }

    [Theory]
    [InlineData("a:\n- b\n- c\nd: 1\n")]
    [InlineData("- a: 1\n  b:\n  - c\n  - d:\n-   e: 2\n    f: 3\n")]
    [InlineData("a: # why\n  b: c # d\n\n  # e\n  'f': 1\ng:")]
    [InlineData("a: 'it''s'\nb: \"x: y\" # z\nc: x#y\nd: [ a , b-c, 1.5 ]  # e\ne: []\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("a:\n    b: 1\n  c: 2\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b:\n")]
    [InlineData("a\n")]
    [InlineData("- a\nb: 1\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: \"b\\n\"\n")]
    public void A_construct_has_the_same_tree(string yaml) => AssertSame(yaml);

    /// <summary>True where our own reader read it.</summary>
    private static bool AssertSame(string yaml)
    {
        SourceFile file = new("a.yaml", yaml);
        if (yaml.Contains('\t', StringComparison.Ordinal) || CommonYaml.Read(file, yaml) is not { } ours)
            return false;
        DiagnosticLog log = new();
        var theirs = YamlReader.ReadAll(file, log, yaml);
        Assert.True(log.Count == 0, $"YamlDotNet refuses this: {string.Join('\n', log.InOrder())}\n{yaml}");
        Assert.True(Shown(theirs) == Shown(ours), $"these differ:\n{Shown(theirs)}\n{Shown(ours)}\n{yaml}");
        return true;
    }

    private static string Shown(YamlNode? node) =>
        node switch
        {
            YamlScalar s => $"{Place(s)}@{s.Offset}{(s.IsPlain ? '=' : '"')}{s.Text}",
            YamlSequence s => $"{Place(s)}[{string.Join(", ", s.Items.Select(Shown))}]",
            YamlMapping m =>
                $"{Place(m)}{{{string.Join(", ", m.Entries.Select(e => $"{Shown(e.Key)}: {Shown(e.Value)}"))}}}",
            _ => "nothing",
        };

    private static string Place(YamlNode node) => $"{node.At.Line}:{node.At.Column}+{node.At.Length}";

    private static string Changed(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var end = Math.Min(text.Length, at + random.Next(4));
            text = random.Next(3) switch
            {
                0 => text[..at] + text[end..],
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => text[..at] + Pieces[random.Next(Pieces.Length)] + text[end..],
            };
        }
        return text;
    }

    /// <summary>What the repository has of YAML, and the mistakes that the pages of the diagnostics show.</summary>
    private static IEnumerable<(string Path, string Text)> Written() => WrittenOnce.Value;

    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> WrittenOnce = new(() =>
        [
            .. from folder in (string[])["roles", "content", "salary-data", "tests/CareerCompare.Tests/Fixtures"]
            from path in Directory.EnumerateFiles(
                Path.Combine(Repository.Root, folder),
                "*.yaml",
                SearchOption.AllDirectories
            )
            orderby path
            select (
                Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'),
                File.ReadAllText(path).ReplaceLineEndings("\n")
            ),
            .. from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "CC01*.md")
            orderby path
            select (
                "docs/diagnostics/" + Path.GetFileName(path),
                DiagnosticPage.Parse(File.ReadAllText(path).ReplaceLineEndings("\n")).Wrong
            ),
        ]
    );
}
