using CareerCompare.Pages.Html;

namespace CareerCompare.Tests.Site.Pages;

public class AttributionTests
{
    private static readonly IReadOnlyDictionary<string, string> Asked = RealSite
        .Ledger.Sources.Values.Where(s => s.Attribution is not null)
        .ToDictionary(s => SitePath.Source(s.Id).Text, s => s.AttributionOn(RealSite.Ledger.Site.Name)!);

    [Fact]
    public void Every_page_prints_once_what_the_licences_of_the_sources_that_it_cites_ask_for_and_nothing_else()
    {
        Assert.Contains("/sources/onet-29/", Asked.Keys);
        var found = 0;
        foreach (var (address, page) in RealSite.Pages)
        {
            List<string> expected =
            [
                .. JoinedAttributions
                    .Of(
                        page.QuerySelectorAll("ol.src a")
                            .Select(a => Asked.GetValueOrDefault(a.GetAttribute("href")!))
                            .OfType<string>()
                    )
                    .Order(StringComparer.Ordinal),
            ];
            if (Asked.TryGetValue(address, out var own))
                expected = [own];
            var printed = page.QuerySelectorAll("p, dd")
                .Select(e => e.TextContent)
                .Where(t => t.Contains("USDOL/ETA", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .ToList();
            Assert.True(expected.SequenceEqual(printed), $"{address}: {string.Join(" | ", printed)}");
            found += printed.Count;
        }
        Assert.True(found > 10, $"{found} attributions");
    }

    [Fact]
    public void Texts_that_differ_in_a_release_alone_are_printed_once_and_name_every_release()
    {
        string Of(string release, string licence = "BY 4.0") =>
            $"This page includes information from the List {release} Database of the Guild of Clinics and its members. "
            + $"Used under the licence {licence}. The Guild has not approved, endorsed, or tested these modifications.";
        Assert.Equal(
            [Of("29.0, 30.1 and 30.2"), "A note of another kind.", Of("30.2", "of its own")],
            JoinedAttributions.Of([
                Of("30.2"),
                "A note of another kind.",
                Of("29.0"),
                Of("30.1"),
                Of("30.2"),
                Of("30.2", "of its own"),
            ])
        );
    }

    [Fact]
    public void The_site_names_itself_in_it() =>
        Assert.All(
            Asked.Values,
            a => Assert.Contains($" {RealSite.Ledger.Site.Name} has modified ", a, StringComparison.Ordinal)
        );
}
