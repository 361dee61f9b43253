using System.Text.RegularExpressions;

namespace CareerCompare.Fuzzing.Mutations;

/// <summary>Values and cells replaced by what does not belong there.</summary>
internal static partial class Fields
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new(
            "field: hostile text",
            Expect.AnyWholeSite,
            Texts.OfLine(
                IsField,
                (line, random) =>
                    Value(line, $"'{random.Any(Tokens.Hostile).Replace("'", "''", StringComparison.Ordinal)}'"),
                ".yaml",
                ".md"
            )
        ),
        new(
            "field: hostile text at its end",
            Expect.AnyWholeSite,
            Texts.OfLine(
                IsField,
                (line, random) =>
                    Value(
                        line,
                        Single(Field.Match(line).Groups[2].Value.Trim('\'', '"') + " " + random.Any(Tokens.Hostile))
                    ),
                ".yaml",
                ".md"
            )
        ),
        new(
            "field: sign",
            Expect.AnyWholeSite,
            Texts.OfLine(IsField, (line, random) => Value(line, random.Any(Tokens.Signs)), ".yaml", ".md")
        ),
        new(
            "field: number",
            Expect.AnyWholeSite,
            Texts.OfLine(l => Number.IsMatch(l), (line, random) => Value(line, random.Any(Tokens.Numbers)), ".yaml")
        ),
        new("field: value of another", Expect.AnyWholeSite, OfAnother),
        new("field: gone", Expect.AnyWholeSite, Texts.OfLine(IsField, (_, _) => "", ".yaml", ".md")),
        new(
            "field: twice",
            Expect.Refusal,
            Texts.OfLine(
                l =>
                    Field.Match(l) is { Success: true } m
                    && !m.Groups[1].Value.Contains("- ", StringComparison.Ordinal)
                    && IsWhole(m.Groups[2].Value),
                (line, _) => $"{line}\n{line}",
                ".yaml"
            )
        ),
        new(
            "field: unknown key",
            Expect.Refusal,
            Texts.OfLine(
                l =>
                    Field.Match(l) is { Success: true } m
                    && !m.Groups[1].Value.Contains("- ", StringComparison.Ordinal)
                    && IsWhole(m.Groups[2].Value),
                (line, random) => $"{line}\n{Indent(line)}zz{random.Next(10)}: 1",
                ".yaml"
            )
        ),
        new(
            "cell: number",
            Expect.AnyWholeSite,
            Texts.OfLine(IsRow, (line, random) => Cell(line, random, random.Any(Tokens.Numbers)), ".csv")
        ),
        new(
            "cell: hostile text",
            Expect.AnyWholeSite,
            Texts.OfLine(
                IsRow,
                (line, random) =>
                    Cell(
                        line,
                        random,
                        $"\"{random.Any(Tokens.Hostile).Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                    ),
                ".csv"
            )
        ),
        new(
            "cell: sign",
            Expect.AnyWholeSite,
            Texts.OfLine(IsRow, (line, random) => Cell(line, random, random.Any(Tokens.Signs)), ".csv")
        ),
        new("cell: gone", Expect.AnyWholeSite, Texts.OfLine(IsRow, (line, random) => Cell(line, random, null), ".csv")),
        new("cells: exchanged", Expect.AnyWholeSite, Texts.OfLine(IsRow, Exchanged, ".csv")),
    ];

    private static bool IsField(string line) => Field.IsMatch(line);

    // Its value ends on its line, so that another key may follow.
    private static bool IsWhole(string value) =>
        value[0] is not ('\'' or '"' or '[' or '{') || value[^1] is '\'' or '"' or ']' or '}';

    private static bool IsRow(string line) => line.Contains(',', StringComparison.Ordinal);

    private static string Indent(string line) => line[..^line.TrimStart(' ').Length];

    private static string Single(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Value(string line, string by) => Field.Match(line).Groups[1].Value + by;

    private static string Cell(string line, Random random, string? by)
    {
        var cells = line.Split(',').ToList();
        var at = random.Next(cells.Count);
        if (by is null)
            cells.RemoveAt(at);
        else
            cells[at] = by;
        return string.Join(',', cells);
    }

    private static string Exchanged(string line, Random random)
    {
        var cells = line.Split(',');
        var (one, other) = (random.Next(cells.Length), random.Next(cells.Length));
        (cells[one], cells[other]) = (cells[other], cells[one]);
        return string.Join(',', cells);
    }

    private static SiteFiles? OfAnother(SiteFiles files, Random random)
    {
        if (Texts.AnyFile(files, random, ".yaml") is not { } from)
            return null;
        var values = files.Text(from).Split('\n').Where(IsField).Select(l => Field.Match(l).Groups[2].Value).ToList();
        return values.Count == 0
            ? null
            : Texts.OfLine(IsField, (line, r) => Value(line, r.Any(values)), ".yaml")(files, random);
    }

    [GeneratedRegex(@"^((?:- |  )*[a-z0-9-]+: )(.+)$")]
    private static partial Regex Field { get; }

    [GeneratedRegex(@"^(?:- |  )*[a-z0-9-]+: -?[0-9][0-9.-]*$")]
    private static partial Regex Number { get; }
}
