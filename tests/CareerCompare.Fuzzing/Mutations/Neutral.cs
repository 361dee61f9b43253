using System.Text.RegularExpressions;

namespace CareerCompare.Fuzzing.Mutations;

/// <summary>Changes that mean nothing: the site must not differ in one byte.</summary>
internal static partial class Neutral
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new(
            "neutral: line ends CR LF",
            Expect.SameBytes,
            Texts.OfText((text, _) => text.Replace("\n", "\r\n", StringComparison.Ordinal))
        ),
        new("neutral: byte order mark", Expect.SameBytes, Texts.OfText((text, _) => "\uFEFF" + text)),
        new(
            "neutral: comment",
            Expect.SameBytes,
            Texts.OfLine(IsTop, (line, random) => $"# {random.Any(Tokens.Words)}\n{line}", ".yaml")
        ),
        new(
            "neutral: blank lines at the end",
            Expect.SameBytes,
            Texts.OfText((text, random) => text + new string('\n', 1 + random.Next(5)), ".yaml", ".md")
        ),
        new(
            "neutral: spaces at a line's end",
            Expect.SameBytes,
            Texts.OfLine(l => Plain.IsMatch(l), (line, random) => line + new string(' ', 1 + random.Next(5)), ".yaml")
        ),
        new("neutral: quotes", Expect.SameBytes, Texts.OfLine(l => Plain.IsMatch(l), Quoted, ".yaml")),
        new("neutral: order of keys", Expect.SameBytes, Texts.OfText(OtherOrder, ".yaml")),
        new(
            "neutral: quoted cells",
            Expect.SameBytes,
            Texts.OfLine(
                l => l.Contains(',', StringComparison.Ordinal) && !l.Contains('"', StringComparison.Ordinal),
                (line, _) => string.Join(',', line.Split(',').Select(c => $"\"{c}\"")),
                ".csv"
            )
        ),
        new(
            "neutral: no line end at the end",
            Expect.SameBytes,
            Texts.OfText((text, _) => text.TrimEnd('\n'), ".yaml", ".csv")
        ),
    ];

    private static bool IsTop(string line) => line.Length > 0 && (char.IsAsciiLetter(line[0]) || line[0] == '-');

    private static string Quoted(string line, Random random)
    {
        var parts = Plain.Match(line);
        var quoted =
            random.Next(2) == 0
                ? $"'{parts.Groups[2].Value.Replace("'", "''", StringComparison.Ordinal)}'"
                : $"\"{parts.Groups[2].Value}\"";
        return parts.Groups[1].Value + quoted;
    }

    /// <summary>One key of the file's first level, with all that is in it, moved to the end.</summary>
    private static string? OtherOrder(string text, Random random)
    {
        if (!text.EndsWith('\n') || !char.IsAsciiLetter(text[0]))
            return null;
        var keys = TopKey.Matches(text).Select(m => m.Index).ToList();
        if (keys.Count < 2)
            return null;
        var at = random.Next(keys.Count - 1);
        return text[..keys[at]] + text[keys[at + 1]..] + text[keys[at]..keys[at + 1]];
    }

    // A value that is the same with quotes around it: no quote, reference, comment or YAML sign in it.
    [GeneratedRegex(@"^((?:- |  )*[a-z-]+: )([A-Za-z0-9][A-Za-z0-9 .,'/-]*[A-Za-z0-9.])$")]
    private static partial Regex Plain { get; }

    [GeneratedRegex("^[a-z]", RegexOptions.Multiline)]
    private static partial Regex TopKey { get; }
}
