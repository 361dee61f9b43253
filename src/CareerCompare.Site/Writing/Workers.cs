using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Who does this work: age, women, and what women and men are paid, of a role's groups. The two medians stand side by
/// side with their year and are never subtracted: all kinds of posts are in them.
/// </summary>
public static class WorkersWriter
{
    public static IEnumerable<Line> Of(RoleProfile role, SiteInputs inputs) =>
        RoleGroup.Of(role).Select(g => Of(g.Soc, inputs)).OfType<Line>();

    private static Line? Of(SocCode soc, SiteInputs inputs)
    {
        Figure? Fact(FigureId.WorkersFact what) => inputs.Figures.Workers.Of(soc, what);
        var (women, age) = (Fact(FigureId.WorkersFact.WomenPercent), Fact(FigureId.WorkersFact.MedianAge));
        var (hers, his) = (Fact(FigureId.WorkersFact.WomenWeekly), Fact(FigureId.WorkersFact.MenWeekly));
        if ((women ?? age ?? hers) is null)
            return null;
        var name = inputs.NameOf(soc);
        var line = inputs.Line();
        if (women is not null)
            line.Say("About ").Amount(women).Say($" of {name} are women ({women.Period})");
        if (age is not null)
            line.Say(women is null ? $"Half of {name} are over " : ", and half are over ")
                .Amount(age)
                .Say($" years old ({age.Period})");
        if ((women ?? age) is not null)
            line.Say(". ");
        if (hers is not null && his is not null)
            line.Say((women ?? age) is null ? $"Of {name}, women’s middle week was " : "Women’s middle week was ")
                .Amount(hers, withNote: false)
                .Say(", men’s ")
                .Amount(his)
                .Say($" (full time, {his.Period}), all kinds of posts together.");
        return line.Done();
    }
}
