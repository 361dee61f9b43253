using System.Collections.Concurrent;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;

namespace CareerCompare.BrowserTests.Hosting;

[Collection(HostingCollection.Name)]
public sealed class LoadTests(HostedSite site)
{
    private const int Visitors = 8;
    private const int EnoughRequests = 500;
    private const int MostBuilds = 30;

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task No_visitor_meets_an_error_while_a_build_takes_the_place_of_the_site_and_the_next_gets_the_new_one(
        string server
    )
    {
        var before = await Answer.To(site.Origin(server) + "/");
        ConcurrentBag<string> faults = [];
        var asked = 0;
        // Again and again, for one build may be done before the visitors have asked for much.
        var building = Task.Run(() =>
        {
            for (
                var builds = 0;
                builds < MostBuilds && (builds == 0 || Volatile.Read(ref asked) <= EnoughRequests);
                builds++
            )
                site.Build();
        });
        var addresses = PageFamilies
            .OneOfEach.Where(a => a is not ("/404.html" or PageFamilies.Moved))
            .Append(site.Stylesheet)
            .ToList();
        await Task.WhenAll(
            Enumerable
                .Range(0, Visitors)
                .Select(async visitor =>
                {
                    for (var i = visitor; !building.IsCompleted; i++)
                    {
                        var address = addresses[i % addresses.Count];
                        var answer = await Answer.To(site.Origin(server) + address, ("Accept-Encoding", "br"));
                        if ((int)answer.Status != 200 || answer.Body.Length == 0)
                            faults.Add($"{address}: {answer.Status}, {answer.Body.Length} bytes");
                        Interlocked.Increment(ref asked);
                    }
                })
        );
        await building;
        Assert.Empty(faults);
        // The tag is made of the file's time.
        Assert.NotEqual(before["ETag"], (await Answer.To(site.Origin(server) + "/"))["ETag"]);
        Assert.True(asked > EnoughRequests, $"only {asked} requests");
    }
}
