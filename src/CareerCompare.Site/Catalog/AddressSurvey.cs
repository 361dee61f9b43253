using CareerCompare.Core.Stamps;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Catalog;

/// <summary>What follows from the addresses of all pages. Of the pages themselves nothing is kept.</summary>
/// <param name="mostListed">How many listed pages a part holds.</param>
internal sealed class AddressSurvey(int mostListed)
{
    private readonly Dictionary<string, SitePath> tops = new(StringComparer.Ordinal);
    private readonly List<Part> parts = [];
    private int room;

    /// <summary>A page of each folder below the root, and what stands in the root itself.</summary>
    public IEnumerable<SitePath> OnePerTop => tops.Values;

    /// <summary>The listed pages, as many in each part as it may hold.</summary>
    public IReadOnlyList<Part> Listed => parts;

    /// <summary>Of all addresses in their order.</summary>
    public Stamp Addresses { get; private set; }

    public void Add(SiteEntry page, Place place)
    {
        var address = Stamp.OfName(page.Path.Text);
        Addresses = Addresses.With(address);
        tops.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(TopOf(page.Path.Text), page.Path);
        if (!page.Listed) return;
        if (room == 0)
        {
            parts.Add(new(place, default));
            room = mostListed;
        }
        room--;
        var part = parts[^1];
        parts[^1] = part with { Says = part.Says.With(address).With(new((ulong)(page.Reviewed?.DayNumber ?? -1))) };
    }

    private static ReadOnlySpan<char> TopOf(string address) => address.IndexOf('/', 1) is > 0 and var end ? address.AsSpan(0, end) : address;

    /// <summary>Where a page is met: in which family, and as which of its entries.</summary>
    public readonly record struct Place(int Family, int Entry);

    /// <param name="From">Where its first page is met.</param>
    /// <param name="Says">Of the addresses of its pages, and when each was reviewed.</param>
    public sealed record Part(Place From, Stamp Says);
}
