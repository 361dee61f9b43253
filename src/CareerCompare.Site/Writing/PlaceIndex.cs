using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the search box reads of places once a letter is typed: they are many times as many as all other names, and
/// most readers look for none. A county leads to the area that it lies in, and one that lies in none to the other areas
/// of its state.
/// </summary>
public static class PlaceIndex
{
    /// <summary>The kind of places in the index, by which the search box joins them with jobs.</summary>
    public const string Place = "Place";

    /// <summary>Null where the site has no places.</summary>
    public static DataFile? Of(SiteInputs inputs) =>
        inputs.Places.All.Count == 0
            ? null
            : SearchIndex.Of(
                "places",
                [
                    new(Place, SitePath.Places.Text, "/", [.. inputs.Places.All.Select(p => FindOf(p, inputs))]),
                    new(
                        "County",
                        SitePath.Places.Text,
                        "/#elsewhere",
                        [
                            .. inputs
                                .Places.States.Select(s => new Find(
                                    s.Id.Slug,
                                    $"{s.Name} outside its metropolitan areas",
                                    [.. inputs.Places.OtherCountiesOf(s.Area!.Id).Select(c => WithState(c, inputs))]
                                ))
                                .Where(f => f.OtherNames.Count > 0),
                        ]
                    ),
                ],
                []
            );

    private static Find FindOf(SurveyPlace place, SiteInputs inputs) =>
        new(
            place.Id.Slug,
            place.Name,
            [
                .. place.Area is { Postal: { } postal } ? (string[])[postal] : [],
                .. inputs.Places.CountiesOf(place).Select(c => WithState(c, inputs)),
            ]
        );

    private static string WithState(County county, SiteInputs inputs) =>
        inputs.Places.Find(county.State.Text)?.Area?.Postal is { } postal ? $"{county.Name}, {postal}" : county.Name;
}
