using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Tests.Site.Words;

/// <summary>The roles of this checkout as a set: a ladder from end to end, a page for every two, and none that nobody weighs put forward.</summary>
public class RolesOfTodayTests
{
    private static readonly IReadOnlyList<RoleProfile> Roles =
    [
        .. PublishedSite.Ledger.Roles.Values.Where(r => !r.Draft),
    ];

    [Fact]
    public void Every_two_roles_have_a_page_of_their_own() =>
        Assert.All(
            RolePairs.Of(Roles),
            p => Assert.True(PublishedSite.Pages.ContainsKey(SitePath.Comparison(p.One.Id, p.Other.Id).Text))
        );

    [Fact]
    public void From_each_job_of_the_medical_ladder_steps_lead_up_to_director_of_operations_and_to_each_from_medical_secretary()
    {
        var rarity = new Rarity(Roles.Select(r => Rarity.DutiesOf(r).ToList()));
        PathMap map = new([
            .. from role in Roles
            from id in role.LeadsTo
            select RoleStep.Of(role, PublishedSite.Ledger.Roles[id], rarity, PublishedSite.Ledger),
        ]);
        RoleProfile Named(string id) => Roles.Single(r => r.Id.Text == id);
        var (bottom, top) = (Named("medical-secretary"), Named("director-of-operations"));
        foreach (
            var rung in new[]
            {
                "medical-secretary",
                "medical-office-supervisor",
                "medical-office-manager",
                "practice-manager",
                "practice-administrator",
                "director-of-operations",
            }
        )
        {
            if (rung != top.Id.Text)
                Assert.NotNull(map.Find(Named(rung).Id, top.Id, RouteMeasure.Cheapest));
            if (rung != bottom.Id.Text)
                Assert.NotNull(map.Find(bottom.Id, Named(rung).Id, RouteMeasure.Cheapest));
        }
    }

    [Fact]
    public void Two_jobs_that_nobody_weighs_are_put_forward_on_no_page_but_the_lists_of_their_own()
    {
        Kinship kinship = new(Roles);
        var odd = RolePairs
            .Of(Roles)
            .Where(p => !kinship.Holds(p.One, p.Other))
            .Select(p => SitePath.Comparison(p.One.Id, p.Other.Id).Text)
            .ToHashSet();
        Assert.Contains("/compare/medical-secretary-vs-project-manager/", odd);
        var linking =
            from page in PublishedSite.Pages
            where !odd.Contains(page.Key) && !page.Key.StartsWith("/compare/", StringComparison.Ordinal)
            from link in page.Value.QuerySelectorAll("a[href]")
            where odd.Contains(link.GetAttribute("href")!)
            select $"{page.Key} leads to {link.GetAttribute("href")}";
        Assert.Empty(linking.Distinct());
    }
}
