using CareerCompare.Core.Diagnostics;
using CareerCompare.Sites;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Site.Incremental;

/// <summary>Which pages an edit of one role makes again: its own, and of others those that say something else now.</summary>
public sealed class WhatIsMadeAgainTests : IDisposable
{
    private const string Role = "made-1", File = "roles/made-1.yaml";

    /// <summary>They say so much of each of their roles that they are made again whenever one of them is edited.</summary>
    private static readonly string[] Lists = ["/compare/clinic-work/", "/titles/", "/titles/clinic-work/"];

    private readonly EditedSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("in-short: Does", "in-short: Now does")]
    [InlineData("title: Made job", "title: Renamed job")]
    [InlineData("plural: made jobs", "plural: renamed jobs")]
    [InlineData("suits: like", "suits: love")]
    [InlineData("first-move: Ask for", "first-move: Beg for")]
    [InlineData("reviewed: 2026-06-20", "reviewed: 2026-06-21")]
    [InlineData("duty: schedules", "duty: budget")]
    [InlineData("skill: calm", "skill: spreadsheets")]
    [InlineData("says: Full time", "says: Part time")]
    [InlineData("- amount: 5", "- amount: 9")]
    [InlineData("family: clinic-work", "family: clinic-work\nalso-called:\n  - maker")]
    [InlineData("family: clinic-work", "family: clinic-work\nleads-to:\n  - made-4")]
    [InlineData("family: clinic-work", "family: clinic-work\ndraft: true")]
    public void A_page_of_others_is_made_again_only_where_it_says_something_else(string words, string others)
    {
        var again = MadeAgain.After(site, s => Replace(s, words, others));
        Assert.NotEmpty(again.ByBytes);
        Assert.Empty(again.ByStamp.Where(p => p.EndsWith('/') && !IsOwn(p)).Except(again.ByBytes).Except(Lists));
    }

    [Fact]
    public void Only_pages_that_look_at_every_role_may_be_made_of_anything()
    {
        var (catalog, stamps, _) = site.Read()!.Value;
        Assert.Equal(["/", "/compare/", "/decide/", "/paths/"], catalog.Entries().Where(e => stamps.Of(e) is null).Select(e => e.Path.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_short_description_stands_on_no_comparison_of_two_others()
    {
        var again = MadeAgain.After(site, s => Replace(s, "in-short: Does", "in-short: Now does"));
        Assert.Equal(2 * 9, again.ByStamp.Count(IsPair));
        Assert.DoesNotContain(again.ByStamp.Where(IsPair), p => !IsOwn(p));
        // The page of every other role says what it does; so do lists.
        Assert.Contains("/roles/made-0/", again.ByStamp);
    }

    [Fact]
    public void Its_title_stands_where_it_is_among_the_two_nearest()
    {
        var again = MadeAgain.After(site, s => Replace(s, "title: Made job", "title: Renamed job"));
        var ofOthers = again.ByStamp.Where(IsPair).Where(p => !IsOwn(p)).ToList();
        Assert.NotEmpty(ofOthers);
        Assert.Equal(again.ByBytes.Where(IsPair).Where(p => !IsOwn(p)), ofOthers);
        // Who earns more is asked of two, and no third is named.
        Assert.DoesNotContain(ofOthers, p => p.EndsWith("/pay/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_duty_less_is_no_reason_to_make_the_pay_of_two_others_again()
    {
        var again = MadeAgain.After(site, s => Replace(s, "  - duty: schedules\n    sometimes: true\n    source: bureau-handbook\n", ""));
        Assert.DoesNotContain(again.ByStamp.Where(p => !IsOwn(p)), p => p.EndsWith("/pay/", StringComparison.Ordinal));
        Assert.Contains(again.ByStamp, p => p == "/compare/made-0-vs-made-1/");
    }

    [Fact]
    public void A_certification_stands_on_pages_of_the_role_and_on_its_own()
    {
        var again = MadeAgain.After(site, s => s[File] += "certifications:\n  - certification: ccm\n    source: guild-rules\n");
        Assert.DoesNotContain(again.ByStamp.Where(IsPair), p => !IsOwn(p));
        Assert.DoesNotContain(again.ByStamp.Where(p => p.StartsWith("/roles/", StringComparison.Ordinal)), p => !IsOwn(p));
        Assert.Contains("/certifications/ccm/", again.ByBytes);
    }

    /// <summary>A source of which nothing is taken, a certification that no role names: what is declared is found for each.</summary>
    [Fact]
    public void Every_entry_of_the_real_site_has_its_stamp()
    {
        var read = FolderSite.Open(Repository.Root).Read(new DiagnosticLog())!;
        Assert.All(read.Catalog.Entries(), e => Assert.Equal(e.Reads is null, read.Stamps!.Of(e) is null));
    }

    private static void Replace(EditedSite site, string words, string others)
    {
        var text = site[File];
        site[File] = text.Replace(words, others, StringComparison.Ordinal);
        Assert.NotEqual(text, site[File]);
    }

    private static bool IsOwn(string address) => address.Split('/').Any(p => p.Split("-vs-").Contains(Role));

    private static bool IsPair(string address) => address.Contains("-vs-", StringComparison.Ordinal);
}
