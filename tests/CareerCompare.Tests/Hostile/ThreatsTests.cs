using System.Security.Cryptography;
using System.Text.RegularExpressions;
using CareerCompare.Site.Catalog;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Hostile;

/// <summary><c>docs/threats.md</c> promises a test for each threat.</summary>
public sealed partial class ThreatsTests
{
    [Fact]
    public void Every_test_that_the_threats_name_exists()
    {
        var classes = typeof(ThreatsTests).Assembly.GetTypes().ToLookup(t => t.Name);
        var named = Named.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "threats.md"))).ToList();
        Assert.True(named.Count > 60, $"{named.Count} tests are named");
        Assert.All(
            named,
            n =>
                Assert.True(
                    classes[n.Groups[1].Value]
                        .Any(c =>
                            c.GetMethod(n.Groups[2].Value)
                                ?.GetCustomAttributes(typeof(FactAttribute), inherit: true)
                                .Length > 0
                        ) || IsBesideTheBrowser(n.Groups[1].Value, n.Groups[2].Value),
                    $"there is no test {n.Value}"
                )
        );
    }

    /// <summary>The tests in a browser and of real servers are another program, so they are looked for in its text.</summary>
    private static bool IsBesideTheBrowser(string type, string test) =>
        Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "tests", "CareerCompare.BrowserTests"),
                type + ".cs",
                SearchOption.AllDirectories
            )
            .Any(f =>
                Regex.IsMatch(
                    File.ReadAllText(f),
                    $@"\[\w*(Fact|Theory)\b[^\n]*\]\s*(\[[^\n]*\]\s*)*public (async )?Task {test}\("
                )
            );

    [Fact]
    public void Every_threat_names_a_test()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "threats.md"))
            .Where(l =>
                l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| threat ", StringComparison.Ordinal)
            )
            .ToList();
        Assert.True(rows.Count > 60, $"there are {rows.Count} rows");
        Assert.All(rows, r => Assert.Matches(Named, r));
    }

    [Fact]
    public void The_stylesheet_is_named_after_its_bytes()
    {
        var style = RealSite.Catalog.Entries().First(e => e.Kind == SiteEntryKind.Style);
        Assert.Contains(
            Convert.ToHexStringLower(SHA256.HashData(RealSite.Bytes(style)))[..12],
            style.Path.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_project_is_restored_by_a_lock_file()
    {
        var projects = ((string[])["src", "theme", "tests"])
            .SelectMany(f =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*.csproj", SearchOption.AllDirectories)
            )
            .ToList();
        Assert.True(projects.Count >= 10, $"{projects.Count} projects");
        Assert.All(
            projects,
            p =>
                Assert.True(
                    File.Exists(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json")),
                    $"{p} has no lock file"
                )
        );
        Assert.Contains(
            "<RestorePackagesWithLockFile>true<",
            File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")),
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex(@"`([A-Z]\w*Tests)\.(\w+)`")]
    private static partial Regex Named { get; }
}
