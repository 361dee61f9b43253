using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>One group in a place, and the same group in the whole country.</summary>
/// <param name="Group">With the titles that are counted in it.</param>
/// <param name="Here">Null where the place has no figure of it.</param>
/// <param name="Us">Of the same release; null for the country itself.</param>
/// <param name="Against">Of here against the country, at the median; null where nothing may be said.</param>
public sealed record PlaceCell(SiteGroup Group, WageEstimate? Here, WageEstimate? Us, PayComparison? Against)
{
    public static PlaceCell Of(SurveyPlace place, SiteGroup group, SiteInputs inputs)
    {
        var here = inputs.Places.CellOf(place, group.Soc) is { Yearly.Median.Floor: not null } known ? known : null;
        var us =
            place.IsNation ? null
            : here is not null ? inputs.Ledger.Wages.National(group.Soc, here.Release)
            : inputs.Places.CellOf(SurveyPlace.Nation, group.Soc);
        return new(group, here, us, here is null || us is null ? null : inputs.Comparer.Compare(here, us));
    }

    public SocCode Soc => Group.Soc;
}

/// <summary>
/// Some roles of the site, the groups that they are counted in, and where people of each group work: what the pages of
/// all places share, made once.
/// </summary>
public sealed class PlaceRoles
{
    private readonly Lazy<IReadOnlyDictionary<SocCode, IReadOnlyList<NearEmployer>>> employers;

    public PlaceRoles(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        (All, Groups) = (roles, SiteGroup.Of(roles));
        employers = new(() => Groups.ToDictionary(g => g.Soc, g => NearEmployer.Of(g, inputs)));
    }

    /// <summary>By title.</summary>
    public IReadOnlyList<RoleProfile> All { get; }

    /// <summary>The group of most titles first.</summary>
    public IReadOnlyList<SiteGroup> Groups { get; }

    /// <summary>The employers of a group, the nearest of its first title first.</summary>
    public IReadOnlyList<NearEmployer> EmployersOf(SocCode group) => employers.Value[group];
}

/// <summary>A kind of employer with a group's figure there.</summary>
/// <param name="At">The industry.</param>
/// <param name="Cell">The group there, in the country.</param>
/// <param name="IsUnsteady">It moved from one release to the next by more than pay does, so nothing is made of it.</param>
public sealed record NearEmployer(Industry At, WageEstimate Cell, bool IsUnsteady)
{
    internal static IReadOnlyList<NearEmployer> Of(SiteGroup group, SiteInputs inputs) =>
        inputs.Ledger.Wages.NewestByEmployer is not { } release
            ? []
            :
            [
                .. from at in @group.Roles.SelectMany(r => RoleEmployers.Of(r, inputs.Ledger)).DistinctBy(e => e.Code)
                let cell = inputs.Ledger.Wages.Find(WageKey.At(at.Code, @group.Soc, release))
                where cell is { Yearly.Median.Floor: not null }
                select new NearEmployer(at, cell, inputs.Comparer.IsUnsteady(cell)),
            ];
}

/// <summary>A place, with the groups of some roles of the site: what a page of it is written from.</summary>
public sealed class PlaceView
{
    /// <summary>So many groups have a map, a strip and a column in tables: those that most titles are counted in.</summary>
    public const int MostDrawn = 4;

    private readonly PlaceRoles roles;
    private readonly SiteInputs inputs;

    public PlaceView(SurveyPlace place, PlaceRoles roles, SiteInputs inputs)
    {
        (Place, this.roles, this.inputs) = (place, roles, inputs);
        Cells = [.. roles.Groups.Select(g => PlaceCell.Of(place, g, inputs))];
    }

    public SurveyPlace Place { get; }

    /// <summary>By title.</summary>
    public IReadOnlyList<RoleProfile> Roles => roles.All;

    /// <summary>A cell a group, the group of most titles first.</summary>
    public IReadOnlyList<PlaceCell> Cells { get; }

    public IEnumerable<PlaceCell> Known => Cells.Where(c => c.Here is not null);

    public IEnumerable<PlaceCell> Drawn => Cells.Take(MostDrawn);

    public PlaceCell CellOf(SocCode soc) => Cells.First(c => c.Soc == soc);

    public IReadOnlyList<NearEmployer> EmployersOf(PlaceCell cell) => roles.EmployersOf(cell.Soc);

    public Figure Middle(WageEstimate cell) => inputs.Figures.Wages.Of(cell, PayKind.Median);

    /// <summary>Of all figures of the place; null where it has none.</summary>
    public ReferencePeriod? Period =>
        Known.FirstOrDefault()?.Here is { } first ? new ReferencePeriod.Month(first.Release) : null;

    /// <summary>"?place=columbus-oh": by which the page of a role or a comparison has this place chosen.</summary>
    public string Chosen => $"?place={Place.Id}";
}

/// <summary>The words of a comparison of pay in a place with the country.</summary>
public static class PlaceWords
{
    /// <summary>As a cell of a table has it; null where nothing may be said.</summary>
    public static Line? Bare(PayComparison? against) =>
        against is null ? null : new([Judgements.Word(against, TextOf(against.Word))]);

    public static string TextOf(PayWord word) =>
        word switch
        {
            PayWord.Higher => "higher",
            PayWord.Lower => "lower",
            PayWord.AboutTheSame => "about the same",
            PayWord.TooCloseToTell => "too close to tell",
            PayWord.CountedTogether => "counted together",
            PayWord.Unsteady => "unsteady",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>"less than the US middle of $123,860": goes behind an amount and a comma.</summary>
    public static LineWriter Against(this LineWriter line, PlaceCell cell, Figure us, bool withNote)
    {
        if (cell.Against is not { } against)
            return line.Say(" (the US middle is ").Amount(us, withNote).Say(")");
        return against.Word switch
        {
            PayWord.Higher => Told("more than"),
            PayWord.Lower => Told("less than"),
            PayWord.AboutTheSame => Told("about the same as"),
            _ => line.Say(", ")
                .Add(Judgements.Word(against, "too close"))
                .Say(" to the US middle of ")
                .Amount(us, withNote)
                .Say(" to tell the two apart"),
        };

        LineWriter Told(string words) =>
            line.Say(", ").Add(Judgements.Word(against, words)).Say(" the US middle of ").Amount(us, withNote);
    }

    /// <summary>"about 1.3 times as common as in the US"; null where it is not released.</summary>
    public static Line? Common(WageEstimate cell, SiteInputs inputs)
    {
        const decimal Alike = 0.05m;
        if (inputs.Figures.Wages.ConcentrationOf(cell) is not { Quantity: Quantity.Times(var ratio) } times)
            return null;
        return Math.Abs(ratio - 1) < Alike
            ? Line.Plain("about as common as in the US")
            : inputs.Line().Say("about ").Amount(times, withNote: false).Say(" as common as in the US").Done();
    }

    /// <summary>The titles that are counted in a group: "practice manager, medical office manager".</summary>
    public static string TitlesOf(SiteGroup group) => string.Join(", ", group.Roles.Select(r => r.Name));
}
