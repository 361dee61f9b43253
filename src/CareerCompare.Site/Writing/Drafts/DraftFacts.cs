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

namespace CareerCompare.Site.Writing.Drafts;

/// <summary>What can be said of a job from lists and statistics alone.</summary>
internal static class DraftFacts
{
    /// <summary>What official figures say it pays in the middle; null where they do not count it.</summary>
    public static Line? Answer(RoleDraft draft, Desk desk) => desk.Inputs.Ledger.Oews.Newest(draft.MainOccupation.Soc) is not { Median.Floor: not null } estimate ? null
        : desk.Line().Say("The official ").Add(desk.Word("median", "middle")).Say($" for {desk.NameOf(estimate.Soc)} is ").Amount(desk.Inputs.Figures.Of(estimate, PayKind.Median)).Say(" a year.").Done();

    /// <summary>Where official lists have the job, so that a reader knows of whom the figures speak.</summary>
    public static IReadOnlyList<Line> Class(RoleDraft draft, Desk desk) =>
        [.. draft.Occupations.Select(o => desk.Line().Say($"Official figures count this job in the group {Group(o.Soc, desk)}. ").Say(o.Because)
            .Say(o.ListedAs is { } code ? $" Its code in O*NET is {code} " : " ").Cite(o.Citation).Say(".").Done())];

    private static string Group(SocCode soc, Desk desk) => desk.NameOf(soc) is var name && name == soc.Text ? name : $"“{name}” ({soc})";

    public static IReadOnlyList<LabeledLine> Pay(RoleDraft draft, Desk desk)
    {
        if (desk.Inputs.Ledger.Oews.Newest(draft.MainOccupation.Soc) is not { } estimate) return [];
        (string Label, PayKind Kind)[] places = [("Low 10%", PayKind.P10), ("Middle", PayKind.Median), ("Top 10%", PayKind.P90)];
        Line Of(Figure figure) => desk.Line().Amount(figure).Say($", {figure.Period}").Done();
        return [.. places.Where(p => estimate.Of(p.Kind).Floor is not null)
            .Select(p => new LabeledLine(p.Label, Of(desk.Inputs.Figures.Of(estimate, p.Kind))))];
    }

    public static IReadOnlyList<LabeledLine> WayIn(RoleDraft draft, Desk desk)
    {
        List<LabeledLine> lines = [];
        if (desk.Inputs.Ledger.Projections.GetValueOrDefault(draft.MainOccupation.Soc) is { } projection)
        {
            void Typical(string label, string says)
            {
                if (says.Length > 0) lines.Add(new(label, desk.Line().Say($"{FirstLetter.Capital(says).Replace('\'', '’')}, for {desk.NameOf(projection.Soc)} ").Cite(Writing.WayIn.Official(desk.Inputs)).Done()));
            }
            Typical("Education", projection.Education);
            Typical("Experience", projection.Experience);
            Typical("Training", projection.Training);
        }
        foreach (var claim in draft.Education.Where(e => e.Citation.MayDecide))
        {
            var line = desk.Line().Say(FirstLetter.Capital(EducationWords.Level(claim.Level)));
            if (claim.Citation.Note is { } note) line.Say(". ").Say(note);
            else line.Say(", " + EducationWords.Strength(claim.Strength));
            line.Say(" ").Cite(claim.Citation);
            lines.Add(new("Asked for", line.Done()));
        }
        foreach (var o in draft.Occupations.Where(o => o.JobZone is not null))
            lines.Add(new("Preparation", desk.Line().Say($"Zone {o.JobZone} of 5; 5 asks the most preparation ").Cite(o.Citation).Done()));
        return lines;
    }

    public static IReadOnlyList<LabeledLine> Outlook(RoleDraft draft, Desk desk) =>
        desk.Inputs.Ledger.Projections.GetValueOrDefault(draft.MainOccupation.Soc) is not { } p ? [] :
        [
            new($"Change, {p.From} to {p.To}", desk.Line().Amount(desk.Inputs.Figures.ChangeOf(p)).Done()),
            new("Openings", desk.Line().Amount(desk.Inputs.Figures.OpeningsOf(p)).Say(" jobs open each year").Done()),
        ];

    public static Line? Skills(RoleDraft draft, Desk desk)
    {
        var skills = draft.Skills.Where(s => s.Citation.MayDecide).ToList();
        return skills.Count == 0 ? null : desk.Line().Say(string.Join(", ", skills.Select(s => desk.Inputs.LabelOf(TermKind.Skill, s.Value))) + " ")
            .Cite(desk.Notes.OfAll(skills.Select(s => s.Citation))).Done();
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
