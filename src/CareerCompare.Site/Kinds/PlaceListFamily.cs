using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// The list of all places, and the file that the search box reads of them. Every header leads to the list, so it stands
/// even while it is empty.
/// </summary>
public sealed class PlaceListFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries()
    {
        yield return new()
        {
            Path = SitePath.Places,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(Page()).WriteTo(output),
        };
        if (inputs.PlaceIndex is { } index)
            yield return new()
            {
                Path = index.Path,
                Kind = SiteEntryKind.Text,
                WriteTo = output => output.Write(index.Bytes.Span),
            };
    }

    public SiteEntry? Find(SitePath path) =>
        path == SitePath.Places || path.Text.StartsWith("/places.", StringComparison.Ordinal)
            ? Entries().FirstOrDefault(e => e.Path == path)
            : null;

    private PlacesPage Page()
    {
        var places = inputs.Places;
        return new()
        {
            Head = inputs.Head(
                SitePath.Places,
                "Places",
                "What jobs are paid in every state and metropolitan area of the US, and outside them. Find yours by state, city or county."
            ) with
            {
                SkipTo = "the list",
            },
            Search = inputs.PlaceIndex is { } index
                ? new(index.Path, Here: true) { Finds = "a state, city or county" }
                : null,
            Counted = Counted(places.All),
            Country = places.All.Count > 0 ? SitePath.Place(SurveyPlace.Nation.Id) : null,
            States =
            [
                .. places.States.Select(s => new StatePlaces(
                    s.Name,
                    SitePath.Place(s.Id),
                    Areas([.. places.AreasOf(s.Area!.Id)])
                )),
            ],
            Note = inputs.Ledger.Official.Counties is { } source ? inputs.Notes.Of(source) : null,
        };
    }

    /// <summary>"50 states and the District of Columbia, 3 territories".</summary>
    private static string Counted(IReadOnlyList<SurveyPlace> all)
    {
        int Of(AreaKind kind) => all.Count(p => p.Area?.Kind == kind);
        var district = all.FirstOrDefault(p => p.Area?.Postal == "DC");
        List<string> parts = [];
        Add(Of(AreaKind.State) - (district is null ? 0 : 1), n => Parts.Counted(n, "state"));
        if (district is not null)
            parts.Add(district.InSentence);
        Add(Of(AreaKind.Territory), n => n == 1 ? "a territory" : $"{NumberWords.Of(n)} territories");
        Add(Of(AreaKind.Metropolitan), n => Parts.Counted(n, "metropolitan area"));
        Add(Of(AreaKind.Nonmetropolitan), n => Parts.Counted(n, "area") + " outside them");
        return Listed.And(parts);

        void Add(int count, Func<int, string> words)
        {
            if (count > 0)
                parts.Add(words(count));
        }
    }

    /// <summary>"15 metropolitan areas, 4 others".</summary>
    private static string Areas(IReadOnlyList<SurveyPlace> areas)
    {
        var metros = areas.Count(a => a.Area!.Kind == AreaKind.Metropolitan);
        var others = areas.Count - metros;
        return (metros, others) switch
        {
            (0, 0) => "",
            (_, 0) => Parts.Counted(metros, "metropolitan area"),
            (0, _) => Parts.Counted(others, "area"),
            _ => $"{Parts.Counted(metros, "metropolitan area")}, {Parts.Counted(others, "other")}",
        };
    }
}
