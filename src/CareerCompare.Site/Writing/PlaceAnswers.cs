using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>What a place pays, in the first two sentences of its page.</summary>
public static class PlaceAnswer
{
    /// <summary>A headline of three groups is a list.</summary>
    private const int MostSaid = 2;

    public static IReadOnlyList<Line> Of(PlaceView view, SiteInputs inputs)
    {
        var said = view.Known.Take(MostSaid).ToList();
        if (said.Count == 0)
            return [Line.Plain($"The survey prints no pay of these jobs for {view.Place.InSentence}.")];
        var line = inputs.Line().Say($"In {view.Place.InSentence}, ");
        foreach (var (i, cell) in said.Index())
        {
            var last = i == said.Count - 1;
            line.Say($"half of {inputs.NameOf(cell.Soc)} are paid under ")
                .Amount(view.Middle(cell.Here!), withNote: last);
            if (cell.Us is { } us)
                line.Against(cell, view.Middle(us), withNote: last);
            line.Say(last ? "" : "; ");
        }
        return
        [
            line.Say($" ({view.Period}).").Done(),
            Line.Plain(
                "No official figure is of a job title alone. Each job stands below under every group that its title is counted in."
            ),
        ];
    }
}

/// <summary>The jobs of a place, each with what its groups are paid there.</summary>
public static class PlaceJobs
{
    public static IReadOnlyList<PlaceJob> Of(PlaceView view, SiteInputs inputs)
    {
        // The first job with a figure names the source, which is that of the whole list.
        var noted = view.Roles.FirstOrDefault(r => RoleGroup.Of(r).Any(g => view.CellOf(g.Soc).Here is not null));
        return
        [
            .. view.Roles.Select(role => new PlaceJob(
                role.Id.Slug,
                role.Title,
                SitePath.Role(role.Id).Text + view.Chosen,
                Says(role, role == noted, view, inputs)
            )),
        ];
    }

    private static Line Says(RoleProfile role, bool noted, PlaceView view, SiteInputs inputs)
    {
        var groups = RoleGroup.Of(role);
        var last = groups.LastOrDefault(g => view.CellOf(g.Soc).Here is not null);
        var line = inputs.Line();
        foreach (var (i, group) in groups.Index())
        {
            line.Say(
                    groups.Count == 1 ? $"{FirstLetter.Capital(role.Plural)} are counted with "
                    : i == 0 ? $"Some {role.Plural} are counted with "
                    : "; others with "
                )
                .Strong(inputs.NameOf(group.Soc));
            if (groups.Count > 1 && inputs.Ledger.Occupations.GetValueOrDefault(group.Soc)?.Does is { } does)
                line.Say($", who {does}");
            line.Say(GroundOf(group.Ground));
            if (view.CellOf(group.Soc).Here is { } here)
                line.Say(", half of whom are paid under ").Amount(view.Middle(here), withNote: noted && group == last);
            else
                line.Say(", of whom there is no figure here");
        }
        return line.Say(".").Done();
    }

    private static string GroundOf(GroupGround ground) =>
        ground switch
        {
            GroupGround.SortedByTitle => " (sorted there by title)",
            GroupGround.Named => " (official lists name the title there)",
            GroupGround.OurReading => " (our reading)",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>What things cost in a place, and what its pay would buy elsewhere.</summary>
public static class PlacePrices
{
    private const int MostSaid = 2;

    /// <summary>None where nobody prints it.</summary>
    public static IReadOnlyList<Line> Of(PlaceView view, SiteInputs inputs)
    {
        if (view.Place.Area is not { } area || inputs.Places.PricesOf(view.Place) is not var (year, index))
            return [];
        var level = inputs
            .Line()
            .Say("What costs 100 across the US costs ")
            .Amount(inputs.Figures.PricesOf(area, year, index))
            .Say(string.Create(CultureInfo.InvariantCulture, $" in {view.Place.InSentence} ({year})."))
            .Done();
        var said = view.Known.Take(MostSaid).ToList();
        if (said.Count == 0)
            return [level];
        var line = inputs.Line().Say("So ");
        foreach (var (i, cell) in said.Index())
            line.Say(i == 0 ? "" : ", and ")
                .Amount(view.Middle(cell.Here!), withNote: false)
                .Say(" here buys what about ")
                .Amount(
                    inputs.Figures.Wages.AtNationalPrices(cell.Here!, PayKind.Median, index),
                    withNote: i == said.Count - 1
                )
                .Say(" would at US prices");
        return
        [
            level,
            line.Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $" (pay of {view.Period}, prices of {year}). That is buying power, not pay."
                    )
                )
                .Done(),
        ];
    }
}

/// <summary>What a reader of a place does next.</summary>
public static class PlaceNext
{
    private const int MostPairs = 6;

    /// <summary>With more, the list of jobs on the page itself is the shorter way.</summary>
    private const int MostJobs = 12;

    public static IReadOnlyList<NextStep.Option> Of(PlaceView view, SiteInputs inputs)
    {
        List<NextStep.Option> options = [];
        var here = view.Place.InSentence;
        if (view.Roles.Count is > 0 and <= MostJobs)
            options.Add(
                new(
                    "Open your job",
                    Links(
                        inputs,
                        "Each opens with the pay here: ",
                        view.Roles.Select(r => (r.Title, SitePath.Role(r.Id))),
                        view
                    )
                )
            );
        var pairs = Pairs(view, inputs).Take(MostPairs).ToList();
        if (pairs.Count > 0)
            options.Add(new("Compare two jobs here", Links(inputs, "", pairs, view)));
        if (Questions(view, inputs) is { } questions)
            options.Add(new("Ask before you accept", questions));
        options.Add(
            new(
                "Look at another place",
                inputs
                    .Line()
                    .Say($"Is {here} not yours? Find ")
                    .Link("your state, city or county", SitePath.Places.Text)
                    .Say(".")
                    .Done()
            )
        );
        return options;
    }

    private static IEnumerable<(string, SitePath)> Pairs(PlaceView view, SiteInputs inputs) =>
        view
            .Roles.SelectMany(r => inputs.DigestOf(r).Nearest.Where(view.Roles.Contains).Take(2).Select(n => (r, n)))
            .Select(p => (Seats: Ladder.Seats(p.r, p.n, inputs.Ledger), Path: SitePath.Comparison(p.r.Id, p.n.Id)))
            .DistinctBy(p => p.Path)
            .Select(p => ($"{p.Seats.A.Role.Title} or {p.Seats.B.Name}", p.Path));

    // What sorts a post is what it does; so what to ask follows from the definitions of the groups.
    private static Line? Questions(PlaceView view, SiteInputs inputs)
    {
        var asked = view
            .Drawn.Select(c => (Name: inputs.NameOf(c.Soc), inputs.Ledger.Occupations.GetValueOrDefault(c.Soc)?.Ask))
            .Where(a => a.Ask is not null)
            .ToList();
        if (asked.Count < 2)
            return null;
        var line = inputs.Line().Say("What a post does sorts it, not its title. Ask ");
        foreach (var (i, (name, ask)) in asked.Index())
            line.Say($"{(i == 0 ? "" : i == asked.Count - 1 ? ", and " : ", ")}{ask} ({name})");
        return line.Say(".").Done();
    }

    private static Line Links(
        SiteInputs inputs,
        string opening,
        IEnumerable<(string Words, SitePath Path)> links,
        PlaceView view
    )
    {
        var line = inputs.Line().Say(opening);
        foreach (var (i, (words, path)) in links.Index())
            line.Say(i == 0 ? "" : "; ").Link(words, path.Text + view.Chosen);
        return line.Say(".").Done();
    }
}
