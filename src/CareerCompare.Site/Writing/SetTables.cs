using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Several roles in one table. Its rows have the same ids for all roles, so that columns of two tables can stand side
/// by side.
/// </summary>
public static class SetTables
{
    /// <summary>Each carries its own sources.</summary>
    public static IReadOnlyList<FactRow> PayFacts { get; } =
    [
        new("class", "Official group", Class),
        new(
            "middle",
            "Middle pay of that group",
            (role, inputs) => Amount(Pay(role, inputs).MainClass?.Middle, inputs)
        ),
        new("range", "Low 10% to top 10%", Range),
        new("own", "Self-reported middle pay", Own),
        new("growth", "Jobs in ten years", (role, inputs) => Projected(role, inputs, inputs.Figures.ChangeOf)),
        new("openings", "Openings a year", (role, inputs) => Projected(role, inputs, inputs.Figures.OpeningsOf)),
    ];

    /// <param name="roles">A column each; none where a script adds them, and then every row waits for it.</param>
    /// <param name="shown">How many of them are shown before the reader chooses.</param>
    /// <param name="inputs">The site’s.</param>
    public static SetTable Of(IReadOnlyList<RoleProfile> roles, int shown, SiteInputs inputs) =>
        new(
            [.. roles.Select((r, i) => new SetTable.Column(r, SitePath.Role(r.Id), i < shown))],
            [
                .. new[]
                {
                    Group("pay", "Pay and outlook", PayFacts, roles, inputs),
                    Group("way-in", "Way in", WayIn.Facts, roles, inputs),
                    Group("life", "Life", Life.Facts, roles, inputs),
                    Tasks(roles, inputs),
                }.Where(g => roles.Count == 0 || g.Rows.Count > 0),
            ]
        );

    private static SetTable.Group Group(
        string id,
        string heading,
        IReadOnlyList<FactRow> facts,
        IReadOnlyList<RoleProfile> roles,
        SiteInputs inputs
    ) =>
        new(
            id,
            heading,
            [
                .. facts
                    .Select(f => new SetTable.Row(
                        f.Id,
                        f.Label,
                        [.. roles.Select(r => new SetTable.Cell.Says(f.Of(r, inputs)))]
                    ))
                    .Where(r => roles.Count == 0 || r.Cells.Any(c => c.Stated is not null)),
            ],
            null
        );

    /// <summary>What most of the roles have comes first; what sets one apart stands at the end.</summary>
    private static SetTable.Group Tasks(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var named = roles.Select(r => r.Duties.Where(d => d.Citation.MayDecide).ToLookup(d => d.Duty)).ToList();
        var ids = named
            .SelectMany(n => n.Select(g => g.Key))
            .GroupBy(id => id)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => inputs.DutyRarity.ShareOf(g.Key))
            .ThenBy(g => g.Key)
            .Select(g => g.Key);
        var rows = ids.Select(id => new SetTable.Row(
                $"task-{id}",
                inputs.LabelOf(TermKind.Duty, id),
                [
                    .. named.Select(n => new SetTable.Cell.Task(
                        n.Contains(id),
                        n.Contains(id) && n[id].All(d => d.Sometimes)
                    )),
                ]
            ))
            .ToList();
        return new(
            "work",
            "Work",
            rows,
            inputs.Notes.OfAll(named.SelectMany(n => n.SelectMany(g => g)).Select(d => d.Citation))
        );
    }

    private static RolePay Pay(RoleProfile role, SiteInputs inputs) => inputs.PayOf(role);

    private static Fact Class(RoleProfile role, SiteInputs inputs)
    {
        var link = role.MainOccupation;
        var fit = link.Fit switch
        {
            OccupationFit.Closest => "fits",
            OccupationFit.Wider => "wider than the job",
            OccupationFit.LowerBound => "the least it may be",
            OccupationFit.UpperBound => "the most it may be",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new(
            inputs.Line().Say($"{FirstLetter.Capital(inputs.NameOf(link.Soc))} ({fit}) ").Cite(link.Citation).Done(),
            FactValue.OfWord(link.Soc.Text + " " + link.Fit)
        );
    }

    private static Fact Amount(Figure? figure, SiteInputs inputs) =>
        figure is null ? Fact.NotKnown : new(Dated(inputs.Line(), figure, inputs).Done(), FactValue.Of(figure));

    private static LineWriter Dated(LineWriter line, Figure figure, SiteInputs inputs) =>
        line.Amount(figure, withNote: false).Say($", {figure.Period} ").Cite(figure.Citation);

    private static Fact Range(RoleProfile role, SiteInputs inputs) =>
        Pay(role, inputs).MainClass is { Low: { } low, High: { } high }
            ? new(
                Dated(inputs.Line().Amount(low, withNote: false).Say(" to "), high, inputs).Done(),
                FactValue.OfWord(low.Id + " " + high.Id)
            )
            : Fact.NotKnown;

    private static Fact Own(RoleProfile role, SiteInputs inputs) =>
        Pay(role, inputs).Own is [{ Middle: var figure }, ..]
            ? new(
                Dated(inputs.Line().Say($"{FirstLetter.Capital(figure.Population)}: "), figure, inputs).Done(),
                FactValue.Of(figure)
            )
            : Fact.NotKnown;

    private static Fact Projected(RoleProfile role, SiteInputs inputs, Func<EmploymentProjection, Figure> figure) =>
        inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { } projection
            ? Amount(figure(projection), inputs)
            : Fact.NotKnown;
}
