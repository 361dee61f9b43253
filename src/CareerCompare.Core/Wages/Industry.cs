using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>
/// A code of the North American Industry Classification System as the bureau writes it: a sector by its first digits
/// (62, 31-33, or 62--63 and 99-100 in the flat files), what is finer by six (621100), of which the fifth is a letter
/// where several industries were put together (4450A1).
/// </summary>
public sealed record NaicsCode : IComparable<NaicsCode>
{
    public const string Form =
        "two to six digits, or two such numbers joined by a dash, like 62, 31-33, 62--63 or 621100";

    // The longest are those of two sectors with two dashes between them.
    private const int Shortest = 2,
        Longest = 6;

    private readonly int hash;

    private NaicsCode(string text) => (Text, hash) = (text, text.GetHashCode(StringComparison.Ordinal));

    public string Text { get; }

    /// <summary>How fine it is. The bureau's own parts of an industry, by owner, count as detailed.</summary>
    public IndustryLevel Level =>
        Text.Length < Longest || Text.Contains('-', StringComparison.Ordinal) ? IndustryLevel.Sector
        : Text.EndsWith("000", StringComparison.Ordinal) ? IndustryLevel.Subsector
        : Text.EndsWith("00", StringComparison.Ordinal) || char.IsAsciiLetterUpper(Text[^2]) ? IndustryLevel.Group
        : IndustryLevel.Detailed;

    public static bool TryParse(string text, [NotNullWhen(true)] out NaicsCode? code) =>
        (code = HasForm(text) ? new NaicsCode(text) : null) is not null;

    public bool Equals(NaicsCode? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Text == other.Text);

    public override int GetHashCode() => hash;

    public int CompareTo(NaicsCode? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;

    private static bool HasForm(string text)
    {
        if (text.Length is < Shortest or > Longest)
            return false;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return text.All(char.IsAsciiDigit)
                || text.Length == Longest
                    && char.IsAsciiLetterUpper(text[Longest - 2])
                    && text.Where((_, i) => i != Longest - 2).All(char.IsAsciiDigit);
        var second = text.AsSpan(dash).TrimStart('-');
        return text.Length - dash - second.Length <= 2 && IsNumber(text.AsSpan(0, dash)) && IsNumber(second);
    }

    private static bool IsNumber(ReadOnlySpan<char> part) =>
        part.Length >= Shortest && !part.ContainsAnyExceptInRange('0', '9');
}

/// <summary>How fine an industry is, in the terms of NAICS; the bureau writes 2, 3 and 4 digits, and 5 or 6.</summary>
public enum IndustryLevel
{
    Sector,
    Subsector,
    Group,
    Detailed,
}

/// <summary>A part of the economy for which the bureau estimates wages of its own.</summary>
public sealed record Industry
{
    /// <summary>The owner code of private establishments, which are what a reader expects.</summary>
    public const string Private = "5";

    public required NaicsCode Code { get; init; }

    /// <summary>In a reader's words; the bureau's own name where nobody wrote any.</summary>
    public required string Name { get; init; }

    /// <summary>What content says for a sentence; null where nobody wrote it.</summary>
    public string? Phrase { get; init; }

    /// <summary>In a sentence: "at doctors’ offices", "in construction".</summary>
    public string At => Phrase ?? "in " + FirstLetter.EachInSentence(Name);

    public required IndustryLevel Level { get; init; }

    /// <summary>The next larger industry that it is a part of; null for a sector.</summary>
    public NaicsCode? Within { get; init; }

    /// <summary>
    /// The bureau's code of whose establishments are counted: 58 is private, and some hospitals. Null in a whole
    /// release, which says it in the name.
    /// </summary>
    public string? Ownership { get; init; }

    /// <summary>The same for a sentence; null for a code that nobody put into words.</summary>
    public string? Owners { get; init; }

    public bool IsPrivate => Ownership is null or Private;
}

/// <summary>Whose establishments a sector's figures count, for a sentence.</summary>
public sealed record OwnerWords(string Code, string Words);

/// <summary>Whom the establishments of an industry employ, in the whole country.</summary>
/// <param name="Industry">Whose.</param>
/// <param name="Release">When.</param>
/// <param name="Counts">By occupation, groups and the total among them.</param>
public sealed record Staffing(NaicsCode Industry, YearMonth Release, IReadOnlyDictionary<SocCode, StaffCount> Counts)
{
    private static readonly SocCode Everyone = SocCode.TryParse("00-0000", out var all)
        ? all
        : throw new System.Diagnostics.UnreachableException();

    /// <summary>
    /// Which part of all on the payroll an occupation has, in whole percent; null where one of the two is not released.
    /// </summary>
    public decimal? PercentOf(SocCode occupation) =>
        Counts.GetValueOrDefault(Everyone) is { Jobs: > 0 and var all }
        && Counts.GetValueOrDefault(occupation)?.Jobs is { } jobs
            ? Math.Round(100m * jobs / all, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>
    /// The occupations themselves, without the groups that hold others of them, the most common first. A code that ends
    /// with zeros is a group where another one begins with what stands before them.
    /// </summary>
    public IReadOnlyList<SocCode> MostCommon => mostCommon ??= Sorted();

    // Every role at the employer asks; two threads that sort at the same time find the same.
    private IReadOnlyList<SocCode>? mostCommon;

    private IReadOnlyList<SocCode> Sorted()
    {
        var ordered = Counts.Keys.Select(c => c.Text).Order(StringComparer.Ordinal).ToList();
        return
        [
            .. Counts
                .Where(c => c.Key != Everyone && c.Value.Jobs is not null && !IsGroup(c.Key.Text))
                .OrderByDescending(c => c.Value.Jobs)
                .ThenBy(c => c.Key.Text, StringComparer.Ordinal)
                .Select(c => c.Key),
        ];

        bool IsGroup(string code)
        {
            var begin = code.TrimEnd('0');
            var next = ordered.BinarySearch(code, StringComparer.Ordinal) + 1;
            return begin.Length < code.Length
                && next < ordered.Count
                && ordered[next].StartsWith(begin, StringComparison.Ordinal);
        }
    }
}

/// <summary>Jobs of one occupation in an industry.</summary>
/// <param name="Jobs">Rounded to 10; null where not released.</param>
/// <param name="ErrorPercent">Relative standard error, in percent of the jobs; null where not released.</param>
public sealed record StaffCount(long? Jobs, decimal? ErrorPercent);
