using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Tests.Site.Pages;

public class CertificationsTests
{
    private static readonly IHtmlDocument Index = RealSite.Pages["/certifications/"];

    [Fact]
    public void Every_certification_stands_once_in_the_tables() =>
        Assert.Equal(
            RealSite.Ledger.Credentials.Values.Select(c => c.Letters).Order(StringComparer.Ordinal),
            Index.QuerySelectorAll(".letters tbody th a").Select(a => a.TextContent).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("CMPE", "Cost", "$250 to apply (2018)")]
    [InlineData("CMPE", "Renewal", "Every three years")]
    [InlineData("CMPE", "Degree", "Bachelor’s degree, or more experience")]
    [InlineData("CMM", "Cost", "$75 to renew (undated)")]
    [InlineData("CEHRS", "Renewal", "10 credits")]
    [InlineData("CEHRS", "Cost", "Not known")]
    [InlineData("FACHE", "Cost", "$350 for each try to renew by exam (undated)")]
    [InlineData("FACHE", "Degree", "Master’s degree")]
    [InlineData("CAP", "Who may take it", "twelve months in a row within the last five")]
    public void A_cell_says_what_is_known_with_its_date(string letters, string column, string words) =>
        Assert.Contains(words, Cell(letters, column).TextContent, StringComparison.Ordinal);

    [Fact]
    public void No_fee_stands_without_a_date_and_a_source() =>
        Assert.All(
            Index.QuerySelectorAll(".letters td data"),
            fee =>
            {
                Assert.Matches(@"\((\d{4}|undated)\)", fee.ParentElement!.TextContent);
                Assert.NotNull(fee.ParentElement.QuerySelector("a.c"));
            }
        );

    /// <summary>What is known of a certification has one label, wherever it is cited.</summary>
    [Fact]
    public void An_issuers_own_page_is_official_on_every_page()
    {
        var issuers = RealSite
            .Ledger.Sources.Values.Where(s => s.Kind == SourceKind.Issuer)
            .ToDictionary(s => SitePath.Source(s.Id).Text);
        var seen = 0;
        foreach (var (path, page) in RealSite.Pages)
        {
            if (issuers.ContainsKey(path))
                Assert.Equal("Official", page.QuerySelector("#answer .k")!.TextContent);
            var own = page.QuerySelectorAll(".src li")
                .Where(li => li.QuerySelector("a")?.GetAttribute("href") is { } href && issuers.ContainsKey(href))
                .Select(li => $"#{li.Id}")
                .ToHashSet();
            // With one number only, so that no other source weakens the label.
            foreach (
                var note in page.QuerySelectorAll("a.c")
                    .Where(a =>
                        own.Contains(a.GetAttribute("href")!)
                        && a.ParentElement!.QuerySelectorAll("a[href^='#s']").Length == 1
                    )
            )
            {
                Assert.True(note.ClassList.Contains("o"), $"{path}: {note.ParentElement!.TextContent}");
                seen++;
            }
        }
        Assert.True(seen > 60, $"{seen} notes");
    }

    [Fact]
    public void Whoever_says_a_side_of_a_contradiction_is_cited_be_they_five()
    {
        var page = RealSite.Pages["/articles/"];
        var many = 0;
        foreach (var contradiction in RealSite.Ledger.Contradictions)
        {
            var sides = page.QuerySelectorAll($"#{contradiction.Id.ToLowerInvariant()} dd li").ToList();
            for (var i = 0; i < contradiction.Says.Count; i++)
            {
                var (says, citation) = contradiction.Says[i];
                if (
                    says.Parts.Any(p => p is RichText.FigureReference)
                    || citation is { MayDecide: true, Quotes: not null }
                )
                    continue;
                Assert.Equal(citation.Sources.Count, sides[i].QuerySelectorAll("a[href^='#s']").Length);
                if (citation.Sources.Count > 2)
                    many++;
            }
        }
        Assert.Equal(3, many);
    }

    [Fact]
    public void A_role_shows_every_program_that_it_is_said_to_use()
    {
        var life = RealSite.Pages["/roles/office-manager/"].QuerySelector("#life")!.TextContent;
        Assert.Contains("Microsoft Office", life, StringComparison.Ordinal);
        Assert.Contains("QuickBooks", life, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/roles/practice-manager/", "master’s degree may be needed")]
    [InlineData("/roles/practice-manager/", "bachelor’s degree required by most employers")]
    [InlineData("/sources/practice-management-guide/", "Bachelor’s degree, required by most employers")]
    [InlineData("/sources/practice-management-guide/", "Oversee patient scheduling")]
    [InlineData("/sources/megainterview-practice-vs-office/", "Schedule appointments")]
    public void What_an_article_says_is_neither_weaker_nor_stronger_here(string path, string words) =>
        Assert.Contains(words, RealSite.Pages[path].Body!.TextContent, StringComparison.Ordinal);

    private static IElement Cell(string letters, string column)
    {
        var row = Index
            .QuerySelectorAll(".letters tbody tr")
            .Single(r => r.QuerySelector("th a")!.TextContent == letters);
        return row.QuerySelectorAll("td").Single(c => c.GetAttribute("data-column") == column);
    }
}
