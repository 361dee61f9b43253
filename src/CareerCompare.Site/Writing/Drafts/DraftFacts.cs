using System.Diagnostics;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Drafts;

/// <summary>What can be said of a job from lists and statistics alone.</summary>
internal static class DraftFacts
{
    /// <summary>What official figures say it pays in the middle; null where they do not count it.</summary>
    public static Line? Answer(RoleDraft draft, SiteInputs inputs) => inputs.Ledger.Wages.Newest(draft.MainOccupation.Soc) is not { Yearly.Median.Floor: not null } estimate ? null
        : inputs.Line().Say("The official ").Add(inputs.Word("median", "middle")).Say($" for {inputs.NameOf(estimate.Soc)} is ").Amount(inputs.Figures.Wages.Of(estimate, PayKind.Median)).Say(" a year.").Done();

    /// <summary>Where official lists have the job, so that a reader knows of whom the figures speak.</summary>
    public static IReadOnlyList<Line> Class(RoleDraft draft, SiteInputs inputs) =>
        [.. draft.Occupations.Select(o => inputs.Line().Say($"Official figures count this job in the group {Group(o.Soc, inputs)}. ").Say(o.Because)
            .Say(o.ListedAs is { } code ? $" Its code in O*NET is {code} " : " ").Cite(o.Citation).Say(".").Done())];

    private static string Group(SocCode soc, SiteInputs inputs) => inputs.NameOf(soc) is var name && name == soc.Text ? name : $"“{name}” ({soc})";

    public static IReadOnlyList<LabeledLine> Pay(RoleDraft draft, SiteInputs inputs)
    {
        if (inputs.Ledger.Wages.Newest(draft.MainOccupation.Soc) is not { } estimate) return [];
        (string Label, PayKind Kind)[] places = [("Low 10%", PayKind.P10), ("Middle", PayKind.Median), ("Top 10%", PayKind.P90)];
        Line Of(Figure figure) => inputs.Line().Amount(figure).Say($", {figure.Period}").Done();
        return [.. places.Where(p => estimate.Yearly.Of(p.Kind).Floor is not null)
            .Select(p => new LabeledLine(p.Label, Of(inputs.Figures.Wages.Of(estimate, p.Kind))))];
    }

    public static IReadOnlyList<LabeledLine> WayIn(RoleDraft draft, SiteInputs inputs)
    {
        List<LabeledLine> lines = [];
        if (inputs.Ledger.Projections.GetValueOrDefault(draft.MainOccupation.Soc) is { } projection)
        {
            void Typical(string label, string says)
            {
                if (says.Length > 0) lines.Add(new(label, inputs.Line().Say($"{FirstLetter.Capital(says).Replace('\'', '’')}, for {inputs.NameOf(projection.Soc)} ").Cite(Writing.WayIn.Official(inputs)).Done()));
            }
            Typical("Education", projection.Education);
            Typical("Experience", projection.Experience);
            Typical("Training", projection.Training);
        }
        foreach (var claim in draft.Education.Where(e => e.Citation.MayDecide))
        {
            var line = inputs.Line().Say(FirstLetter.Capital(EducationWords.Level(claim.Level)));
            if (claim.Citation.Note is { } note) line.Say(". ").Say(note);
            else line.Say(", " + EducationWords.Strength(claim.Strength));
            line.Say(" ").Cite(claim.Citation);
            lines.Add(new("Asked for", line.Done()));
        }
        foreach (var o in draft.Occupations.Where(o => o.JobZone is not null))
            lines.Add(new("Preparation", inputs.Line().Say($"Zone {o.JobZone} of 5; 5 asks the most preparation ").Cite(o.Citation).Done()));
        return lines;
    }

    public static IReadOnlyList<LabeledLine> Outlook(RoleDraft draft, SiteInputs inputs) =>
        inputs.Ledger.Projections.GetValueOrDefault(draft.MainOccupation.Soc) is not { } p ? [] :
        [
            new($"Change, {p.From} to {p.To}", inputs.Line().Amount(inputs.Figures.ChangeOf(p)).Done()),
            new("Openings", inputs.Line().Amount(inputs.Figures.OpeningsOf(p)).Say(" jobs open each year").Done()),
        ];

    public static Line? Skills(RoleDraft draft, SiteInputs inputs)
    {
        var skills = draft.Skills.Where(s => s.Citation.MayDecide).ToList();
        return skills.Count == 0 ? null : inputs.Line().Say(string.Join(", ", skills.Select(s => inputs.LabelOf(TermKind.Skill, s.Value))) + " ")
            .Cite(inputs.Notes.OfAll(skills.Select(s => s.Citation))).Done();
    }

    /// <summary>What is asked of whoever writes, in a reader's words.</summary>
    public static string Asked(OwnWords words) => words switch
    {
        OwnWords.Plural => "Its name in the plural",
        OwnWords.Family => "The jobs it should be weighed against",
        OwnWords.InShort => "What it is, in one sentence",
        OwnWords.Reviewed => "The day on which somebody checked all of it",
        OwnWords.Suits => "Whom it suits",
        OwnWords.Ask => "What to ask somebody who does it",
        OwnWords.FirstMove => "A first move towards it",
        OwnWords.Duties => "The tasks, and who says so",
        _ => throw new UnreachableException(),
    };
}
