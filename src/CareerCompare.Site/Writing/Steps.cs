using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>The routes of a role in words: "by way of practice manager; 2 steps, 17 new tasks".</summary>
public static class RouteWords
{
    private const int MostListed = 12;

    /// <param name="from">The start.</param>
    /// <param name="among">Roles of the page; only routes to these are told.</param>
    /// <param name="map">All steps of the site, for a route may lead through another field.</param>
    /// <param name="inputs">Of the site.</param>
    /// <param name="nameUnreached">Whether to name the roles that no steps lead to.</param>
    public static RoutesOfRole Of(
        RoleProfile from,
        IReadOnlyList<RoleProfile> among,
        PathMap map,
        SiteInputs inputs,
        bool nameUnreached
    )
    {
        var cheapest = map.RoutesFrom(from.Id, RouteMeasure.Cheapest);
        var quickest = map.RoutesFrom(from.Id, RouteMeasure.Quickest);
        var reached = among
            .Where(r => r.Id != from.Id && cheapest.ContainsKey(r.Id))
            .OrderBy(r => cheapest[r.Id].Cost(RouteMeasure.Cheapest))
            .ThenBy(r => r.Id)
            .ToList();
        return new(
            new(Seat.B, from),
            [.. reached.Take(MostListed).Select(r => Way(r, cheapest[r.Id], quickest[r.Id], inputs))],
            new(Math.Max(0, reached.Count - MostListed)),
            nameUnreached ? [.. among.Where(r => !cheapest.ContainsKey(r.Id)).Select(r => r.Name)] : []
        );
    }

    private static RoutesOfRole.Way Way(RoleProfile to, Route cheapest, Route quickest, SiteInputs inputs)
    {
        var lessWork = quickest.Cost(RouteMeasure.Quickest).CompareTo(cheapest.Cost(RouteMeasure.Quickest)) < 0;
        return new(new(Seat.A, to), InWords(cheapest, inputs), lessWork ? InWords(quickest, inputs) : null);
    }

    private static string InWords(Route route, SiteInputs inputs)
    {
        var via = route.Via.Select(id => inputs.Ledger.Roles[id].Name).ToList();
        var cost = route.Cost(RouteMeasure.Cheapest);
        var way = via.Count == 0 ? "directly" : "by way of " + string.Join(", then ", via);
        return $"{way}; {Counted(cost.Steps, "step")}, {Counted(cost.NewTasks, "new task")}; {Years(route)}";
    }

    // Bands are listed, not summed: of two times "less than 5" nobody knows the sum.
    private static string Years(Route route)
    {
        var bands = route.Steps.Select(s => s.Years.InWords).ToList();
        return bands.Distinct().Count() == 1
            ? $"related work {bands[0]}{(bands.Count > 1 ? " at each step" : "")}"
            : "related work " + string.Join(", then ", bands);
    }

    private static string Counted(int count, string what) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";
}

/// <summary>What one step asks: tasks, skills, letters, years and schooling; and what official pay says of the groups of both.</summary>
public static class StepDetails
{
    /// <summary>More than these are no longer read.</summary>
    private const int MostNamed = 6;

    public static StepDetail Of(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        RoleSide here = new(Seat.B, from),
            there = new(Seat.A, to);
        return new(
            here,
            there,
            [
                .. RatedPair.Of(to, from, inputs) is { } pair ? Transfers.OfWork(from, to, pair, inputs) : [],
                new("New tasks", Tasks(from, to, inputs)),
                new("New skills", Skills(from, to, inputs)),
                new("Letters, optional; their pages say what they cost", Letters(from, to, inputs)),
                new("Experience", Experience(to, inputs)),
                new("Education", Education(here, there, inputs)),
                new("Official pay", StepPay.Of(here, there, inputs)),
            ]
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
/// Official pay of the groups that two jobs of a step are counted in, at one employer of one release. It is the pay of
/// different people, so no sum is made of it: nobody publishes what the step brings.
/// </summary>
public static class StepPay
{
    public static Line Of(RoleSide here, RoleSide there, SiteInputs inputs)
    {
        var line = inputs.Line();
        if (RoleVerdictWords.Of(there.Role, here.Role, inputs) is { } found)
        {
            line.Add(RoleVerdictWords.Sentence(found, there.Role, here.Role, inputs)).Say(". ");
            Middles(found, line, inputs);
        }
        else
            line.Say("No official figure is kept here. ");
        return line.Link(
                $"all figures of {here.Role.Plural} and {there.Role.Plural}",
                SitePath.ComparisonPay(here.Role.Id, there.Role.Id).Text
            )
            .Say(".")
            .Done();
    }

    /// <summary>"Half are paid under $28,000 as cooks, $30,000 as bakers (May 2025)": one figure for each group.</summary>
    private static void Middles(RoleVerdict found, LineWriter line, SiteInputs inputs)
    {
        var cells = found
            .Verdict.Pairings.SelectMany(p => new[] { p.Second, p.First })
            .Distinct()
            .Select(soc => inputs.Ledger.Wages.Find(found.KeyOf(soc)))
            .OfType<WageEstimate>()
            .Where(e => e.Yearly.Median.Floor is not null && !inputs.Comparer.IsUnsteady(e))
            .ToList();
        for (var i = 0; i < cells.Count; i++)
            line.Say(i == 0 ? "Half are paid under " : ", ")
                .Amount(inputs.Figures.Wages.Of(cells[i], PayKind.Median), withNote: false)
                .Say($" as {inputs.NameOf(cells[i].Soc)}");
        if (cells.Count > 0)
            line.Say($" ({inputs.Figures.Wages.Of(cells[0], PayKind.Median).Period}) ")
                .Cite(inputs.Figures.Wages.Of(cells[0], PayKind.Median).Citation)
                .Say(": ");
    }
}
