using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

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

    /// <summary>
    /// What its licence asks to be printed on every page that uses it; [Name] stands for the name of the site.
    /// </summary>
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
public enum UpdateRhythm
{
    Month,
    Year,
    TwoYears,
}

/// <summary>
/// What kind of witness a source is. How much weight a method has is decided in <c>Verdicts</c>. An issuer's page sets
/// the rules of its own letters; what the same body says of the field is a professional body's.
/// </summary>
public enum SourceKind
{
    OfficialStatistics,

    /// <summary>A law, or a rule or notice of the office in charge of it.</summary>
    Rule,
    Issuer,
    ProfessionalBody,
    Survey,
    SelfReported,
    Editorial,
    Seller,
}

/// <summary>Who publishes or certifies.</summary>
public sealed record Organization
{
    public required Id<Organization> Id { get; init; }
    public required string Name { get; init; }

    /// <summary>How a chart names it.</summary>
    public string? Short { get; init; }
    public required OrganizationKind Kind { get; init; }

    /// <summary>
    /// Apart from the kind: a professional body may certify, a consortium's members may while it does not.
    /// </summary>
    public bool Certifies { get; init; }
    public Id<Organization>? Parent { get; init; }
    public string? Url { get; init; }
    public RichText? About { get; init; }

    public string ShortName => Short ?? Name;
}

public enum OrganizationKind
{
    StatisticalAgency,
    PublicOffice,
    Certifier,
    ProfessionalBody,
    Consortium,
    University,
    Publisher,
    Employer,
    StaffingFirm,
    SoftwareFirm,
}

/// <summary>
/// A source that brings new figures every year and is two years old has probably brought some. It may be late by half
/// its rhythm, because releases slip. The day of comparison is the site's own: no build reads a clock.
/// </summary>
public static class Staleness
{
    public static bool IsStale(this Source source, DateOnly asOf) =>
        source.UpdatesEvery is { } rhythm && LastDayOf(source).AddDays(DaysOf(rhythm) * 3 / 2) < asOf;

    /// <summary>The last day its publication date may mean.</summary>
    public static DateOnly LastDayOf(Source source) =>
        source.Published switch
        {
            ReferencePeriod.Day day => day.Date,
            ReferencePeriod.Month { Value: var m } => new DateOnly(
                m.Year,
                m.Month,
                DateTime.DaysInMonth(m.Year, m.Month)
            ),
            { LastYear: { } year } => new DateOnly(year, 12, 31),
            _ => source.Retrieved,
        };

    private static int DaysOf(UpdateRhythm rhythm) =>
        rhythm switch
        {
            UpdateRhythm.Month => 31,
            UpdateRhythm.Year => 366,
            _ => 731,
        };
}

/// <summary>How a file of official figures came to be.</summary>
public enum FiguresForm
{
    Workbook,
    Conversion,

    /// <summary>The publisher's own tables, as text.</summary>
    FlatFiles,
}

/// <summary>Where one file of official figures comes from, as the importer noted it.</summary>
public sealed record FiguresFile
{
    /// <summary>Below <c>salary-data/</c>; the folder of a whole release ends with a slash.</summary>
    public required string File { get; init; }
    public required Id<Source> Source { get; init; }
    public required Id<Organization> Publisher { get; init; }
    public required string Release { get; init; }

    /// <summary>A conversion was made by someone else from the publisher's file.</summary>
    public required FiguresForm Form { get; init; }
    public required string ReadFrom { get; init; }
    public required DateOnly Retrieved { get; init; }
    public required string Sha256 { get; init; }

    /// <summary>
    /// Of a whole release, which has many files: the digest over their names and digests. Null elsewhere.
    /// </summary>
    public string? Sum { get; init; }
    public required int RowsKept { get; init; }
    public required int RowsLeftOut { get; init; }
    public string? LeftOut { get; init; }
}
