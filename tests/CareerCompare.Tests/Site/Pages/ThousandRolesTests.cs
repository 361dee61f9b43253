using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What lists a thousand roles, found as a reader finds it: by links from the home page. Of roles and pairs themselves none is made.</summary>
[Trait("pace", "slow")]
public partial class ThousandRolesTests
{
    private const int Generated = 1000;

    /// <summary>The weight that a comparison may have with its styles.</summary>
    private const int Budget = 14_000;

    private static readonly Lazy<Ledger> Loaded = new(() =>
        GeneratedSite.Loaded(GeneratedSite.Files(Generated, JobTitles.Of(Generated)))
    );

    private static readonly Lazy<SiteCatalog> Catalog = new(() => SiteCatalogs.Of(Loaded.Value, new DefaultTheme()));

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Pages = new(Crawled);

    [Fact]
    public void No_index_page_of_a_thousand_roles_is_over_its_budget() =>
        Assert.Empty(
            Pages
                .Value.Select(p => (p.Key, Size: TravelSize.Brotli(p.Value, TravelSize.ForPages)))
                .Where(p => p.Size > Budget)
                .Select(p => $"{p.Key}: {p.Size} bytes")
        );

    [Fact]
    public void Every_role_is_reached_exactly_once_from_the_list_of_roles() =>
        Assert.Equal(
            Loaded.Value.Roles.Keys.Select(id => $"/roles/{id}/").Order(StringComparer.Ordinal),
            Links("/roles/")
                .Where(l => l.StartsWith("/fields/", StringComparison.Ordinal))
                .SelectMany(Contents)
                .Where(l => l.StartsWith("/roles/", StringComparison.Ordinal) && l != "/roles/")
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("/titles/", "/titles/letter/")]
    [InlineData("/a-z/", "/a-z/")]
    [InlineData("/roles/", "/fields/")]
    public void The_first_page_of_a_list_leads_to_all_others(string first, string others) =>
        Assert.Equal(
            Catalog
                .Value.Entries()
                .Select(e => e.Path.Text)
                .Where(p => p != first && p.StartsWith(others, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            Links(first)
                .Where(p => p != first && p.StartsWith(others, StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_part_leads_to_the_parts_before_and_after_it()
    {
        var steps = Pages
            .Value.Keys.SelectMany(p =>
                Step().Matches(Text(p)).Select(m => (From: p, Way: m.Groups["way"].Value, To: m.Groups["to"].Value))
            )
            .ToHashSet();
        Assert.True(steps.Count > 100, $"{steps.Count} steps");
        Assert.All(steps, s => Assert.Contains((s.To, s.Way == "next" ? "prev" : "next", s.From), steps));
    }

    [Fact]
    public void Parts_have_titles_of_their_own() =>
        Assert.Empty(
            Pages.Value.Keys.GroupBy(p => Title().Match(Text(p)).Value).Where(g => g.Count() > 1).Select(g => g.Key)
        );

    [Fact]
    public void The_search_has_every_role_once_and_no_pair_and_finds_titles_where_they_stand()
    {
        var (bytes, kinds) = List("index");
        Assert.InRange(TravelSize.Brotli(bytes, TravelSize.ForPages), 1, 40_000);
        Assert.Equal(
            Loaded.Value.Roles.Keys.Select(id => id.Text).Order(StringComparer.Ordinal),
            kinds.Single(k => k.Kind == "Job").Ids.Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain("-vs-", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        var titles = List("titles").Kinds.Where(k => k.Kind == "Title").ToList();
        Assert.True(titles.Count > 10);
        Assert.All(
            titles.SelectMany(k => k.Ids.Select(id => (Page: k.Before[..^1], Id: id))),
            t => Assert.Contains($" id=\"{t.Id}\"", Text(t.Page), StringComparison.Ordinal)
        );

        (byte[] Bytes, IReadOnlyList<(string? Kind, string Before, IReadOnlyList<string> Ids)> Kinds) List(string name)
        {
            var address = Regex.Match(Text("/"), $"data-{name}=\"([^\"]+)").Groups[1].Value;
            var file = RealSite.Bytes(Catalog.Value.Find(address)!);
            return (
                file,
                [
                    .. JsonDocument
                        .Parse(file)
                        .RootElement.EnumerateArray()
                        .Select(k =>
                            (
                                k[0].GetString(),
                                k[1].GetString()!,
                                (IReadOnlyList<string>)[.. k[3].EnumerateArray().Select(t => t[0].GetString()!)]
                            )
                        ),
                ]
            );
        }
    }

    [Fact]
    public void Links_between_lists_lead_somewhere() =>
        Assert.Equal(
            [],
            Pages.Value.Keys.SelectMany(Links).Distinct().Where(l => IsIndex(l) && Catalog.Value.Find(l) is null)
        );

    [Fact]
    public void The_lists_pass_the_checks_of_finished_pages()
    {
        // Two of each kind, for a parse takes long. Links to pages that are left out lead nowhere here.
        var some = Pages
            .Value.Keys.Order(StringComparer.Ordinal)
            .GroupBy(p => (p.Split('/')[1], p.Count(c => c == '/')))
            .SelectMany(g => g.Take(1).Concat(g.TakeLast(1)))
            .Distinct();
        Few few = new([
            .. some.Select(p => Catalog.Value.Find(p)!),
            .. new DefaultTheme().Files.Select(f => Catalog.Value.Find(f.Path.Text)!),
        ]);
        DiagnosticLog log = new();
        FinishedPages.Check(new SiteCatalog([few]), Loaded.Value.Site.Origin, log, new PublishCount());
        Assert.Equal(
            [],
            log.InOrder()
                .Where(d => d.Code is not (FinishedCodes.LinkToNothing or FinishedCodes.FragmentOfNothing))
                .Select(d => $"{d.Code} {d.At}: {d.Message}")
        );
    }

    [Fact]
    public void Nine_hundred_drafts_have_lists_of_their_own_that_no_search_engine_is_told_of()
    {
        var real = RealSite.Ledger;
        IReadOnlyList<RoleDraft> drafts =
        [
            .. JobTitles
                .Of(900)
                .Select(t => new RoleDraft
                {
                    Id = MadeIds.Id<RoleProfile>(t.Replace(' ', '-')),
                    Title = $"{FirstLetter.Capital(t)} <x-h>",
                    Occupations = real.Roles.Values.First().Occupations,
                    Unwritten = [],
                }),
        ];
        var catalog = SiteCatalogs.Of(real with { Drafts = drafts }, new DefaultTheme());
        string Page(string path) => Encoding.UTF8.GetString(RealSite.Bytes(catalog.Find(path)!));
        var lists = Href()
            .Matches(Page("/roles/"))
            .Select(m => m.Groups[1].Value)
            .Where(l => l.StartsWith("/drafts/", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(3, lists.Count);
        Assert.Equal(
            drafts.Select(d => $"/roles/{d.Id}/").Order(StringComparer.Ordinal),
            lists
                .SelectMany(l => Href().Matches(Page(l)))
                .Select(m => m.Groups[1].Value)
                .Where(l => l.StartsWith("/roles/", StringComparison.Ordinal) && l != "/roles/")
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            lists,
            l => Assert.Contains("<meta name=\"robots\" content=\"noindex\">", Page(l), StringComparison.Ordinal)
        );
        Assert.All(lists, l => Assert.False(catalog.Find(l)!.Listed));
        // Titles of roles name the parts of a list too, and are no more than words there.
        Assert.All(lists.Append("/roles/"), l => Assert.DoesNotContain("<x-h", Page(l), StringComparison.Ordinal));
        Assert.Contains("&lt;x-h", Page(lists[0]), StringComparison.Ordinal);
        Assert.All(
            lists.Append("/roles/"),
            l => Assert.InRange(TravelSize.Brotli(RealSite.Bytes(catalog.Find(l)!), TravelSize.ForPages), 1, Budget)
        );
        Assert.All(
            real.Roles.Keys,
            id => Assert.Contains($"href=\"/roles/{id}/\"", Page("/roles/"), StringComparison.Ordinal)
        );
    }

    private static Dictionary<string, byte[]> Crawled()
    {
        Dictionary<string, byte[]> pages = new(StringComparer.Ordinal);
        for (List<string> next = ["/"]; next.Count > 0; )
        {
            foreach (
                var (path, bytes) in next.AsParallel()
                    .Select(p => (p, Catalog.Value.Find(p)))
                    .Where(p => p.Item2 is not null)
                    .Select(p => (p.p, RealSite.Bytes(p.Item2!)))
            )
                pages[path] = bytes;
            next =
            [
                .. next.Where(pages.ContainsKey)
                    .SelectMany(p => Href().Matches(Encoding.UTF8.GetString(pages[p])).Select(m => m.Groups[1].Value))
                    .Where(l => IsIndex(l) && !pages.ContainsKey(l))
                    .Distinct(),
            ];
        }
        return pages;
    }

    private static string Text(string page) => Encoding.UTF8.GetString(Pages.Value[page]);

    private static IEnumerable<string> Links(string page) => Href().Matches(Text(page)).Select(m => m.Groups[1].Value);

    /// <summary>Links of what a page is about, without those of its frame.</summary>
    private static IEnumerable<string> Contents(string page) =>
        Href()
            .Matches(
                Text(page)[
                    Text(page).IndexOf("<main", StringComparison.Ordinal)..Text(page)
                        .IndexOf("</main>", StringComparison.Ordinal)
                ]
            )
            .Select(m => m.Groups[1].Value);

    private static bool IsIndex(string address) => Index().IsMatch(address);

    // Tables of several jobs have tests of their own.
    [GeneratedRegex(
        @"^/(\z|(roles|compare|decide|articles|guides|glossary|paths)/\z|(fields|drafts|titles|a-z|certifications|sources|paths)/)"
    )]
    private static partial Regex Index();

    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex Href();

    [GeneratedRegex("rel=\"(?<way>prev|next)\" href=\"(?<to>[^\"]+)")]
    private static partial Regex Step();

    [GeneratedRegex("<title>[^<]*")]
    private static partial Regex Title();

    private sealed class Few(IReadOnlyList<SiteEntry> entries) : IFamily
    {
        public IEnumerable<SiteEntry> Entries() => entries;
    }
}
