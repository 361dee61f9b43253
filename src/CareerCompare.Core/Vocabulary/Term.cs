using CareerCompare.Core.Text;

namespace CareerCompare.Core.Vocabulary;

/// <summary>A duty, skill, setting or industry by one id, so that overlap between roles is computed and never asserted.</summary>
public sealed record Term
{
    public required Id<Term> Id { get; init; }

    /// <summary>As it stands in a list.</summary>
    public required string Label { get; init; }

    /// <summary>Within a sentence, where a name keeps its capital: "Medicare billing".</summary>
    public required string InSentence { get; init; }

    /// <summary>What to ask of an advert to find out whether the job has it; duties only.</summary>
    public string? Question { get; init; }

    /// <summary>Care of patients, which needs a license; duties only.</summary>
    public bool Clinical { get; init; }
    public string? About { get; init; }
}
