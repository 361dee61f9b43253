using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Site.Audit;

/// <summary>A class of its own, so that the thousands of pages are read while other tests run.</summary>
[Trait("pace", "slow")]
public class LargeSiteTests
{
    [Fact]
    public void Nothing_is_found_in_a_finished_site_of_thirty_jobs()
    {
        DiagnosticLog log = new();
        FinishedPages.Check(LargeSite.Catalog, LargeSite.Ledger.Site.Origin, log, new PublishCount());
        Assert.Empty(log.InOrder().Select(d => $"{d.At}: {d.Message}"));
    }
}
