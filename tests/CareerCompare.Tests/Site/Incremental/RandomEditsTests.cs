using System.Diagnostics;
using System.Globalization;
using CareerCompare.Tests.Hostile;
using Xunit.Abstractions;

namespace CareerCompare.Tests.Site.Incremental;

/// <summary>
/// Edits of chance, one after another; after each, what was built upon the last edition is held against a clean build,
/// byte for byte, the manifest included. For longer: <c>CAREERCOMPARE_EDIT_MINUTES=10 dotnet test --filter RandomEdits</c>.
/// </summary>
public class RandomEditsTests(ITestOutputHelper said)
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(double.Parse(Environment.GetEnvironmentVariable("CAREERCOMPARE_EDIT_MINUTES") ?? "0.5", CultureInfo.InvariantCulture));

    [Fact]
    public void After_any_edits_the_site_is_what_a_clean_build_makes()
    {
        var from = Stopwatch.StartNew();
        var (edits, refused, made, all) = (0, 0, 0L, 0L);
        for (var seed = 1; from.Elapsed < Bound; seed++)
        {
            using EditedSite site = new();
            Assert.True(site.Publish() is not null, site.Problems());
            Edits person = new(new Random(seed));
            List<string> done = [];
            for (var i = 0; i < 30 && from.Elapsed < Bound; i++)
            {
                var before = site.Copy();
                // Several edits may come between two builds.
                do done.Add(person.One(site)); while (done.Count % 4 == 3);
                if (site.Publish() is not var (incremental, clean))
                {
                    site.Restore(before);
                    done[^1] += " (refused)";
                    refused++;
                    continue;
                }
                edits++;
                (made, all) = (made + site.Last.MadeAgain, all + site.Last.Files);
                if (TwoSites.AllOf(incremental) != TwoSites.AllOf(clean))
                    Assert.Fail($"seed {seed}, after:\n{string.Join('\n', done)}\n{Difference(incremental, clean)}");
            }
        }
        said.WriteLine($"{edits} builds after edits, {refused} edits refused; {made} of {all} files were made again");
        Assert.True(edits > refused, "most edits should be ones that people make");
    }

    private static string Difference(string one, string other)
    {
        var (ours, theirs) = (TwoSites.AllOf(one).Split('\n'), TwoSites.AllOf(other).Split('\n'));
        return string.Join('\n', ours.Except(theirs).Select(f => "is " + f).Concat(theirs.Except(ours).Select(f => "should be " + f)).Take(12));
    }
}
