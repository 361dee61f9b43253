using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Catalog;

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
