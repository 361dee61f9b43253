using CareerCompare.Core.Text;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Sources;

/// <summary>Where claims come from.</summary>
public sealed record Source
{
    public required Id<Source> Id { get; init; }
    public required string Title { get; init; }

    /// <summary>How the list of sources under a page names it.</summary>
    public required string Short { get; init; }
    public required Id<Organization> Publisher { get; init; }
    public required SourceKind Kind { get; init; }
    public required ReferencePeriod Published { get; init; }
    public required DateOnly Retrieved { get; init; }
    public string? Url { get; init; }
    public string? Rights { get; init; }

    /// <summary>What its licence asks to be printed on every page that uses it; [Name] stands for the name of the site.</summary>
    public string? Attribution { get; init; }
    public UpdateRhythm? UpdatesEvery { get; init; }

    /// <summary>What the publisher gains when the reader chooses one way: "a healthcare MBA".</summary>
    public string? Sells { get; init; }

    /// <summary>The article's own statements, numbered; all of them are entered somewhere in the ledger.</summary>
    public StatementRange? Statements { get; init; }

    /// <summary>How it was read: "stored copy".</summary>
    public string? ReadAs { get; init; }
    public RichText? Note { get; init; }

    /// <summary>The attribution as a page of a site prints it.</summary>
    public string? AttributionOn(string site) => Attribution?.Replace("[Name]", site, StringComparison.Ordinal);
}

/// <summary>How often a source brings new figures; one that is older than its own rhythm is stale.</summary>
public enum UpdateRhythm { Month, Year, TwoYears }
