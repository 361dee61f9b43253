using CareerCompare.Core.Text;

namespace CareerCompare.Core.Vocabulary;

/// <summary>Roles that people weigh against each other.</summary>
public sealed record Family
{
    public required Id<Family> Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Within a sentence, as with <see cref="Term.InSentence"/>.</summary>
    public required string InSentence { get; init; }
    public required string About { get; init; }

    /// <summary>What to ask about the size of the job.</summary>
    public IReadOnlyList<string> ScopeQuestions { get; init; } = [];
}
