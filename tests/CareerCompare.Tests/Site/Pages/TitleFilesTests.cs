using System.Text.Json;
using CareerCompare.Core.Comparisons;
using CareerCompare.Site.Publishing;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What the search box reads of titles and groups, and the pages that it leads to.</summary>
public class TitleFilesTests
{
    private static readonly SiteInputs Inputs = new(RealSite.Ledger, new DefaultTheme());
    private static readonly DataFile Index = Inputs.TitleIndex!;

    private static readonly IReadOnlyList<(string Kind, string Address, IReadOnlyList<string> Names)> Things = Read();

    [Fact]
    public void The_list_of_titles_and_groups_has_at_most_20_kB()
    {
        var size = TravelSize.Brotli(Index.Bytes.Span, TravelSize.ForStyles);
        Assert.True(size <= 20_000, $"{size} bytes");
    }

    [Fact]
    public void Every_title_that_no_job_bears_and_every_group_is_in_it()
    {
        var names = Things.Where(t => t.Kind == TitleIndex.Title).Select(t => t.Names[0]).ToList();
        Assert.Equal(
            TitleDecoder.All(RealSite.Ledger).Where(t => !t.IsBorne).Select(t => t.Title).Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal)
        );
        Assert.True(names.Count > 450, $"{names.Count} titles");
        Assert.Contains(Things, t => t.Names is ["Operations general manager", "Operations GM"]);
        Assert.Equal(1_104, Things.Count(t => t.Kind == TitleIndex.Group));
        Assert.Contains(Things, t => (t.Names[0], t.Address) == ("Chief Executives", "/groups/11/#soc-11-1011"));
    }

    [Fact]
    public void Whatever_is_found_leads_to_a_place_that_has_its_name()
    {
        foreach (var (_, address, names) in Things)
        {
            var (path, anchor) = (address.Split('#')[0], address.Split('#')[1]);
            Assert.True(RealSite.Pages.TryGetValue(path, out var page), address);
            var there = page.GetElementById(anchor)?.QuerySelector("dt")?.TextContent;
            Assert.Equal(names[0], there, ignoreCase: true);
        }
    }

    [Fact]
    public void The_box_names_the_list_that_is_published()
    {
        var published = RealSite
            .Catalog.Entries()
            .Single(e => e.Path.Text.StartsWith("/titles.", StringComparison.Ordinal));
        Assert.Equal(Index.Bytes.ToArray(), RealSite.Bytes(published));
        Assert.NotNull(RealSite.Catalog.Find(published.Path.Text));
        foreach (var page in new[] { "/", "/a-z/" })
            Assert.Equal(published.Path.Text, RealSite.Pages[page].GetElementById("find")!.GetAttribute("data-titles"));
    }

    [Fact]
    public void Without_a_script_the_list_from_A_to_Z_leads_to_titles_and_groups()
    {
        var links = RealSite.Pages["/a-z/"].QuerySelectorAll("#elsewhere li a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/titles/", "/groups/", "/places/"], links);
        Assert.Contains(
            "/groups/",
            RealSite.Pages["/titles/"].QuerySelectorAll("main a").Select(a => a.GetAttribute("href"))
        );
    }

    [Theory]
    [InlineData("11-9111", "medical office managers, practice administrators, practice managers")]
    [InlineData("43-1011", "medical office managers, office managers, practice managers")]
    [InlineData("11-3012", "")]
    [InlineData("11-9000", "medical office managers, practice administrators, practice managers")]
    [InlineData("11-9070", "")]
    [InlineData("11-0000", "operations managers, medical office managers, practice administrators, practice managers")]
    public void A_group_has_the_jobs_that_are_counted_in_it_or_within_it(string soc, string jobs)
    {
        var field = Inputs.Groups.Fields.Single(f => f.Head.Soc.Text[..2] == soc[..2]);
        var group = field.Groups.Prepend(field.Head).Single(g => g.Soc.Text == soc);
        Assert.Equal(jobs, string.Join(", ", Inputs.Groups.CountedIn(group, field).Select(r => r.Plural)));
    }

    [Theory]
    [InlineData(
        "/titles/letter/m/",
        "medical-billing-manager",
        "Nearest job here: medical office manager, of the same group, with “medical” and “manager” in one of its titles. Named with office supervisors."
    )]
    [InlineData(
        "/titles/letter/p/",
        "practice-manager",
        "Practice manager: this is its own title. Named with office supervisors; as “medical practice manager” named with health services managers."
    )]
    [InlineData(
        "/titles/letter/o/",
        "operations-manager",
        "Operations manager: this is its own title. Sorted by title and reported with general and operations managers; named with media technical directors/managers."
    )]
    [InlineData(
        "/titles/letter/r/",
        "records-management-director",
        "Nearest job here: office manager, whose largest posts come near this group. Sorted by title and named with administrative services managers."
    )]
    [InlineData(
        "/titles/letter/m/",
        "medical-office-clerk",
        "Named with medical secretaries and administrative assistants. No job here is counted there."
    )]
    public void An_entry_says_where_the_title_leads_and_on_which_grounds(string page, string id, string says)
    {
        var entry = RealSite.Pages[page].GetElementById(id)!;
        Assert.StartsWith(
            says,
            string.Join(' ', entry.QuerySelectorAll("dd").Select(d => d.TextContent.Trim())),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_group_without_a_job_here_leads_to_its_name() =>
        Assert.Equal(
            "/groups/43/#soc-43-6013",
            RealSite.Pages["/titles/letter/m/"].QuerySelector("#medical-office-clerk a")!.GetAttribute("href")
        );

    private static IReadOnlyList<(string Kind, string Address, IReadOnlyList<string> Names)> Read()
    {
        using var json = JsonDocument.Parse(Index.Bytes);
        return
        [
            .. from kind in json.RootElement.EnumerateArray()
            from thing in kind[3].EnumerateArray()
            select (
                kind[0].GetString()!,
                kind[1].GetString() + thing[0].GetString() + kind[2].GetString(),
                (IReadOnlyList<string>)[.. thing.EnumerateArray().Skip(1).Select(n => n.GetString()!)]
            ),
        ];
    }
}
