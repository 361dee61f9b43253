using CareerCompare.Core.Roles;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Shared;
using CareerCompare.Pages.Titles;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing.Titles;

namespace CareerCompare.Site.Families;

/// <summary>A page for every role that has questions to expect, or advice on how to ask for it.</summary>
public sealed class InterviewFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => inputs.Roles.Where(r => PathOf(r, inputs) is not null).Select(Entry);

    public SiteEntry? Find(SitePath path) =>
        inputs.Roles.FirstOrDefault(r => SitePath.Interview(r.Id) == path) is { } role && PathOf(role, inputs) is not null ? Entry(role) : null;

    /// <summary>Null where the role has no such page.</summary>
    public static SitePath? PathOf(RoleProfile role, SiteInputs inputs) =>
        role.Interview.Count > 0 || StepsTo(role, inputs).Any() ? SitePath.Interview(role.Id) : null;

    private static IEnumerable<(RoleProfile From, StepUp Step)> StepsTo(RoleProfile role, SiteInputs inputs) =>
        from other in inputs.LeadingTo(role)
        where !other.Draft
        from step in other.Steps
        where step.To == role.Id
        select (other, step);

    private SiteEntry Entry(RoleProfile role) => new()
    {
        Path = SitePath.Interview(role.Id),
        Kind = SiteEntryKind.Page,
        // What is asked for at work, other roles say of their step to this one.
        Listed = !role.Draft,
        Reviewed = role.Reviewed,
        WriteTo = output => inputs.Theme.Page(Page(role)).WriteTo(output),
    };

    private InterviewPage Page(RoleProfile role)
    {
        var side = new RoleSide(Seat.A, role);
        return new()
        {
            Head = inputs.Head(SitePath.Interview(role.Id), $"{role.Title}: the interview", $"Questions to expect as {side.WithArticle}, what a good answer shows, what to ask back, and how to ask for the job where you work now.") with
            {
                SkipTo = "the questions",
                NoIndex = role.Draft,
            },
            Role = side,
            Expected = [.. role.Interview.Select(q => new ExpectedQuestion(q.Asks, inputs.Resolve(q.Shows), Duty(role, q, inputs)))],
            AskBack = Sizes.Questions(role, inputs),
            AtWork = [.. StepsTo(role, inputs).Select(s => new AtWork(new RoleSide(Seat.B, s.From), [.. s.Step.Show.Select(inputs.Resolve)], [.. s.Step.AskFor.Select(inputs.Resolve)]))],
        };
    }

    private static Pages.Lines.Line Duty(RoleProfile role, InterviewQuestion question, SiteInputs inputs) =>
        inputs.Line().Say($"{inputs.LabelOf(TermKind.Duty, question.Duty)} ")
            .Cite(inputs.Notes.OfAll(role.Duties.Where(d => d.Duty == question.Duty && d.Citation.MayDecide).Select(d => d.Citation))).Done();
}
