using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Titles;

/// <summary>From the title in an advert to the jobs that it may stand for. The anchor of a title is permanent.</summary>
public sealed record TitlesPage
{
    public required PageHead Head { get; init; }

    /// <summary>Who files titles with classes, said once for all of them.</summary>
    public required Line? WhoFiles { get; init; }

    /// <summary>The titles that are jobs of this site, for a reader in a hurry; none where they are too many to look through.</summary>
    public required IReadOnlyList<TitleEntry> OwnTitles { get; init; }
    public required IReadOnlyList<TitleGroup> Groups { get; init; }

    /// <summary>Where the titles are, where one page cannot hold them: a list for every letter, or several. Empty elsewhere.</summary>
    public IReadOnlyList<RelatedPage> Lists { get; init; } = [];

    /// <summary>On the page of a letter, where the others are.</summary>
    public PartLinks? Parts { get; init; }

    /// <summary>It has sources to list.</summary>
    public bool Cites => WhoFiles is { Cites: true } || Groups.Any(g => g.Titles.Any(t => t.Says.Any(line => line.Cites)));

    /// <summary>By what the size of the jobs is told, in words; said where there are pages of sizes.</summary>
    public required string SizedBy { get; init; }

    /// <summary>Where the size of the jobs is read off.</summary>
    public required IReadOnlyList<RelatedPage> Sizes { get; init; }
}

/// <summary>Titles that are read together: those of a field or of a letter.</summary>
public sealed record TitleGroup(string Id, string Heading, IReadOnlyList<TitleEntry> Titles);

/// <param name="Id">Its anchor.</param>
/// <param name="Title">As the site writes it.</param>
/// <param name="Says">Which jobs it may be and why, then what to ask.</param>
public sealed record TitleEntry(string Id, string Title, IReadOnlyList<Line> Says)
{
    /// <summary>The anchor of its letter, at the first title of each.</summary>
    public string? Letter { get; init; }
}
