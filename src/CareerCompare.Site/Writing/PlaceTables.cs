using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>The figures of a place, a row a group.</summary>
public static class PlaceFigures
{
    public static IReadOnlyList<PlaceGroupRow> Of(PlaceView view, SiteInputs inputs) =>
        [
            .. view.Cells.Select(c => new PlaceGroupRow
            {
                Name = FirstLetter.Capital(inputs.NameOf(c.Soc)),
                Titles = PlaceWords.TitlesOf(c.Group),
                Percentiles = c.Here is { } here ? PaidCells.PercentilesOf(here, inputs) : null,
                UsMiddle = c.Us is { } us ? PaidCells.Of(us, PayKind.Median, inputs) : null,
                Against = PlaceWords.Bare(c.Against),
                Jobs = c.Here is { } counted ? inputs.Figures.Wages.JobsOf(counted) : null,
                Common = c.Here is { } cell ? PlaceWords.Common(cell, inputs) : null,
            }),
        ];
}

/// <summary>What the employer says and what the place says, and what both together may.</summary>
public static class PlaceEmployersWriter
{
    /// <summary>Null where no employer's figures are held.</summary>
    public static PlaceEmployers? Of(PlaceView view, SiteInputs inputs)
    {
        List<PlaceEmployers.Row> rows = [];
        List<Line> estimates = [];
        List<Citation> cited = [];
        foreach (var cell in view.Drawn)
        {
            var employers = view.EmployersOf(cell);
            if (employers.Count == 0)
                continue;
            var nearest = employers[0];
            // An unsteady cell is no figure to stand first.
            if (!nearest.IsUnsteady)
            {
                var employer = PaidCells.Of(nearest.Cell, PayKind.Median, inputs);
                var here =
                    view.Place.IsNation || cell.Here is null ? null : PaidCells.Of(cell.Here, PayKind.Median, inputs);
                rows.Add(new(FirstLetter.Capital(inputs.NameOf(cell.Soc)), nearest.At.At, employer, here));
                cited.Add(employer.Yearly.Citation);
                if (here is not null)
                    cited.Add(here.Yearly.Citation);
            }
            if (cell is { Here: { } place, Us: { } country })
                estimates.AddRange(
                    employers
                        .Where(e => e.Cell.Release == place.Release && !e.IsUnsteady)
                        .Select(e => Estimate(e.At, e.Cell, place, country, inputs))
                        .OfType<Line>()
                );
        }
        return rows.Count == 0 ? null : new(rows, inputs.Notes.OfAll(cited), estimates);
    }

    private static Line? Estimate(
        Industry at,
        WageEstimate employer,
        WageEstimate place,
        WageEstimate country,
        SiteInputs inputs
    ) =>
        PlaceAndEmployerEstimate.Of(employer, place, country) is { } estimate
            ? inputs
                .Line()
                .Say($"{FirstLetter.Capital(inputs.NameOf(employer.Soc))} {at.At}: ")
                .Add(Judgements.Estimate(estimate, employer, place, country))
                .Done()
            : null;
}

/// <summary>Where a place stands among others of its kind.</summary>
public static class PlaceElsewhereWriter
{
    public static PlaceElsewhere Of(PlaceView view, SiteInputs inputs)
    {
        var place = view.Place;
        var kind = place.Area?.Kind;
        var ofStates = kind is null or AreaKind.State;
        return new()
        {
            Ranks = kind == AreaKind.State ? [.. view.Drawn.Select(c => Rank(c, view, inputs)).OfType<Line>()] : [],
            Maps = ofStates ? [.. view.Drawn.Select(c => StateMaps.Of(c, view, inputs)).OfType<StateMap>()] : [],
            Strips = kind is AreaKind.Metropolitan or AreaKind.Nonmetropolitan
                ?
                [
                    .. view
                        .Drawn.Where(c => c.Here is not null)
                        .Select(c => inputs.OrderOf(kind.Value, c.Soc)?.StripOf(c, place, inputs))
                        .OfType<PlaceStrip>(),
                ]
                : [],
            Table = TableOf(view, inputs),
            About = About(view, inputs),
        };
    }

    /// <summary>Sentence 6: a rank is a range, for the survey has an error.</summary>
    private static Line? Rank(PlaceCell cell, PlaceView view, SiteInputs inputs)
    {
        if (cell.Here is not { } here)
            return null;
        var all = inputs.Ledger.Wages.In(AreaKind.State, cell.Soc, here.Release).ToList();
        return RankRange.Among(here, all) is { } range
            ? inputs
                .Line()
                .Say($"The middle pay of {inputs.NameOf(cell.Soc)} in {view.Place.InSentence} is ")
                .Add(Judgements.Rank(here, range))
                .Say($" ({view.Period}).")
                .Done()
            : null;
    }

    /// <summary>A state and its areas, or all states; the same table for every place of a state.</summary>
    private static PlaceTable? TableOf(PlaceView view, SiteInputs inputs)
    {
        var (place, places) = (view.Place, inputs.Places);
        var state =
            place.IsState ? place
            : place.Area?.State is { } id ? places.Find(id.Text)
            : null;
        IReadOnlyList<SurveyPlace> rows =
            place.IsNation ? places.States
            : state is null ? []
            : [state, .. places.AreasOf(state.Area!.Id)];
        if (rows.Count < 2)
            return null;
        IReadOnlyList<SocCode> groups = [.. view.Drawn.Select(g => g.Soc)];
        return new(
            place.IsNation ? "States and territories" : $"{FirstLetter.Capital(state!.InSentence)} and its areas",
            [.. groups.Select(g => FirstLetter.Capital(inputs.NameOf(g)))],
            inputs.MiddlesOf(state ?? place, groups, () => [.. rows.Select(p => RowOf(p, groups, view, inputs))]),
            // All figures of areas are of one source.
            inputs.Notes.OfAll(
                rows.SelectMany(p => groups.Select(g => places.CellOf(p, g)))
                    .OfType<WageEstimate>()
                    .Take(1)
                    .Select(c => view.Middle(c).Citation)
            )
        );
    }

    private static PlaceTable.Row RowOf(
        SurveyPlace place,
        IReadOnlyList<SocCode> groups,
        PlaceView view,
        SiteInputs inputs
    ) =>
        new(
            new(place.Name, SitePath.Place(place.Id)),
            [
                .. groups.Select(g =>
                    inputs.Places.CellOf(place, g) is { Yearly.Median.Floor: not null } cell ? view.Middle(cell) : null
                ),
            ]
        );

    private static Line? About(PlaceView view, SiteInputs inputs) =>
        view.Place.Area?.Kind switch
        {
            AreaKind.Metropolitan or AreaKind.Nonmetropolitan => inputs
                .Line()
                .Say("A tick is an area; the thick one is this one. The survey’s error is too large to rank areas. ")
                .Link("The pages of the states", SitePath.Places.Text)
                .Say(" have the figure of every tick.")
                .Done(),
            AreaKind.State => inputs
                .Line()
                .Say("The figures of all states stand in ")
                .Link("one table", SitePath.Place(SurveyPlace.Nation.Id).Text + "#elsewhere")
                .Say(".")
                .Done(),
            _ => null,
        };
}
