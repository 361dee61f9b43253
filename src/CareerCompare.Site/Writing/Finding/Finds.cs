using CareerCompare.Core;
using CareerCompare.Core.Text;
using CareerCompare.Core.Titles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Writing.Titles;

namespace CareerCompare.Site.Writing.Finding;

/// <summary>Something that a reader may look for: its name, its other names, and where it stands.</summary>
/// <param name="Id">The last part of its address.</param>
/// <param name="Name">As the site calls it.</param>
/// <param name="OtherNames">By which it is found too.</param>
public sealed record Find(Slug Id, string Name, IReadOnlyList<string> OtherNames);

/// <summary>Things of one kind, whose addresses differ only in their id.</summary>
/// <param name="Kind">In a word, for readers.</param>
/// <param name="Before">What stands before the id in an address.</param>
/// <param name="After">What stands after it.</param>
/// <param name="All">By name.</param>
public sealed record Finds(string Kind, string Before, string After, IReadOnlyList<Find> All)
{
    public const string Job = "Job";

    /// <summary>Jobs first: of equal matches the earlier kind is named first.</summary>
    public static IReadOnlyList<Finds> Of(Ledger ledger) => Of(ledger, TitleDecoder.All(ledger));

    /// <param name="ledger">What there is.</param>
    /// <param name="titles">Every title of it.</param>
    public static IReadOnlyList<Finds> Of(Ledger ledger, IReadOnlyList<DecodedTitle> titles) =>
    [
        Pages(Job, SitePath.Roles, ledger.Roles.Values.Where(r => !r.Draft).Select(r => new Find(r.Id.Slug, r.Title, [.. r.AlsoCalled.Select(FirstLetter.Capital)]))),
        Pages("Certification", SitePath.Certifications, ledger.Credentials.Values.Select(c => new Find(c.Id.Slug, c.Letters, [c.Name]))),
        Pages("Guide", SitePath.Guides, ledger.Guides.Values.Select(g => new Find(g.Id.Slug, g.Title, []))),
        // Titles that jobs bear are other names of these jobs already.
        .. TitleList.Of(titles).Select(list => new Finds("Title", list.Path.Text + "#", "",
            InOrder(list.Part.Items.Where(t => t.Named.All(n => n.Why == DecodedTitle.Reason.MoreWords)).Select(t => new Find(t.Id.Slug, t.Title, []))))),
        new("Word", SitePath.Glossary.Text + "#", "", InOrder(ledger.Glossary.Values.Select(w => new Find(w.Id.Slug, w.Name, [])))),
    ];

    public string AddressOf(Find find) => Before + find.Id + After;

    private static Finds Pages(string kind, SitePath folder, IEnumerable<Find> all) => new(kind, folder.Text, "/", InOrder(all));

    private static IReadOnlyList<Find> InOrder(IEnumerable<Find> all) => [.. all.OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Id)];
}
