using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Finding;

/// <summary>Everything that has a name, by its first letter. It works without a script; the box above it only is quicker.</summary>
public sealed record AToZPage(PageHead Head, SearchBox Search, IReadOnlyList<AToZPage.Letter> Letters, IReadOnlyList<string> Attributions)
{
    /// <summary>Where the names are, where one page cannot hold them: a list for every letter, or several. Empty elsewhere.</summary>
    public IReadOnlyList<RelatedPage> Lists { get; init; } = [];

    /// <summary>On the page of a letter, where the others are.</summary>
    public PartLinks? Parts { get; init; }

    /// <param name="Id">Its anchor.</param>
    /// <param name="Name">As a heading.</param>
    /// <param name="Entries">In order.</param>
    public sealed record Letter(string Id, string Name, IReadOnlyList<Entry> Entries);

    /// <param name="Name">What it is called.</param>
    /// <param name="Kind">What it is, where it is no job; null for jobs and other names.</param>
    /// <param name="See">The name it stands under, where this is another one.</param>
    /// <param name="Address">Within the site.</param>
    public sealed record Entry(string Name, string? Kind, string? See, string Address);
}

/// <summary>The place of the search box.</summary>
/// <param name="Index">The file that its script reads.</param>
/// <param name="Here">On the list from A to Z itself, to which it leads without a script.</param>
public sealed record SearchBox(SitePath Index, bool Here);
