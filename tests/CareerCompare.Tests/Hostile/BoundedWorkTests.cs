using System.Globalization;
using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site.Audit;
using CareerCompare.Tests.CommandLine;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Audit;

namespace CareerCompare.Tests.Hostile;

/// <summary>Twice the input is at most twice the work. It is counted in steps or in what is allocated, for a clock would count the machine's other work too.</summary>
[Trait("pace", "slow")]
public class BoundedWorkTests
{
    private const string Role = "roles/clinic-manager.yaml";

    // A list that grows by doubling may have just grown.
    private const double Twice = 2.3;

    [Fact]
    public void Twice_as_many_unknown_ids_are_at_most_twice_the_work()
    {
        var (once, twice) = (Resolving(400), Resolving(800));
        Assert.True(twice < Twice * once, $"{once:N0} bytes, then {twice:N0}");
    }

    [Fact]
    public void A_hint_is_looked_for_only_when_its_mistake_is_shown()
    {
        using SiteFolder site = new();
        SourceFile file = new("roles/a.yaml", "x");
        var asked = 0;
        var many = site.HostEnvironment with
        {
            Read = (_, log) =>
            {
                for (var i = 0; i < 1234; i++)
                    log.Error("CC0001", new SourceSpan(file, 1, i), $"mistake {i}", () => $"hint {++asked}");
                return null;
            },
        };
        Entry.Run([], many);
        Assert.Equal(100, asked);
        Assert.Contains("= hint: hint 100", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void References_beyond_the_most_are_refused_in_fields_and_guides()
    {
        static IEnumerable<string> Of(string path, string right, string wrong) =>
            SmallSite.Diagnostics(SmallSite.With(path, right, wrong)).Select(d => d.Code);
        static string Many(int count) => string.Concat(Enumerable.Repeat("{F004} ", count));
        const string field = "first-move: Offer to make the schedule where you work now.";
        Assert.Empty(Of(Role, field, $"{field} {Many(30)}"));
        Assert.Equal([Codes.TooManyReferences], Of(Role, field, $"{field} {Many(31)}"));
        var guide = SmallSite.Files().Below("content/guides")[0];
        Assert.Empty(SmallSite.Diagnostics(SmallSite.Files().Add(guide, $"{SmallSite.Text(guide)}\n{Many(200)}\n")));
        // Said once, however many there are.
        Assert.Equal(
            Codes.TooManyReferences,
            Assert
                .Single(
                    SmallSite.Diagnostics(SmallSite.Files().Add(guide, $"{SmallSite.Text(guide)}\n{Many(35_000)}\n"))
                )
                .Code
        );
    }

    [Fact]
    public void Twice_as_many_links_are_at_most_twice_the_work()
    {
        var (once, twice) = (Following(1_000), Following(2_000));
        Assert.True(twice < Twice * once, $"{once:N0} bytes, then {twice:N0}");
        // A search for one element walks the page and allocates nothing, so no check may begin one.
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Repository.Root, "src", "CareerCompare.Site", "Audit"),
                "*.cs",
                SearchOption.AllDirectories
            )
        )
            Assert.DoesNotContain("GetElementById", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_check_says_at_most_a_hundred_mistakes_of_a_page()
    {
        var found = GoodSite.Adding(
            string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<a href=\"#nowhere-{i}\">x</a>\n"))
        );
        Assert.Equal(FinishedPages.MostOfAPage, found.Count(d => d.Code == FinishedCodes.FragmentOfNothing));
    }

    [Fact]
    public void A_page_whose_links_lead_to_places_that_another_lacks_is_read_once()
    {
        var found = GoodSite.Adding(
            string.Concat(Enumerable.Range(0, 300).Select(i => $"<a href=\"/other/#nowhere-{i}\">x</a>\n"))
        );
        var places = found.Where(d => d.Code == FinishedCodes.FragmentOfNothing).ToList();
        Assert.Equal(300, places.Count);
        Assert.Single(places.Select(d => d.At.File).Distinct(ReferenceEqualityComparer.Instance));
    }

    /// <summary>Two thousand broken roles filled a log with 104 MB.</summary>
    [Fact]
    public void Of_a_run_five_hundred_mistakes_are_printed_errors_first()
    {
        var (once, twice) = (Printed(20), Printed(40));
        Assert.Equal(500, once.Split("error[CC0001]").Length - 1);
        Assert.Contains("and 500 more mistakes in 5 other files", Printed(10), StringComparison.Ordinal);
        Assert.DoesNotContain("warning[CC0002]", once, StringComparison.Ordinal);
        Assert.InRange(twice.Length, 0, once.Length + 100);
    }

    // Each file with a hundred errors, and before them as many with warnings.
    private static string Printed(int files)
    {
        using SiteFolder site = new();
        Entry.Run(
            [],
            site.HostEnvironment with
            {
                Read = (_, log) =>
                {
                    for (var f = 0; f < files; f++)
                    for (var i = 0; i < 100; i++)
                    {
                        SourceSpan At(string folder) =>
                            new(
                                new SourceFile(
                                    string.Create(CultureInfo.InvariantCulture, $"{folder}/{f:000}.yaml"),
                                    "x"
                                ),
                                1,
                                i
                            );
                        if (files > 10)
                            log.Warn("CC0002", At("content"), $"doubt {i}");
                        log.Error("CC0001", At("roles"), $"mistake {i}");
                    }
                    return null;
                },
            }
        );
        return site.Err.ToString();
    }

    // What is allocated while every use of an id is looked up, of which so many are of nothing.
    private static long Resolving(int unknown)
    {
        var files = SmallSite.Files();
        var ids = string.Concat(
            Enumerable.Range(0, unknown).Select(i => $"  - duty: {Long(i, 'x')}\n    source: bureau-handbook\n")
        );
        files.Add(Role, SmallSite.Text(Role).Replace("\nduties:\n", $"\nduties:\n{ids}", StringComparison.Ordinal));
        files.Add(
            "content/vocabulary/duties.yaml",
            SmallSite.Text("content/vocabulary/duties.yaml")
                + string.Concat(Enumerable.Range(0, unknown).Select(i => $"- id: {Long(i, 'y')}\n  label: work {i}\n"))
        );
        var builder = ContentFiles.Read(files, new DiagnosticLog());
        Ids.Resolve(builder, new DiagnosticLog());
        DiagnosticLog log = new();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ids.Resolve(builder, log);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(log.Count >= unknown, $"{log.Count} of {unknown}");
        return allocated;
    }

    private static string Long(int number, char last) => $"{new string('a', 52)}-{number}-{last}";

    private static long Following(int links)
    {
        var html = GoodSite
            .Page("/page/")
            .Replace(
                "</section>",
                "</section>\n"
                    + string.Concat(
                        Enumerable.Range(0, links).Select(i => $"<a id=\"at-{i}\" href=\"#at-{links - 1 - i}\">x</a>\n")
                    ),
                StringComparison.Ordinal
            );
        var entry = GoodSite.With(_ => html).Entries().First(e => e.Path.Text == "/page/");
        var page = new PageReader().Read(entry);
        FinishedSite site = new(
            GoodSite.Origin,
            GoodSite.With(h => h).Entries().ToDictionary(e => e.Path, e => e.Kind),
            new Dictionary<CareerCompare.Pages.Html.SitePath, int>()
        );
        Assert.Empty(new LinksLead().Of(page, site));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(new LinksLead().Of(page, site));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
