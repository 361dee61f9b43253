using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
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
        new("class", "Official groups", Groups),
        new("middle", "Half are paid under", Middles),
        new("range", "Low 10% to top 10%", Ranges),
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

    private static Fact Groups(RoleProfile role, SiteInputs inputs)
    {
        var line = inputs.Line();
        foreach (var (group, i) in RoleGroup.Of(role).Select((g, i) => (g, i)))
            line.Say(
                    $"{(i == 0 ? FirstLetter.Capital(inputs.NameOf(group.Soc)) : $" {inputs.NameOf(group.Soc)}")} ({GroundOf(group.Ground)}) "
                )
                .Cite(group.Link.Citation)
                .Say(i == RoleGroup.Of(role).Count - 1 ? "" : ";");
        return new(line.Done(), FactValue.OfWord(CountedAs(role)));
    }

    private static string GroundOf(GroupGround ground) =>
        ground switch
        {
            GroupGround.SortedByTitle => "sorted there by title",
            GroupGround.Named => "named there",
            GroupGround.OurReading => "our reading",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>
    /// By which cells of pay are held against each other: two roles differ in it where their groups do, for of two
    /// figures the survey may not know whether they differ.
    /// </summary>
    private static string CountedAs(RoleProfile role) =>
        string.Join(' ', RoleGroup.Of(role).Select(g => g.Soc.Text).Order(StringComparer.Ordinal));

    private static Fact Middles(RoleProfile role, SiteInputs inputs) =>
        AtNearest(role, inputs, (line, cell) => line.Amount(inputs.Figures.Wages.Of(cell, PayKind.Median), false));

    private static Fact Ranges(RoleProfile role, SiteInputs inputs) =>
        AtNearest(
            role,
            inputs,
            (line, cell) =>
                line.Amount(inputs.Figures.Wages.Of(cell, PayKind.P10), false)
                    .Say(" to ")
                    .Amount(inputs.Figures.Wages.Of(cell, PayKind.P90), false)
        );

    /// <summary>"At bakeries, May 2025: bakers $30,000; bakery managers $60,000".</summary>
    private static Fact AtNearest(RoleProfile role, SiteInputs inputs, Action<LineWriter, WageEstimate> say)
    {
        var pay = NearestPay.Of(role, inputs);
        if (pay.Cells.Count == 0)
            return Fact.NotKnown;
        var figure = inputs.Figures.Wages.Of(pay.Cells[0], PayKind.Median);
        var line = inputs.Line().Say($"{FirstLetter.Capital(RoleVerdictWords.WhereAt(pay.At))}, {figure.Period}: ");
        for (var i = 0; i < pay.Cells.Count; i++)
        {
            line.Say($"{(i == 0 ? "" : "; ")}{inputs.NameOf(pay.Cells[i].Soc)} ");
            say(line, pay.Cells[i]);
        }
        return new(line.Say(" ").Cite(figure.Citation).Done(), FactValue.OfWord($"{CountedAs(role)} {pay.At?.Code}"));
    }

    private static Fact Amount(Figure? figure, SiteInputs inputs) =>
        figure is null ? Fact.NotKnown : new(Dated(inputs.Line(), figure, inputs).Done(), FactValue.Of(figure));

    private static LineWriter Dated(LineWriter line, Figure figure, SiteInputs inputs) =>
        line.Amount(figure, withNote: false).Say($", {figure.Period} ").Cite(figure.Citation);

    private static Fact Projected(RoleProfile role, SiteInputs inputs, Func<EmploymentProjection, Figure> figure) =>
        inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { } projection
            ? Amount(figure(projection), inputs)
            : Fact.NotKnown;
}
