namespace CareerCompare.BrowserTests.Browsing;

/// <summary>All browser tests: one site, one Chromium, one test at a time, each of which looks at several pages at once.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserSite>
{
    public const string Name = "browser";
}
