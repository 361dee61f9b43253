using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>"Who earns more?" in one sentence that is true of every source, then its catch.</summary>
public static class PayAnswer
{
    /// <summary>Below this share two medians are near enough that no catch is worth a reader's time.</summary>
    private const decimal WorthSaying = 0.15m;

    public static IReadOnlyList<Line> Of(RoleSide a, RoleSide b, PayVerdict verdict, RolePay payA, RolePay payB, SiteInputs inputs)
    {
        var lines = new List<Line> { Verdict(a, b, verdict, payA, payB, inputs) };
        // The catch belongs to the first role that has one; two would bury the answer.
        if ((Catch(a, payA, inputs, "But ") ?? Catch(b, payB, inputs, "And ")) is { } caught) lines.Add(caught);
        return lines;
    }

    public static IReadOnlyList<Line> Of(RoleSide role, RolePay pay, SiteInputs inputs)
    {
        if (Catch(role, pay, inputs, "") is { } caught) return [caught];
        if (pay.MainClass is not { } main) return [Line.Plain("No source that we could check says what it pays.")];
        var line = inputs.Line().Say("The official ").Add(inputs.Word("median", "middle")).Say($" for {inputs.NameOf(main.Link!.Soc)} is ").Amount(main.Middle);
        if (CountsAlso(main, inputs) is { } also) line.Say($", which counts {also} too");
        return [line.Say(". No source that we could check gives a figure for the title itself.").Done()];
    }

    private static Line Verdict(RoleSide a, RoleSide b, PayVerdict verdict, RolePay payA, RolePay payB, SiteInputs inputs)
    {
        var line = inputs.Line();
        switch (verdict)
        {
            case PayVerdict.Holds(var aEarnsMore, var sources, _):
                var more = aEarnsMore ? a : b;
                return line.Say(more.PluralAtStart + " ").Strong("earn more in " + Sources(sources)).Say(".").Done();
            case PayVerdict.Flips:
                line.Strong("Who earns more depends on the group a job falls in.").Say(" Official ").Add(inputs.Word("median", "middle")).Say(" pay is ");
                return Groups(line, payA, payB, inputs).Say(".").Done();
            case PayVerdict.Even:
                return line.Strong("Their pay is even").Say(" wherever one source covers both: less than 1% apart at the middle.").Done();
            case PayVerdict.NotSeparated when payA.MainClass is { } main:
                line.Strong("Official figures do not tell the two apart").Say($": both count as {inputs.NameOf(main.Link!.Soc)}, whose ").Add(inputs.Word("median", "middle")).Say(" is ");
                return line.Amount(main.Middle).Say(".").Done();
            default:
                return line.Strong("No source covers both jobs in the same way").Say(", so nobody can say which pays more.").Done();
        }
    }

    /// <summary>Every class that either role may fall into, each once, highest first.</summary>
    private static LineWriter Groups(LineWriter line, RolePay a, RolePay b, SiteInputs inputs)
    {
        var classes = a.Classes.Concat(b.Classes).DistinctBy(c => c.Link!.Soc).OrderByDescending(c => c.MiddleDollars).ToList();
        for (var i = 0; i < classes.Count; i++)
        {
            if (i > 0) line.Say(i == classes.Count - 1 ? " and " : ", ");
            line.Amount(classes[i].Middle, withNote: i == classes.Count - 1).Say($" for {inputs.NameOf(classes[i].Link!.Soc)}");
        }
        return line;
    }

    /// <summary>Where people's own reports lie far from the official class, the official figure alone would mislead.</summary>
    private static Line? Catch(RoleSide side, RolePay pay, SiteInputs inputs, string opening)
    {
        if (pay.Own.Count == 0 || pay.MainClass is not { IsResidual: false } main) return null;
        var own = pay.Shown.Where(e => e.Link is null).ToList();
        if (own.All(e => Math.Abs(e.MiddleDollars - main.MiddleDollars) / main.MiddleDollars < WorthSaying)) return null;

        var producer = inputs.Ledger.PublisherOf(own[0].Producer).ShortName;
        var who = opening.Length > 0 ? side.Role.Plural : side.PluralAtStart;
        var line = inputs.Line().Say($"{opening}{who} who gave {producer} their pay in {own[0].Period} were ");
        if (own.Count == 1) line.Say("nearer ").Amount(own[0].Middle).Say(" than ");
        else line.Say("between ").Amount(own[0].Middle, withNote: false).Say(" and ").Amount(own[^1].Middle).Say(", against ");
        line.Say("the official ").Amount(main.Middle).Say($" of {main.Period}");
        if (CountsAlso(main, inputs) is { } also) line.Say($", which counts {also} too");
        return line.Say(".").Done();
    }

    private static string? CountsAlso(PayEvidence e, SiteInputs inputs) =>
        inputs.Ledger.Occupations.GetValueOrDefault(e.Link!.Soc)?.CountsAlso;

    private static string Sources(int count) => count switch
    {
        1 => "the one source that covers both jobs",
        2 => "both sources that cover the two jobs",
        _ => "all sources that cover the two jobs",
    };
}
