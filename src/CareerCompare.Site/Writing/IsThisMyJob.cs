using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>"Is this my job?": what tells a role from the roles nearest to it, each with what it means if it is part of the post, and if not.</summary>
public static class IsThisMyJob
{
    /// <summary>From so many of its neighbors a role is told.</summary>
    public const int Neighbors = 4;

    public static JobTestTable Of(RoleProfile role, SiteInputs inputs)
    {
        var separation = SeparationOf(role, inputs);
        return new(
            [.. separation.Questions.Select(q => Test(q, role, inputs))],
            separation.NotApart.Count == 0 ? null : OnlyBySize(separation.NotApart, inputs)
        );
    }

    public static Separation SeparationOf(RoleProfile role, SiteInputs inputs) =>
        Separation.Of(
            role,
            inputs.DigestOf(role).Work,
            [.. inputs.DigestOf(role).Nearest.Take(Neighbors).Select(r => (r, inputs.DigestOf(r).Work))],
            soc => inputs.Ledger.Occupations.GetValueOrDefault(soc)?.Does is not null
        );

    private static JobTest Test(SeparatingQuestion question, RoleProfile role, SiteInputs inputs)
    {
        var (own, others) = (Links([role], role, inputs), Links(question.Others, role, inputs));
        return question switch
        {
            SeparatingQuestion.OfGroup(var group, _) => new(
                TitleSorting
                    .Cite(
                        inputs.Line().Say($"{FirstLetter.Capital(inputs.Ledger.Occupations[group].Does!)} "),
                        OfficialLists.Definitions,
                        inputs
                    )
                    .Done(),
                own,
                others
            ),
            SeparatingQuestion.OfOwnDuty(var duty, _) => new(Asked(duty, inputs), own, others),
            SeparatingQuestion.OfTheirDuty(var duty, _) => new(Asked(duty, inputs), others, own),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Line Asked(Id<Term> duty, SiteInputs inputs) => Line.Plain(inputs.LabelOf(TermKind.Duty, duty));

    private static Line OnlyBySize(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var line = inputs.Line().Say("No duty that we know parts it from ");
        for (var i = 0; i < roles.Count; i++)
            line.Say(i == 0 ? "" : " or ").Link(roles[i].Name, SitePath.Role(roles[i].Id).Text);
        return line.Say(": only the size of the job can.").Done();
    }

    private static Line Links(IReadOnlyList<RoleProfile> roles, RoleProfile own, SiteInputs inputs)
    {
        var line = inputs.Line();
        for (var i = 0; i < roles.Count; i++)
        {
            line.Say(i == 0 ? "" : ", ");
            if (roles[i].Id == own.Id)
                line.Strong(own.Title);
            else
                line.Link(i == 0 ? roles[i].Title : roles[i].Name, SitePath.Role(roles[i].Id).Text);
        }
        return line.Done();
    }
}
