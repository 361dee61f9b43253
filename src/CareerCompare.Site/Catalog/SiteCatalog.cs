using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Catalog;

/// <summary>The site: a walk over all its families. Build, check and preview are walks over this.</summary>
public sealed class SiteCatalog(IReadOnlyList<IFamily> families, IRedirects? redirects = null)
{
    /// <summary>Old addresses, which lead to pages.</summary>
    public IRedirects Redirects { get; } = redirects ?? new FewRedirects();

    public IEnumerable<SiteEntry> Entries() => families.SelectMany(f => f.Entries());

    /// <summary>The entry that answers a request for this address, or null.</summary>
    public SiteEntry? Find(string address) =>
        SitePath.TryParse(address, out var path)
            ? families.Select(f => f.Find(path)).FirstOrDefault(e => e is not null)
            : null;
}

/// <summary>A promise to write some bytes at an address. Nothing is rendered before somebody asks.</summary>
public sealed record SiteEntry
{
    private readonly SitePath path = SitePath.Home;

    /// <exception cref="ArgumentException">Another address could be the same file.</exception>
    public required SitePath Path
    {
        get => path;
        init =>
            path = value.HasFileOfItsOwn
                ? value
                : throw new ArgumentException(
                    $"'{value}' cannot be published: an address is in lower case, and ends in none of {string.Join(", ", SitePath.CopyEndings)}.",
                    nameof(value)
                );
    }

    public required SiteEntryKind Kind { get; init; }

    /// <summary>Writes the bytes; may be called from several threads for several entries, and again.</summary>
    public required Action<Utf8Buffer> WriteTo { get; init; }

    /// <summary>Stands in the sitemap.</summary>
    public bool Listed { get; init; }

    /// <summary>When a person last checked what it says; null for what only the program makes.</summary>
    public DateOnly? Reviewed { get; init; }
}

public enum SiteEntryKind
{
    Page,
    Style,
    Script,
    Text,
}

/// <summary>Pages of one kind.</summary>
public interface IFamily
{
    /// <summary>All of them, made as they are walked.</summary>
    IEnumerable<SiteEntry> Entries();

    /// <summary>Those from a place of the walk on; where there are many, without making those before it.</summary>
    IEnumerable<SiteEntry> EntriesFrom(int place) => Entries().Skip(place);

    /// <summary>One by its address, without making the others.</summary>
    SiteEntry? Find(SitePath path) => Entries().FirstOrDefault(e => e.Path == path);
}

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
        if (!page.Listed)
            return;
        if (room == 0)
        {
            parts.Add(place);
            room = mostListed;
        }
        room--;
    }

    private static ReadOnlySpan<char> TopOf(string address) =>
        address.IndexOf('/', 1) is > 0 and var end ? address.AsSpan(0, end) : address;

    /// <summary>Where a page is met: in which family, and as which of its entries.</summary>
    public readonly record struct Place(int Family, int Entry);
}
