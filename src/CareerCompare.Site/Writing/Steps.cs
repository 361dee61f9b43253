using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>What is to learn on a step, in a few words, and how much related work is asked: the price of a leg of a route.</summary>
public static class StepPrice
{
    /// <summary>So many are named; the step in full has all.</summary>
    private const int MostNamed = 3;

    /// <summary>
    /// "8 things to learn": what the survey of work rates clearly higher for the next job. Where it counts both jobs in one
    /// group, or rated one of them never, tasks that sources name stand in.
    /// </summary>
    public static string New(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        var tasks = Counted(RoleStep.TasksOf(from, to, inputs.DutyRarity).Count, "new task");
        switch (RatedPair.Of(to, from, inputs))
        {
            case null:
                return $"{tasks}; one of the two was never rated";
            case { Together.Count: > 0 }:
                return $"{tasks}; the survey of work counts both together";
            case var pair:
                var names = NewIn(pair).Select(d => RatedWork.InSentence(d.A.Element, inputs)).ToList();
                return names.Count switch
                {
                    0 => "nothing rated clearly higher",
                    <= MostNamed => $"{Counted(names.Count, "thing")} to learn: {string.Join("; ", names)}",
                    _ =>
                        $"{Counted(names.Count, "thing")} to learn, such as {string.Join("; ", names.Take(MostNamed))}",
                };
        }
    }

    /// <summary>The same at an arrow of the map: "8 to learn".</summary>
    public static string Shortly(RoleProfile from, RoleProfile to, SiteInputs inputs) =>
        RatedPair.Of(to, from, inputs) is { Together.Count: 0 } pair
            ? NewIn(pair).Count is > 0 and var count
                ? $"{count.ToString(CultureInfo.InvariantCulture)} to learn"
                : "nothing rated higher"
            : Counted(RoleStep.TasksOf(from, to, inputs.DutyRarity).Count, "new task");

    /// <summary>The widest gap first.</summary>
    internal static IReadOnlyList<WorkDifference> NewIn(RatedPair pair) =>
        [.. pair.Differences.Where(d => d.Word == WorkWord.Higher).OrderByDescending(d => d.Gap)];

    internal static string Counted(int count, string what) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";
}

/// <summary>Ways from a role to the others, each with the price of its steps. Prices of two steps are never added.</summary>
public static class RouteWriter
{
    /// <summary>So many ways to one role are read.</summary>
    private const int MostWays = 3;

    /// <summary>So many roles are listed.</summary>
    private const int MostReached = 14;

    /// <summary>The nearest roles first, and how many more there are.</summary>
    public static (IReadOnlyList<RoutesTo> Routes, int Left) From(RoleProfile from, PathMap map, SiteInputs inputs)
    {
        var reached = map.RoutesFrom(from.Id, RouteMeasure.Cheapest)
            .Values.Where(r => r.Steps.Count > 0)
            .OrderBy(r => r.Cost(RouteMeasure.Cheapest))
            .ThenBy(r => r.To)
            .ToList();
        return (
            [
                .. reached
                    .Take(MostReached)
                    .Select(best => new RoutesTo(
                        new(Seat.A, inputs.Ledger.Roles[best.To]),
                        [.. map.Routes(from.Id, best.To, MostWays).Select(r => Way(r, inputs))]
                    )),
            ],
            Math.Max(0, reached.Count - MostReached)
        );
    }

    private static RoutesTo.Way Way(Route route, SiteInputs inputs)
    {
        RoleProfile Role(Id<RoleProfile> id) => inputs.Ledger.Roles[id];
        var via = route.Via.Select(Role).ToList();
        var own = new[] { route.From, route.To }.Select(id => Role(id).Family).ToHashSet();
        var side = via.FirstOrDefault(r => !own.Contains(r.Family));
        return new(
            via.Count == 0 ? "Straight there" : "By way of " + string.Join(", then ", via.Select(r => r.Name)),
            side is null ? null : inputs.Ledger.Families[side.Family].InSentence,
            [
                .. route.Steps.Select(step => new RoutesTo.Leg(
                    new(Seat.A, Role(step.To)),
                    StepPrice.New(Role(step.From), Role(step.To), inputs),
                    step.Years.InWords,
                    PageOf(step.From, step.To)
                )),
            ]
        );
    }

    /// <summary>Where a step stands in full.</summary>
    public static string PageOf(Id<RoleProfile> from, Id<RoleProfile> to) =>
        $"{SitePath.PathsFrom(from).Text}#step-to-{to}";
}

/// <summary>What the steps of a page have in common: one axis of pay, and what need not be said again.</summary>
/// <param name="Scale">Of all pay on the page; null where none is drawn.</param>
/// <param name="Rated">Whose ratings were shown.</param>
/// <param name="Paid">Which cells were drawn.</param>
internal sealed record StepsDrawn(PayScale? Scale, RatingRows Rated, HashSet<WageKey> Paid);

/// <summary>What one step asks: tasks, skills, letters, years and schooling; and what official pay says of the groups of both.</summary>
public static class StepDetails
{
    /// <summary>More than these are no longer read.</summary>
    private const int MostNamed = 6;

    /// <summary>So many of what is new are drawn.</summary>
    private const int MostDrawn = 6;

    /// <param name="from">Where one stands.</param>
    /// <param name="to">The step up.</param>
    /// <param name="drawn">What the page has drawn so far.</param>
    /// <param name="inputs">Of the site.</param>
    internal static StepDetail Of(RoleProfile from, RoleProfile to, StepsDrawn drawn, SiteInputs inputs)
    {
        RoleSide here = new(Seat.B, from),
            there = new(Seat.A, to);
        var rated = RatedPair.Of(to, from, inputs);
        return new(
            here,
            there,
            [
                .. rated is null ? [] : Transfers.OfWork(from, to, rated, inputs),
                .. Transfers.Found(from, to, inputs),
                new("New tasks", Tasks(from, to, inputs)),
                new("New skills", Skills(from, to, inputs)),
                new("Letters, optional", Letters(from, to, inputs)),
                new("Experience", Experience(to, inputs)),
                new("Education", Education(here, there, inputs)),
                new("First move", inputs.Resolve(to.FirstMove)),
            ],
            rated is null ? null : RatedDifferences.NewOf(rated, MostDrawn, drawn.Rated, inputs),
            drawn.Scale is null ? null : StepPay.Of(here, there, drawn.Scale, drawn.Paid, inputs)
        );
    }

    private static Line Tasks(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        var ids = RoleStep.TasksOf(from, to, inputs.DutyRarity);
        var shown = ids.Take(MostNamed).ToHashSet();
        return Named(
            ids,
            TermKind.Duty,
            inputs,
            to.Duties.Where(d => d.Citation.MayDecide && shown.Contains(d.Duty)).Select(d => d.Citation),
            from
        );
    }

    private static Line Skills(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        var known = from.Skills.Where(s => s.Citation.MayDecide).Select(s => s.Value).ToHashSet();
        var rarity = inputs.SkillRarity;
        var asked = to
            .Skills.Where(s => s.Citation.MayDecide && !known.Contains(s.Value) && rarity.SetsApart(s.Value))
            .ToList();
        var ids = asked.Select(s => s.Value).Distinct().OrderBy(rarity.ShareOf).ThenBy(id => id).ToList();
        var shown = ids.Take(MostNamed).ToHashSet();
        return Named(
            ids,
            TermKind.Skill,
            inputs,
            asked.Where(s => shown.Contains(s.Value)).Select(s => s.Citation),
            from
        );
    }

    private static Line Named(
        IReadOnlyList<Id<Term>> ids,
        TermKind kind,
        SiteInputs inputs,
        IEnumerable<Core.Claims.Citation> citations,
        RoleProfile from
    )
    {
        if (ids.Count == 0)
            return inputs.Line().Say($"None that our sources name for the next job and not for {from.Plural}.").Done();
        var names = string.Join("; ", ids.Take(MostNamed).Select(id => inputs.Ledger.TermOf(kind, id).InSentence));
        var more =
            ids.Count > MostNamed ? $"; and {(ids.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more" : "";
        return inputs
            .Line()
            .Strong(ids.Count.ToString(CultureInfo.InvariantCulture))
            .Say($": {names}{more} ")
            .Cite(inputs.Notes.OfAll(citations))
            .Say(".")
            .Done();
    }

    /// <summary>Letters that a source names for the next job and none for the present one.</summary>
    private static Line Letters(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        var held = from.Certifications.Where(c => c.Citation.MayDecide).Select(c => c.Value).ToHashSet();
        var named = to.Certifications.Where(c => c.Citation.MayDecide && !held.Contains(c.Value)).ToList();
        if (named.Count == 0)
            return inputs.Line().Say($"None that our sources name for the next job and not for {from.Plural}.").Done();
        var line = inputs.Line();
        for (var i = 0; i < named.Count; i++)
        {
            var credential = inputs.Ledger.Credentials[named[i].Value];
            line.Say(i > 0 ? ", " : "")
                .Link(credential.Letters, SitePath.Certification(credential.Id).Text)
                .Say(" ")
                .Cite(named[i].Citation);
        }
        return line.Say(".").Done();
    }

    /// <summary>What is said of the job, and the band of its class where that says something else.</summary>
    internal static Line? Experience(RoleProfile to, SiteInputs inputs)
    {
        var official = inputs.Ledger.Official.Projections;
        var said = to.About(Aspect.Experience)
            .FirstOrDefault(c => c.Citation.MayDecide && !c.Citation.Sources.Contains(official));
        var band = YearsAsked.Of(inputs.Ledger.Projections.GetValueOrDefault(to.MainOccupation.Soc)?.Experience);
        if (said is null && band is YearsAsked.NotKnown)
            return null;
        var line = inputs.Line();
        if (said is not null)
            line.Say(Cells.WithoutStop(said.Value)).Say(" ").Cite(said.Citation).Say(". ");
        return band is YearsAsked.NotKnown
            ? line.Done()
            : line.Say($"The official group, {inputs.NameOf(to.MainOccupation.Soc)}: {band.InWords} in related work ")
                .Cite(inputs.Notes.Of(official))
                .Say(".")
                .Done();
    }

    private static Line? Education(RoleSide here, RoleSide there, SiteInputs inputs)
    {
        var (now, next) = (WayIn.Facts[0].Of(here.Role, inputs), WayIn.Facts[0].Of(there.Role, inputs));
        if (next.Text is null)
            return null;
        var line = inputs.Line();
        foreach (var part in next.Text.Parts)
            line.Add(part);
        if (now.Value is null)
            return line.Say($". What {here.Role.Plural} need, no source says.").Done();
        if (now.Value == next.Value)
            return line.Say($". The same as for {here.Role.Plural}.").Done();
        line.Say($". For {here.Role.Plural}: ");
        foreach (var part in now.Text!.Parts)
            line.Add(part);
        return line.Say(".").Done();
    }
}

/// <summary>
/// Official pay of the groups that two jobs of a step are counted in, at one employer of one release, on one axis. It is the
/// pay of different people, so no sum is made of it: nobody publishes what a step brings.
/// </summary>
public static class StepPay
{
    /// <summary>Whose figures all steps of a page are; null where nothing is drawn.</summary>
    public static Line? Caption(RoleProfile from, IReadOnlyList<RoleProfile> next, SiteInputs inputs) =>
        next.Select(to => RoleVerdictWords.Of(to, from, inputs))
            .OfType<RoleVerdict>()
            .SelectMany(found => Cells(found, inputs))
            .FirstOrDefault()
            is not { } cell
            ? null
            : inputs
                .Line()
                .Say(
                    $"Pay a year for full-time work at the employers that each sentence names, US, {inputs.Figures.Wages.Of(cell, PayKind.Median).Period} "
                )
                .Cite(inputs.Figures.Wages.Of(cell, PayKind.Median).Citation)
                .Say(
                    ". A bar leaves out the tenth that is paid least and the tenth that is paid most. The two ends are paid to different people: how far apart they are is not what a step brings, and nobody publishes that."
                )
                .Done();

    /// <summary>The highest amount that is drawn of a step; null where nothing is.</summary>
    public static decimal? Highest(RoleProfile from, RoleProfile to, SiteInputs inputs) =>
        RoleVerdictWords.Of(to, from, inputs) is { } found
            ? Cells(found, inputs).Select(c => c.Yearly.P90.Floor).Max()
            : null;

    /// <param name="here">Where one stands.</param>
    /// <param name="there">The step up.</param>
    /// <param name="scale">Of all pay on the page.</param>
    /// <param name="drawn">Cells that the page has drawn; those of this step are added.</param>
    /// <param name="inputs">Of the site.</param>
    public static StepPayChart? Of(
        RoleSide here,
        RoleSide there,
        PayScale scale,
        HashSet<WageKey> drawn,
        SiteInputs inputs
    )
    {
        if (
            RoleVerdictWords.Of(there.Role, here.Role, inputs) is not { } found
            || Cells(found, inputs) is not { Count: > 0 } cells
        )
            return null;
        var figures = inputs.Figures.Wages;
        return new(
            inputs
                .Line()
                .Add(RoleVerdictWords.Sentence(found, there.Role, here.Role, inputs))
                .Say(" ")
                .Cite(figures.Of(cells[0], PayKind.Median).Citation)
                .Say(". ")
                .Link("All figures of both", SitePath.ComparisonPay(here.Role.Id, there.Role.Id).Text)
                .Say(".")
                .Done(),
            [.. cells.Select(Bar)]
        );

        StepPayChart.Bar Bar(WageEstimate cell)
        {
            var counted = new[] { here, there }.Where(s => RoleGroup.Of(s.Role).Any(g => g.Soc == cell.Soc)).ToList();
            return new(
                Listed.And([.. counted.Select(s => GroupOf(s, cell.Soc))]),
                !drawn.Add(cell.Key),
                new(
                    counted.Count > 1 ? Seat.A : counted[0].Seat,
                    FirstLetter.Capital(inputs.NameOf(cell.Soc)),
                    figures.Of(cell, PayKind.P10),
                    figures.Of(cell, PayKind.Median),
                    figures.Of(cell, PayKind.P90),
                    RangeBar.Of(cell.Yearly.P10, cell.Yearly.Median, cell.Yearly.P90, scale)!
                )
            );
        }
    }

    // Of the one that is left first; each group once.
    private static List<WageEstimate> Cells(RoleVerdict found, SiteInputs inputs) =>
        [
            .. found
                .Verdict.Pairings.Select(p => p.Second)
                .Concat(found.Verdict.Pairings.Select(p => p.First))
                .Distinct()
                .Select(soc => inputs.Ledger.Wages.Find(found.KeyOf(soc)))
                .OfType<WageEstimate>()
                .Where(e => e.Yearly is { P10.Floor: not null, Median.Floor: not null, P90.Floor: not null })
                .Where(e => !inputs.Comparer.IsUnsteady(e)),
        ];

    private static string GroupOf(RoleSide side, SocCode soc) =>
        side.Name
        + (
            RoleGroup.Of(side.Role).Any(g => g.Soc == soc && g.Ground == GroupGround.OurReading) ? " (our reading)" : ""
        );
}
