using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>"Who earns more?" in one sentence that is true of every source, then its catch.</summary>
public static class PayAnswer
{
    /// <summary>Below this share two medians are near enough that no catch is worth a reader's time.</summary>
    private const decimal WorthSaying = 0.15m;

    public static IReadOnlyList<Line> Of(
        RoleSide a,
        RoleSide b,
        PayVerdict verdict,
        RolePay payA,
        RolePay payB,
        SiteInputs inputs
    )
    {
        var lines = new List<Line> { Verdict(a, b, verdict, payA, payB, inputs) };
        // The catch belongs to the first role that has one; two would bury the answer.
        if ((Catch(a, payA, inputs, "But ") ?? Catch(b, payB, inputs, "And ")) is { } caught)
            lines.Add(caught);
        return lines;
    }

    public static IReadOnlyList<Line> Of(RoleSide role, RolePay pay, SiteInputs inputs)
    {
        if (Catch(role, pay, inputs, "") is { } caught)
            return [caught];
        if (pay.MainClass is not { } main)
            return [Line.Plain("No source that we could check says what it pays.")];
        var line = inputs
            .Line()
            .Say("The official ")
            .Add(inputs.Word("median", "middle"))
            .Say($" for {inputs.NameOf(main.Link!.Soc)} is ")
            .Amount(main.Middle);
        if (CountsAlso(main, inputs) is { } also)
            line.Say($", which counts {also} too");
        return [line.Say(". No source that we could check gives a figure for the title itself.").Done()];
    }

    private static Line Verdict(
        RoleSide a,
        RoleSide b,
        PayVerdict verdict,
        RolePay payA,
        RolePay payB,
        SiteInputs inputs
    )
    {
        var line = inputs.Line();
        switch (verdict)
        {
            case PayVerdict.Holds(var aEarnsMore, var sources, _):
                var more = aEarnsMore ? a : b;
                return line.Say(more.PluralAtStart + " ").Strong("earn more in " + Sources(sources)).Say(".").Done();
            case PayVerdict.Flips:
                line.Strong("Who earns more depends on the group a job falls in.")
                    .Say(" Official ")
                    .Add(inputs.Word("median", "middle"))
                    .Say(" pay is ");
                return Groups(line, payA, payB, inputs).Say(".").Done();
            case PayVerdict.Even:
                return line.Strong("Their pay is even")
                    .Say(" wherever one source covers both: less than 1% apart at the middle.")
                    .Done();
            case PayVerdict.NotSeparated when payA.MainClass is { } main:
                line.Strong("Official figures do not tell the two apart")
                    .Say($": both count as {inputs.NameOf(main.Link!.Soc)}, whose ")
                    .Add(inputs.Word("median", "middle"))
                    .Say(" is ");
                return line.Amount(main.Middle).Say(".").Done();
            default:
                return line.Strong("No source covers both jobs in the same way")
                    .Say(", so nobody can say which pays more.")
                    .Done();
        }
    }

    /// <summary>Every class that either role may fall into, each once, highest first.</summary>
    private static LineWriter Groups(LineWriter line, RolePay a, RolePay b, SiteInputs inputs)
    {
        var classes = a
            .Classes.Concat(b.Classes)
            .DistinctBy(c => c.Link!.Soc)
            .OrderByDescending(c => c.MiddleDollars)
            .ToList();
        for (var i = 0; i < classes.Count; i++)
        {
            if (i > 0)
                line.Say(i == classes.Count - 1 ? " and " : ", ");
            line.Amount(classes[i].Middle, withNote: i == classes.Count - 1)
                .Say($" for {inputs.NameOf(classes[i].Link!.Soc)}");
        }
        return line;
    }

    /// <summary>
    /// Where people's own reports lie far from the official class, the official figure alone would mislead.
    /// </summary>
    private static Line? Catch(RoleSide side, RolePay pay, SiteInputs inputs, string opening)
    {
        if (pay.Own.Count == 0 || pay.MainClass is not { IsResidual: false } main)
            return null;
        var own = pay.Shown.Where(e => e.Link is null).ToList();
        if (own.All(e => Math.Abs(e.MiddleDollars - main.MiddleDollars) / main.MiddleDollars < WorthSaying))
            return null;

        var producer = inputs.Ledger.PublisherOf(own[0].Producer).ShortName;
        var who = opening.Length > 0 ? side.Role.Plural : side.PluralAtStart;
        var line = inputs.Line().Say($"{opening}{who} who gave {producer} their pay in {own[0].Period} were ");
        if (own.Count == 1)
            line.Say("nearer ").Amount(own[0].Middle).Say(" than ");
        else
            line.Say("between ")
                .Amount(own[0].Middle, withNote: false)
                .Say(" and ")
                .Amount(own[^1].Middle)
                .Say(", against ");
        line.Say("the official ").Amount(main.Middle).Say($" of {main.Period}");
        if (CountsAlso(main, inputs) is { } also)
            line.Say($", which counts {also} too");
        return line.Say(".").Done();
    }

    private static string? CountsAlso(PayEvidence e, SiteInputs inputs) =>
        inputs.Ledger.Occupations.GetValueOrDefault(e.Link!.Soc)?.CountsAlso;

    private static string Sources(int count) =>
        count switch
        {
            1 => "the one source that covers both jobs",
            2 => "both sources that cover the two jobs",
            _ => "all sources that cover the two jobs",
        };
}

/// <summary>The order grid of the main classes of two roles, with what it says in words.</summary>
public static class OrderTables
{
    public static OrderTable? Of(SocCode a, SocCode b, SiteInputs inputs)
    {
        var wages = inputs.Ledger.Wages;
        if (new[] { a, b }.Any(soc => wages.Newest(soc) is { IsResidual: true }))
            return null;
        var grid = OrderGrid.Of(a, b, wages);
        if (grid.Rows.Count == 0)
            return null;
        var note = inputs.Notes.Of(inputs.Figures.By(inputs.Ledger.Official.Oews));
        var gaps = inputs.Figures.Wages.GapsBetween(a, b);
        return new(
            FirstLetter.Capital(inputs.NameOf(a)),
            FirstLetter.Capital(inputs.NameOf(b)),
            Says(grid, a, b, inputs),
            RangeDuels.Places,
            [
                .. grid.Rows.Select(
                    (row, i) =>
                        new OrderTable.Row(
                            new(row.Release.Year),
                            [
                                .. row.Cells.Select(
                                    (cell, k) =>
                                        new OrderTable.Cell(
                                            cell.Order,
                                            cell.Order == CellOrder.Unknown
                                                ? null
                                                : gaps.Of(row.A, row.B, OrderGrid.Columns[k], cell.Gap, cell.AtLeast)
                                        )
                                ),
                            ],
                            SeriesBreaks.Below(row.A, grid.Rows.ElementAtOrDefault(i + 1)?.A)
                                ?? SeriesBreaks.Below(row.B, grid.Rows.ElementAtOrDefault(i + 1)?.B)
                        )
                ),
            ],
            note,
            Copies.Of(grid.Rows.Select(r => r.Release), inputs)
        );
    }

    private static Line Says(OrderGrid grid, SocCode a, SocCode b, SiteInputs inputs)
    {
        var (nameA, nameB) = (FirstLetter.Capital(inputs.NameOf(a)), FirstLetter.Capital(inputs.NameOf(b)));
        var since = grid.Rows[^1].Release.Year;
        return grid.Verdict switch
        {
            GridVerdict.AHolds => Line.Plain(
                $"{nameA} are ahead of {inputs.NameOf(b)} at every place of the range, in every release since May {since} that tells."
            ),
            GridVerdict.BHolds => Line.Plain(
                $"{nameB} are ahead of {inputs.NameOf(a)} at every place of the range, in every release since May {since} that tells."
            ),
            GridVerdict.Even => Line.Plain("The two are even everywhere: less than 1% apart."),
            GridVerdict.Unknown => Line.Plain("Caps and withheld figures leave no order known."),
            _ => inputs
                .Line()
                .Strong("The order flips.")
                .Say(" " + AtTheMiddle(grid, inputs.NameOf(a), inputs.NameOf(b)))
                .Done(),
        };
    }

    /// <summary>Since when the side that leads today has led at the median.</summary>
    private static string AtTheMiddle(OrderGrid grid, string nameA, string nameB)
    {
        var middle = OrderGrid.Middle;
        var now = grid.Rows[0].Cells[middle].Order;
        if (now is not (CellOrder.A or CellOrder.B))
            return "At the middle the two are even today.";
        var since = grid.Rows.TakeWhile(r => r.Cells[middle].Order == now).Last().Release.Year;
        var leader = now == CellOrder.A ? nameA : nameB;
        var elsewhere = grid.Rows[0].Cells.Any(c => c.Order is CellOrder.A or CellOrder.B && c.Order != now);
        return $"At the middle, {leader} have been ahead in every release since May {since}"
            + (elsewhere ? ", but not at every place of the range." : ".");
    }
}

/// <summary>
/// Why the figures of a chart differ, and what to ask. It ends with a question, for doubt without a way on helps
/// nobody.
/// </summary>
public static class WhySoFarApart
{
    public static Line Of(IReadOnlyList<RolePay> roles, SiteInputs inputs)
    {
        var line = inputs.Line();
        var withoutOwnClass = roles
            .Where(r => r.Role.Occupations.All(o => o.Fit != OccupationFit.Closest))
            .Select(r => r.Role.Plural)
            .ToList();
        if (withoutOwnClass.Count > 0)
            line.Say("The Bureau of Labor Statistics (BLS) has no ")
                .Add(inputs.Word("soc", "group"))
                .Say($" of its own for {string.Join(" or ", withoutOwnClass)}, so its figures mix in other jobs. ");
        foreach (var own in roles.SelectMany(r => r.Own).DistinctBy(o => (o.Producer.Publisher, o.Period)))
            line.Say(
                $"{inputs.Ledger.PublisherOf(own.Producer).ShortName}’s figures are from {own.Period} and come from whoever answered. "
            );
        var scope = inputs.Ledger.Families[roles[0].Role.Family].ScopeQuestions;
        return line.Strong(scope.Count > 0 ? $"Ask: “{scope[0]}” And ask for the pay range." : "Ask for the pay range.")
            .Done();
    }
}

/// <summary>
/// What people ask about two jobs that no other section of the page answers; each answer is computed.
/// </summary>
public static class Faq
{
    public static IReadOnlyList<LabeledLine> Of(RoleSide a, RoleSide b, int tasksOfBoth, SiteInputs inputs) =>
        [
            new("Two names for one job?", Overlap(a, b, tasksOfBoth, inputs)),
            new("Does one lead to the other?", Step(a, b, inputs)),
            new("How many are there?", Count(a, b, inputs)),
            new("Is a license needed?", License(a, b, inputs)),
        ];

    private static Line Overlap(RoleSide a, RoleSide b, int ofBoth, SiteInputs inputs)
    {
        int Tasks(RoleSide side) => inputs.DigestOf(side.Role).Work.InOrder.Count;
        return inputs
            .Line()
            .Say($"Our sources name {Words(ofBoth)} for both and {Tasks(a) + Tasks(b) - 2 * ofBoth} for one alone. ")
            .Link("Size tells more than the title", SitePath.Sizes(a.Role.Family).Text)
            .Say(".")
            .Done();
    }

    private static Line Step(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (!Ladder.LeadsTo(b.Role, a.Role, inputs.Ledger))
            return Line.Plain("Neither is a step up from the other here.");
        return b.Role.Steps.Any(s => s.To == a.Role.Id)
            ? inputs
                .Line()
                .Say("It can: see ")
                .Link("what to show and ask for where you work", $"{SitePath.Interview(a.Role.Id)}#from-{b.Role.Id}")
                .Say(".")
                .Done()
            : Line.Plain(b.Role.LeadsTo.Contains(a.Role.Id) ? "It can, in one step." : "It can, by way of other jobs.");
    }

    private static Line? Count(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        var counts = new[] { a, b }
            .Select(s => inputs.Ledger.Wages.Newest(s.Role.MainOccupation.Soc))
            .OfType<Core.Wages.WageEstimate>()
            .DistinctBy(e => e.Soc)
            .Select(e => (Estimate: e, Jobs: inputs.Figures.Wages.JobsOf(e)))
            .Where(x => x.Jobs is not null)
            .ToList();
        if (counts.Count == 0)
            return null;
        var line = inputs.Line();
        for (var i = 0; i < counts.Count; i++)
            line.Say(i == 0 ? "" : " and ")
                .Amount(counts[i].Jobs!, withNote: i == counts.Count - 1)
                .Say($" {inputs.NameOf(counts[i].Estimate.Soc)}");
        return line.Say($" in {counts[0].Jobs!.Period}. Of the titles there is no official count.").Done();
    }

    /// <summary>Null where nobody looked for letters of one of them: that nothing is found then says nothing.</summary>
    private static Line? License(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        var licenses = new[] { a, b }
            .SelectMany(s => s.Role.Certifications)
            .Where(c => c.Citation.MayDecide)
            .Select(c => inputs.Ledger.Credentials[c.Value])
            .Where(c => c.Kind == CredentialKind.License)
            .DistinctBy(c => c.Id)
            .ToList();
        if (licenses.Count == 0 && new[] { a, b }.Any(s => s.Role.Certifications.Count + s.Role.Certifiers.Count == 0))
            return null;
        return Line.Plain(
            licenses.Count == 0
                ? "No source that we read names one for either job."
                : $"Our sources name {string.Join(", ", licenses.Select(l => l.Letters))}."
        );
    }

    private static string Words(int count) =>
        count switch
        {
            0 => "no task",
            1 => "1 task",
            _ => $"{count} tasks",
        };
}
