using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CareerCompare.Core.Text;

/// <summary>An id that is safe as a file name and as a part of an address, on every system.</summary>
public sealed partial record Slug : IComparable<Slug>
{
    private const int Longest = 64;
    private const int LongestDevice = 4;

    // Ids are looked up all over a page, and hashing a text costs more than finding what it stands for.
    private readonly int hash;

    private Slug(string text) => (Text, hash) = (text, text.GetHashCode(StringComparison.Ordinal));

    public string Text { get; }

    /// <summary>What a text must look like to be one, in words for a hint.</summary>
    public const string Form =
        "lower-case letters and digits in words joined by single hyphens, a letter first, at most 64";

    /// <summary>The same, of what is compared.</summary>
    public const string FormOfCompared = Form + ", without the word vs, which joins the two ids of a comparison";

    /// <summary>
    /// <c>-vs-</c> joins the two ids of a comparison's address, so no id of what is compared may have the word:
    /// <c>a-vs</c> and <c>b</c> would have the address of <c>a</c> and <c>vs-b</c>.
    /// </summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Slug? slug)
    {
        slug = TryParseWithVs(text, out var read) && !HasVs(text) ? read : null;
        return slug is not null;
    }

    /// <summary>
    /// For what is never compared, as a source that is named after its article: <c>gwu-practice-vs-office</c>.
    /// </summary>
    public static bool TryParseWithVs(string text, [NotNullWhen(true)] out Slug? slug)
    {
        slug = HasForm(text) && !(text.Length <= LongestDevice && WindowsDevice.IsMatch(text)) ? new Slug(text) : null;
        return slug is not null;
    }

    /// <summary>As the id of a kind of thing.</summary>
    /// <typeparam name="T">What it names.</typeparam>
    public Id<T> As<T>()
        where T : class => new(this);

    public bool Equals(Slug? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Text == other.Text);

    public override int GetHashCode() => hash;

    public int CompareTo(Slug? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;

    private static bool HasVs(string text) =>
        text is "vs"
        || text.Contains("-vs-", StringComparison.Ordinal)
        || text.StartsWith("vs-", StringComparison.Ordinal)
        || text.EndsWith("-vs", StringComparison.Ordinal);

    // A loop: thousands of ids are read while a program starts, when a regex is not compiled well yet.
    private static bool HasForm(string text)
    {
        if (text.Length is 0 or > Longest || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
            return false;
        for (var i = 1; i < text.Length; i++)
            if (
                !(
                    char.IsAsciiLetterLower(text[i])
                    || char.IsAsciiDigit(text[i])
                    || (text[i] == '-' && text[i - 1] != '-')
                )
            )
                return false;
        return true;
    }

    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9]|lpt[0-9])\z")]
    private static partial Regex WindowsDevice { get; }
}

/// <summary>
/// The id of one kind of thing, so that a role’s is never looked up among sources. It is made of a slug that was read,
/// by <see cref="Slug.As{T}"/>, where the kind is known: by the key it stands under, or the table.
/// </summary>
/// <typeparam name="T">What it is the id of.</typeparam>
public sealed record Id<T> : IComparable<Id<T>>
    where T : class
{
    internal Id(Slug slug) => Slug = slug;

    /// <summary>Without its kind, for what has none, as an anchor.</summary>
    public Slug Slug { get; }

    public string Text => Slug.Text;

    public bool Equals(Id<T>? other) => ReferenceEquals(this, other) || (other is not null && Slug.Equals(other.Slug));

    public override int GetHashCode() => Slug.GetHashCode();

    public int CompareTo(Id<T>? other) => Slug.CompareTo(other?.Slug);

    public override string ToString() => Text;
}
