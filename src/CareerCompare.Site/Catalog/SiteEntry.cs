using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Catalog;

/// <summary>A promise to write some bytes at an address. Nothing is rendered before somebody asks.</summary>
public sealed record SiteEntry
{
    private readonly SitePath path = SitePath.Home;

    /// <exception cref="ArgumentException">Another address could be the same file.</exception>
    public required SitePath Path
    {
        get => path;
        init => path = value.HasFileOfItsOwn ? value
            : throw new ArgumentException($"'{value}' cannot be published: an address is in lower case, and ends in none of {string.Join(", ", SitePath.CopyEndings)}.", nameof(value));
    }

    public required SiteEntryKind Kind { get; init; }

    /// <summary>Writes the bytes; may be called from several threads for several entries, and again.</summary>
    public required Action<Utf8Buffer> WriteTo { get; init; }

    /// <summary>Stands in the sitemap.</summary>
    public bool Listed { get; init; }

    /// <summary>When a person last checked what it says; null for what only the program makes.</summary>
    public DateOnly? Reviewed { get; init; }
}

public enum SiteEntryKind { Page, Style, Script, Text }
