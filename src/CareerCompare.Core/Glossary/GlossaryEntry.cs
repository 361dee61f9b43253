using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Glossary;

/// <summary>A word that a reader may not know, and what it means here.</summary>
public sealed record GlossaryEntry
{
    /// <summary>The anchor by which sentences link to it. It never changes.</summary>
    public required Id<GlossaryEntry> Id { get; init; }
    public required string Name { get; init; }
    public required RichText Says { get; init; }

    /// <summary>Who says so, where it is a fact and not our choice of words.</summary>
    public Citation? Citation { get; init; }
}
