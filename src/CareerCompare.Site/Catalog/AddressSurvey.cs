using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Catalog;

/// <summary>What follows from the addresses of all pages. Of the pages themselves nothing is kept.</summary>
/// <param name="mostListed">How many listed pages a part holds.</param>
internal sealed class AddressSurvey(int mostListed)
{
    private readonly Dictionary<string, SitePath> tops = new(StringComparer.Ordinal);
    private readonly List<Place> parts = [];
    private int room;

    /// <summary>A page of each folder below the root, and what stands in the root itself.</summary>
    public IEnumerable<SitePath> OnePerTop => tops.Values;

    /// <summary>Where the first page of each part is met; a part holds as many listed pages as it may.</summary>
    public IReadOnlyList<Place> Listed => parts;

    public void Add(SiteEntry page, Place place)
    {
        tops.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(TopOf(page.Path.Text), page.Path);
        if (!page.Listed) return;
        if (room == 0)
        {
            parts.Add(place);
            room = mostListed;
        }
        room--;
    }

    private static ReadOnlySpan<char> TopOf(string address) => address.IndexOf('/', 1) is > 0 and var end ? address.AsSpan(0, end) : address;

    /// <summary>Where a page is met: in which family, and as which of its entries.</summary>
    public readonly record struct Place(int Family, int Entry);
}
