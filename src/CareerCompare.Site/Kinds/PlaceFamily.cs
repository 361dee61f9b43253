using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// A page for every place of the wage survey, and the same as data for the picker. Beyond forty jobs a place has a page
/// a field, and its own page leads to them.
/// </summary>
public sealed class PlaceFamily(SiteInputs inputs) : IFamily
{
    /// <summary>So many jobs one page of a place holds.</summary>
    public const int MostRoles = 40;

    /// <summary>The pages of states name them all.</summary>
    private const int MostCounties = 6;

    private readonly Lazy<PlaceSheets> sheets = new(() => new(inputs));

    public IEnumerable<SiteEntry> Entries() => inputs.Places.All.SelectMany(Entries);

    public SiteEntry? Find(SitePath path) =>
        path.Text.Split('/') is ["", "places", var name, ..]
        && inputs.Places.Find(name.EndsWith(".json", StringComparison.Ordinal) ? name[..^5] : name) is { } place
            ? Entries(place).FirstOrDefault(e => e.Path == path)
            : null;

    private IEnumerable<SiteEntry> Entries(SurveyPlace place)
    {
        yield return Entry(SitePath.Place(place.Id), () => Whole(place));
        foreach (var sheet in sheets.Value.Fields)
            yield return Entry(PlaceSheets.PathOf(place, sheet), () => OfField(place, sheet));
        yield return new()
        {
            Path = SitePath.PlaceData(place.Id),
            Kind = SiteEntryKind.Text,
            WriteTo = output => PlaceData.Write(place, inputs, output),
        };
    }

    private SiteEntry Entry(SitePath path, Func<PlacePage> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
        };

    /// <summary>All jobs of a place, or what its fields are.</summary>
    public PlacePage Whole(SurveyPlace place)
    {
        var all = sheets.Value;
        var jobs = Parts.Counted(all.Roles.Count, "job");
        var page = Page(
            new(place, all.Together, inputs),
            SitePath.Place(place.Id),
            $"Pay in {place.Name}: {jobs} side by side",
            $"what {NumberWords.Of(all.Roles.Count)} jobs are paid"
        );
        return all.Fields.Count == 0
            ? page
            : page with
            {
                Fields = all.Links(place, inputs),
                Bars = null,
                Jobs = [],
                Figures = [],
                Employers = null,
            };
    }

    private PlacePage OfField(SurveyPlace place, RoleSheet sheet)
    {
        var field = inputs.Ledger.Families[sheet.Family];
        var name = sheet.IsWhole ? field.InSentence : $"{field.InSentence}, {sheet.Titles}";
        return Page(
            new(place, sheets.Value.Of(sheet), inputs),
            PlaceSheets.PathOf(place, sheet),
            $"Pay in {place.Name}: {name}",
            name
        ) with
        {
            Fields = sheets.Value.Links(place, inputs),
        };
    }

    private PlacePage Page(PlaceView view, SitePath path, string title, string about)
    {
        var place = view.Place;
        return new()
        {
            Head = inputs.Head(
                path,
                title,
                $"Official pay in {place.InSentence} by job: percentiles of every group, how many jobs there are, what things cost, and how it stands to the US."
            ),
            Name = place.Name,
            InSentence = place.InSentence,
            About = about,
            Answer = PlaceAnswer.Of(view, inputs),
            Covers = $"{place.KindInWords}, all employers together.{Counties(place)}",
            Checked = inputs.Ledger.Site.AsOf,
            Fields = [],
            Around = PlaceNeighbors.Around(place, inputs),
            Counties = PlaceNeighbors.CountiesOf(place, inputs),
            Bars = PlaceBarsWriter.Of(view, inputs),
            Jobs = PlaceJobs.Of(view, inputs),
            Figures = PlaceFigures.Of(view, inputs),
            Employers = PlaceEmployersWriter.Of(view, inputs),
            Elsewhere = PlaceElsewhereWriter.Of(view, inputs),
            Prices = PlacePrices.Of(view, inputs),
            Next = PlaceNext.Of(view, inputs),
        };
    }

    /// <summary>Of which counties a metropolitan area is made.</summary>
    private string Counties(SurveyPlace place)
    {
        var names = inputs.Places.CountiesOf(place).Select(c => c.Name).Distinct().ToList();
        return names.Count == 0 ? "" : $" It is made of {Listed.AndMore(names, MostCounties)}.";
    }
}

/// <summary>How the jobs of a site are parted over the pages of a place: on one, or a page a field.</summary>
public sealed class PlaceSheets
{
    private readonly Dictionary<RoleSheet, PlaceRoles> ofSheets;

    public PlaceSheets(SiteInputs inputs)
    {
        Roles = [.. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Title, StringComparer.Ordinal).ThenBy(r => r.Id)];
        Fields = Roles.Count <= PlaceFamily.MostRoles ? [] : [.. RoleSheet.Of(Roles, PlaceFamily.MostRoles)];
        Together = new(Roles, inputs);
        ofSheets = Fields.ToDictionary(f => f, f => new PlaceRoles(f.Roles, inputs));
    }

    /// <summary>All that are no drafts, by title.</summary>
    public IReadOnlyList<RoleProfile> Roles { get; }

    /// <summary>Empty where one page holds them.</summary>
    public IReadOnlyList<RoleSheet> Fields { get; }

    public PlaceRoles Together { get; }

    public PlaceRoles Of(RoleSheet field) => ofSheets[field];

    public static SitePath PathOf(SurveyPlace place, RoleSheet sheet) =>
        SitePath.PlaceField(place.Id, sheet.Family, sheet.Number);

    /// <summary>The page of a place on which a role stands.</summary>
    public SitePath PathOf(SurveyPlace place, RoleProfile role) =>
        Fields.FirstOrDefault(f => f.Roles.Contains(role)) is { } sheet
            ? PathOf(place, sheet)
            : SitePath.Place(place.Id);

    public IReadOnlyList<RelatedPage> Links(SurveyPlace place, SiteInputs inputs) =>
        [
            .. Fields.Select(f => new RelatedPage(
                f.Link(inputs.Ledger).Name,
                Parts.Counted(f.Roles.Count, "job"),
                PathOf(place, f)
            )),
        ];
}

/// <summary>The places that a reader of one may mean instead.</summary>
internal static class PlaceNeighbors
{
    /// <summary>What lies around it: its states, and the country.</summary>
    public static IReadOnlyList<PlaceLink> Around(SurveyPlace place, SiteInputs inputs) =>
        place.IsNation
            ? []
            :
            [
                .. (place.Area!.States)
                    .Select(id => inputs.Places.Find(id.Text))
                    .OfType<SurveyPlace>()
                    .Append(SurveyPlace.Nation)
                    .Select(p => Link(p)),
            ];

    /// <summary>Of a state: which area each of its counties lies in, as far as the list has them.</summary>
    public static IReadOnlyList<PlaceCounties> CountiesOf(SurveyPlace place, SiteInputs inputs)
    {
        if (!place.IsState)
            return [];
        var state = place.Area!.Id;
        List<PlaceCounties> all =
        [
            .. inputs
                .Places.AreasOf(state)
                .Select(p => (Place: p, Names: Names(inputs.Places.CountiesOf(p).Where(c => c.State == state))))
                .Where(p => p.Names.Length > 0)
                .Select(p => new PlaceCounties(Link(p.Place), p.Names)),
        ];
        if (Names(inputs.Places.OtherCountiesOf(state)) is { Length: > 0 } others)
            all.Add(new(null, others));
        return all;

        static string Names(IEnumerable<County> counties) => string.Join(", ", counties.Select(c => c.Name));
    }

    private static PlaceLink Link(SurveyPlace to) => new(to.Name, SitePath.Place(to.Id));
}
