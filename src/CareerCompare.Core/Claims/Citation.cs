using System.Globalization;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>
/// Who says it, whom they quote, and how far it could be checked. Nothing is said on a page without one.
/// </summary>
public sealed record Citation
{
    private readonly IReadOnlyList<Id<Source>> sources = [];

    /// <summary>At least one.</summary>
    public required IReadOnlyList<Id<Source>> Sources
    {
        get => sources;
        init =>
            sources =
                value.Count > 0
                    ? value
                    : throw new ArgumentException("A claim has at least one source.", nameof(value));
    }

    /// <summary>Numbers of the article statements that this claim enters, like F028.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>Whom the source says it quotes.</summary>
    public Id<Source>? Quotes { get; init; }

    public ClaimStatus Status { get; init; } = ClaimStatus.AsPrinted;

    public RichText? Note { get; init; }

    /// <summary>Disputed and unconfirmed claims never enter a difference, a verdict or a chart.</summary>
    public bool MayDecide => Status is ClaimStatus.AsPrinted or ClaimStatus.Confirmed;
}

/// <summary>The numbers under which an article's statements were logged, first and last: F001 to F057.</summary>
public sealed record StatementRange(int First, int Last)
{
    public bool Contains(int number) => number >= First && number <= Last;

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"F{number:000}");

    /// <summary>The number of <c>F028</c>, or null where the text is no statement number.</summary>
    public static int? Number(string text) =>
        text.Length == 4
        && text[0] == 'F'
        && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : null;

    /// <summary>Reads <c>F001-F057</c>.</summary>
    public static StatementRange? TryParse(string text) =>
        text.Split('-') is [var a, var b] && Number(a) is { } first && Number(b) is { } last && first <= last
            ? new(first, last)
            : null;
}

/// <summary>How far a claim could be checked.</summary>
public enum ClaimStatus
{
    /// <summary>Printed by its source; nobody else is credited, or the one credited was not read.</summary>
    AsPrinted,

    /// <summary>Seen at the producer.</summary>
    Confirmed,

    /// <summary>Credited to a body that, as far as we found, never published it.</summary>
    AttributionNotConfirmed,

    /// <summary>Contradicted by other sources or by the source itself.</summary>
    Disputed,
}

/// <summary>The three labels a reader sees. Doubt has no more shades than that on a page.</summary>
public enum DoubtLabel
{
    /// <summary>From the body in charge: a government count, or an issuer's own rule.</summary>
    Official,

    /// <summary>People told a website or a survey.</summary>
    SelfReported,

    /// <summary>Printed somewhere and not found at its producer.</summary>
    NotConfirmed,
}
