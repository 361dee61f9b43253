using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Sites;

/// <summary>The folders below a root as they stand now, not yet read.</summary>
/// <param name="MadeFrom">The fingerprint of all that a site would be made from; null where nobody knows.</param>
/// <param name="Read">Reads that into a site.</param>
public sealed record UnreadSite(string? MadeFrom, Func<DiagnosticLog, ReadSite?> Read);

/// <summary>Reads the folders below a root into a site, or null with the reasons in the log.</summary>
public delegate ReadSite? SiteReader(string root, DiagnosticLog log);

/// <summary>A site that can be written, and what the command line says about it.</summary>
/// <param name="Origin">Scheme and host, no final slash.</param>
/// <param name="Roles">How many roles it has.</param>
/// <param name="Catalog">Its entries.</param>
public sealed record ReadSite(string Origin, int Roles, SiteCatalog Catalog)
{
    /// <summary>When what it says about security stops to be true, and where that is written; null where nobody says.</summary>
    public SecurityExpiry? SecurityExpires { get; init; }
}

public sealed record SecurityExpiry(DateOnly On, SourceSpan At);
