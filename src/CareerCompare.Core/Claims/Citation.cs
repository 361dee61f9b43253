using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>Who says it, whom they quote, and how far it could be checked. Nothing is said on a page without one.</summary>
public sealed record Citation
{
    private readonly IReadOnlyList<Id<Source>> sources = [];

    /// <summary>At least one.</summary>
    public required IReadOnlyList<Id<Source>> Sources
    {
        get => sources;
        init => sources = value.Count > 0 ? value : throw new ArgumentException("A claim has at least one source.", nameof(value));
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
