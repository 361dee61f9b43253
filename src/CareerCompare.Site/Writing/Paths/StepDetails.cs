using System.Globalization;
using CareerCompare.Core.Credentials;
using CareerCompare.Core.Paths;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Paths;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Paths;

/// <summary>What one step asks: tasks, skills, letters, years and schooling; and what it does to middle pay.</summary>
public static class StepDetails
{
    /// <summary>More than these are no longer read.</summary>
    private const int MostNamed = 6;

    public static StepDetail Of(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        RoleSide here = new(Seat.B, from), there = new(Seat.A, to);
        return new(here, there,
        [
            new("New tasks", Tasks(from, to, inputs)),
            new("New skills", Skills(from, to, inputs)),
            new("Letters, optional", Letters(from, to, inputs)),
            new("Experience", Experience(to, inputs)),
            new("Education", Education(here, there, inputs)),
            new("Middle pay", StepPay.Of(here, there, inputs)),
        ]);
    }

    private static Line Tasks(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        var ids = RoleStep.TasksOf(from, to, inputs.DutyRarity);
        var shown = ids.Take(MostNamed).ToHashSet();
        return Named(ids, TermKind.Duty, inputs, to.Duties.Where(d => d.Citation.MayDecide && shown.Contains(d.Duty)).Select(d => d.Citation), from);
    }

    private static Line Skills(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        var known = from.Skills.Where(s => s.Citation.MayDecide).Select(s => s.Value).ToHashSet();
        var rarity = inputs.SkillRarity;
        var asked = to.Skills.Where(s => s.Citation.MayDecide && !known.Contains(s.Value) && rarity.SetsApart(s.Value)).ToList();
        var ids = asked.Select(s => s.Value).Distinct().OrderBy(rarity.ShareOf).ThenBy(id => id).ToList();
        var shown = ids.Take(MostNamed).ToHashSet();
        return Named(ids, TermKind.Skill, inputs, asked.Where(s => shown.Contains(s.Value)).Select(s => s.Citation), from);
    }

    private static Line Named(IReadOnlyList<Id<Term>> ids, TermKind kind, SiteInputs inputs, IEnumerable<Core.Claims.Citation> citations, RoleProfile from)
    {
        if (ids.Count == 0) return inputs.Line().Say($"None that our sources name for the next job and not for {from.Plural}.").Done();
        var names = string.Join("; ", ids.Take(MostNamed).Select(id => inputs.Ledger.TermOf(kind, id).InSentence));
        var more = ids.Count > MostNamed ? $"; and {(ids.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more" : "";
        return inputs.Line().Strong(ids.Count.ToString(CultureInfo.InvariantCulture)).Say($": {names}{more} ").Cite(inputs.Notes.OfAll(citations)).Say(".").Done();
    }

    /// <summary>Letters that a source names for the next job and none for the present one, with the fees that are known.</summary>
    private static Line Letters(RoleProfile from, RoleProfile to, SiteInputs inputs)
    {
        var held = from.Certifications.Where(c => c.Citation.MayDecide).Select(c => c.Value).ToHashSet();
        var named = to.Certifications.Where(c => c.Citation.MayDecide && !held.Contains(c.Value)).ToList();
        if (named.Count == 0) return inputs.Line().Say($"None that our sources name for the next job and not for {from.Plural}.").Done();
        var line = inputs.Line();
        for (var i = 0; i < named.Count; i++)
        {
            var credential = inputs.Ledger.Credentials[named[i].Value];
            if (i > 0) line.Say(" ");
            line.Link(credential.Letters, SitePath.Certification(credential.Id).Text).Say(" ").Cite(named[i].Citation).Say(": ");
            Fees(credential, line, inputs);
        }
        return line.Done();
    }

    private static void Fees(Credential credential, LineWriter line, SiteInputs inputs)
    {
        var first = true;
        foreach (var fact in credential.Facts)
        {
            if (fact.Fee is not { } fee) continue;
            if (!first) line.Say(" ");
            line.Amount(inputs.Figures.Of(credential, fact, fee), withNote: false)
                .Say($", {fact.AsOf}: ").Say(fact.Says).Say(" ").Cite(inputs.Notes.OfEvery(fact.Citation));
            first = false;
        }
        if (first) line.Say("what it costs, no source that we read says.");
    }

    /// <summary>What is said of the job, and the band of its class where that says something else.</summary>
    private static Line? Experience(RoleProfile to, SiteInputs inputs)
    {
        var official = inputs.Ledger.Official.Projections;
        var said = to.About(Aspect.Experience).FirstOrDefault(c => c.Citation.MayDecide && !c.Citation.Sources.Contains(official));
        var band = YearsAsked.Of(inputs.Ledger.Projections.GetValueOrDefault(to.MainOccupation.Soc)?.Experience);
        if (said is null && band is YearsAsked.NotKnown) return null;
        var line = inputs.Line();
        if (said is not null) line.Say(Cells.WithoutStop(said.Value)).Say(" ").Cite(said.Citation).Say(". ");
        return band is YearsAsked.NotKnown ? line.Done()
            : line.Say($"The official group, {inputs.NameOf(to.MainOccupation.Soc)}: {band.InWords} in related work ").Cite(inputs.Notes.Of(official)).Say(".").Done();
    }

    private static Line? Education(RoleSide here, RoleSide there, SiteInputs inputs)
    {
        var (now, next) = (WayIn.Facts[0].Of(here.Role, inputs), WayIn.Facts[0].Of(there.Role, inputs));
        if (next.Text is null) return null;
        var line = inputs.Line();
        foreach (var part in next.Text.Parts) line.Add(part);
        if (now.Value is null) return line.Say($". What {here.Role.Plural} need, no source says.").Done();
        if (now.Value == next.Value) return line.Say($". The same as for {here.Role.Plural}.").Done();
        line.Say($". For {here.Role.Plural}: ");
        foreach (var part in now.Text!.Parts) line.Add(part);
        return line.Say(".").Done();
    }
}
