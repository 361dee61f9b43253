using System.Text;
using AngleSharp.Html.Parser;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>The decoder of a site of a thousand jobs in a hundred families.</summary>
[Trait("pace", "slow")]
public class ManyTitlesTests
{
    private const int Families = 100;
    private const int InEach = 10;

    private static readonly Lazy<SiteCatalog> Large = new(() =>
    {
        var model = RealSite.Ledger.Roles.Values.Single(r => r.Id.Text == "practice-manager");
        var families = Enumerable
            .Range(0, Families)
            .Select(f => new Family
            {
                Id = MadeIds.Id<Family>($"family-{f}"),
                Name = $"Family {f}",
                InSentence = $"family {f}",
                About = "Jobs.",
            })
            .ToList();
        var roles = Enumerable
            .Range(0, Families * InEach)
            .Select(i => Role(model, families[i / InEach].Id, i))
            .ToList();
        return SiteCatalogs.Of(
            RealSite.Ledger with
            {
                Roles = roles.ToDictionary(r => r.Id),
                Families = families.ToDictionary(f => f.Id),
            },
            new DefaultTheme()
        );
    });

    [Fact]
    public void A_family_keeps_to_its_own_jobs()
    {
        var page = new HtmlParser().ParseDocument(Html("/titles/family-7/"));
        Assert.Equal(
            Enumerable.Range(70, InEach).Select(i => $"Worker {i}"),
            page.QuerySelectorAll("#jobs li b").Select(b => b.TextContent)
        );
    }

    [Fact]
    public void The_index_leads_by_letters_to_lists_that_are_light_enough_for_a_phone()
    {
        var lists = new HtmlParser()
            .ParseDocument(Html("/titles/"))
            .QuerySelectorAll("#letters a[href^='/']")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        Assert.Single(
            lists,
            list => new HtmlParser().ParseDocument(Html(list)).GetElementById("worker-999") is not null
        );
        Assert.All(lists.Prepend("/titles/"), list => Assert.True(Compressed(Html(list)) < 14_000, list));
    }

    private static long Compressed(string html)
    {
        using MemoryStream compressed = new();
        using (
            System.IO.Compression.BrotliStream brotli = new(
                compressed,
                System.IO.Compression.CompressionLevel.Optimal,
                leaveOpen: true
            )
        )
            brotli.Write(Encoding.UTF8.GetBytes(html));
        return compressed.Length;
    }

    private static string Html(string address) => Encoding.UTF8.GetString(RealSite.Bytes(Large.Value.Find(address)!));

    /// <summary>Each job of a family leads to the next.</summary>
    private static RoleProfile Role(RoleProfile model, Id<Family> family, int i) =>
        model with
        {
            Id = MadeIds.Id<RoleProfile>($"role-{i}"),
            Title = $"Worker {i}",
            AlsoCalled = [$"Hand {i}", $"Helper {i}"],
            Family = family,
            LeadsTo = i % InEach == InEach - 1 ? [] : [MadeIds.Id<RoleProfile>($"role-{i + 1}")],
            Steps = [],
        };
}
