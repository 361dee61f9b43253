using System.Globalization;

namespace CareerCompare.Core.Sources;

/// <summary>The numbers under which an article's statements were logged, first and last: F001 to F057.</summary>
public sealed record StatementRange(int First, int Last)
{
    public bool Contains(int number) => number >= First && number <= Last;

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"F{number:000}");

    /// <summary>The number of <c>F028</c>, or null where the text is no statement number.</summary>
    public static int? Number(string text) =>
        text.Length == 4 && text[0] == 'F' && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>Reads <c>F001-F057</c>.</summary>
    public static StatementRange? TryParse(string text) =>
        text.Split('-') is [var a, var b] && Number(a) is { } first && Number(b) is { } last && first <= last ? new(first, last) : null;
}
