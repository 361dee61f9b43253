namespace CareerCompare.BrowserTests.Hosting;

/// <summary>All tests of the two servers. They run after the others: a measured load and measured layouts would disturb each other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HostingCollection : ICollectionFixture<HostedSite>
{
    public const string Name = "hosting";
}
