using System.Text.RegularExpressions;
using CareerCompare.Load;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Tests.House;

/// <summary>
/// The program knows no field: words of the one that this site is about stand in its content. Comments and the examples
/// of shapes, which show an author what to write, may take theirs from it.
/// </summary>
public partial class FieldWordsTests
{
    /// <summary>What may stand in code although a word of the list is in it.</summary>
    private static readonly IReadOnlyList<(string Text, string Reason)> Allowed =
    [
        ("Doctoral", "the highest level of schooling, in any field"),
        ("doctoral degree", "the same, in words"),
        ("doctoral-degree", "the same, in the id of a figure"),
        ("doctoral_or_professional_pct", "the same, as a column of a table that is imported"),
        ("Doctorate", "the same, as ads write it"),
        ("doctora", "the same, however it ends there"),
        ("four|five|six", "numbers in letters, as ads write them"),
        ("\"of-five\"", "a scale of a survey of work in every field"),
        (
            "hospitals of states and local governments",
            "the bureau’s own words for whom one of its codes counts, in every field"
        ),
        ("\"five\"", "a number from no to twelve in letters, of whatever is counted"),
    ];

    [Fact]
    public void No_word_of_the_field_stands_in_code_or_in_the_theme()
    {
        var examples = Shapes(FileShapes.All.Select(f => f.Shape))
            .SelectMany(s => s.Fields)
            .Select(f => $"\"{f.Example}\"")
            .OrderByDescending(e => e.Length)
            .ToList();
        var found =
            from path in Sources()
            let text = Without(Text(path), examples)
            from Match word in Words.Matches(text)
            select $"{Path.GetRelativePath(Repository.Root, path)}: {LineAround(text, word.Index)}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("var x = \"a practice\";", true)]
    [InlineData("Title.Contains(\"ractice\")", true)]
    [InlineData("// of a practice", false)]
    [InlineData("Go(\"https://x\"); // MBA", false)]
    [InlineData("EducationLevel.Doctoral", false)]
    [InlineData("\"What five articles\"", true)]
    public void It_finds_them_outside_of_comments(string code, bool finds) =>
        Assert.Equal(finds, Words.IsMatch(Without(WithoutComments(code), [])));

    private static IEnumerable<string> Sources() =>
        from folder in (string[])["src", "theme"]
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(path) is ".cs" or ".cshtml" or ".js" or ".css" or ".html"
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select path;

    private static string Text(string path)
    {
        var text = File.ReadAllText(path);
        return Path.GetExtension(path) == ".cs" ? WithoutComments(text) : OtherComment.Replace(text, "");
    }

    private static string WithoutComments(string code) => CSharp.Replace(code, m => m.Value[0] == '/' ? "" : m.Value);

    private static string Without(string text, IEnumerable<string> examples) =>
        examples
            .Concat(Allowed.Select(a => a.Text))
            .Aggregate(text, (rest, known) => rest.Replace(known, "", StringComparison.Ordinal));

    private static string LineAround(string text, int at) =>
        text[(text.LastIndexOf('\n', at) + 1)..].Split('\n')[0].Trim();

    /// <summary>Those of files, and those within them.</summary>
    private static IEnumerable<Shape> Shapes(IEnumerable<Shape> some) =>
        some.SelectMany(s => Shapes(s.Fields.SelectMany(f => Within(f.Form))).Prepend(s));

    private static IEnumerable<Shape> Within(ValueForm form) =>
        form switch
        {
            ValueForm.Nested(var shape) => [shape],
            ValueForm.ListOf(var item, _, _) => Within(item),
            _ => [],
        };

    // Without their first letters, for code that looks for both "Practice" and "practice".
    [GeneratedRegex(
        """
            ractice|ractitioner|octor|hysician|edical|ospital|dental|entist|urse\b|(?-i:MBA)|\bfive\b|management\ job
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Words { get; }

    // Texts first, or the // of an address would be a comment.
    [GeneratedRegex(
        """
            "(?:\\.|""|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|//[^\n]*|/\*[\s\S]*?\*/
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex CSharp { get; }

    [GeneratedRegex(@"@\*[\s\S]*?\*@|/\*[\s\S]*?\*/|^\s*//[^\n]*", RegexOptions.Multiline)]
    private static partial Regex OtherComment { get; }
}
