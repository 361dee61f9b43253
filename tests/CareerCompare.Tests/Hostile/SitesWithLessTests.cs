using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Fuzzing;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Hostile;

/// <summary>
/// Two small sites of two fields with something taken out: what is left is refused with diagnostics, or it becomes pages
/// without a mistake. Nothing that a person leaves out may look like a bug of the program, which an exception does.
/// </summary>
[Trait("pace", "slow")]
public partial class SitesWithLessTests
{
    private static readonly ConcurrentDictionary<string, Lazy<string?>> Checked = new();

    private static readonly IReadOnlyList<string> Roots = [SmallSite.Root, SoftwareSite.Root];

    public static TheoryData<string> Sites => [.. Roots.Select(r => Path.GetFileName(r))];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Each_is_a_site_without_a_mistake(string site) => Assert.Null(FaultOf(Whole(site), mustBuild: true));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Any_one_file_may_be_missing_or_empty_or_have_a_header_only(string site)
    {
        var whole = Whole(site);
        NoneFails(
            whole.Paths.SelectMany(p =>
                (IEnumerable<(string, SiteFiles)>)
                    [
                        ($"without {p}", whole.Without(p)),
                        ($"empty: {p}", whole.With(p, [])),
                        ($"first line alone: {p}", With(whole, p, FirstLine(whole, p))),
                        ($"no items: {p}", With(whole, p, "[]\n")),
                    ]
            ),
            checkPages: true
        );
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Any_one_item_of_a_list_may_be_missing(string site)
    {
        var whole = Whole(site);
        NoneFails(
            from path in whole.Paths
            where path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal)
            let text = TextOf(whole, path)
            from Match item in (path.EndsWith(".csv", StringComparison.Ordinal) ? Row : Item).Matches(text)
            select (
                $"{path} without {item.Value.Split('\n')[0]}",
                With(whole, path, text.Remove(item.Index, item.Length))
            )
        );
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Any_one_key_of_a_role_may_be_missing(string site)
    {
        var whole = Whole(site);
        NoneFails(
            from path in whole.Paths
            where path.StartsWith("roles/", StringComparison.Ordinal)
            let text = TextOf(whole, path)
            from Match key in Key.Matches(text)
            select ($"{path} without {key.Value.Split('\n')[0]}", With(whole, path, text.Remove(key.Index, key.Length)))
        );
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void All_tables_of_a_kind_may_have_a_header_only_and_all_roles_may_be_drafts_or_gone(string site)
    {
        var whole = Whole(site);
        var roles = whole.Paths.Where(p => p.StartsWith("roles/", StringComparison.Ordinal)).ToList();
        NoneFails([
            .. from start in new[] { "salary-data/", "salary-data/oews/", "salary-data/oews-", "salary-data/industry-" }
            select (
                $"header only: {start}",
                whole
                    .Paths.Where(p =>
                        p.StartsWith(start, StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal)
                    )
                    .Aggregate(whole, (files, p) => With(files, p, FirstLine(files, p)))
            ),
            ("no roles", roles.Aggregate(whole, (files, p) => files.Without(p))),
            (
                "drafts alone",
                roles.Aggregate(
                    whole,
                    (files, p) =>
                        With(
                            files,
                            p,
                            "draft: true\n" + TextOf(files, p).Replace("draft: true\n", "", StringComparison.Ordinal)
                        )
                )
            ),
            .. roles.Select(only =>
                (
                    $"{only} alone",
                    roles
                        .Where(p => p != only)
                        .Aggregate(
                            With(whole, only, Steps.Replace(TextOf(whole, only), "")),
                            (files, p) => files.Without(p)
                        )
                )
            ),
        ]);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_role_of_another_field_with_only_what_is_required_is_compared_with_every_other(string site)
    {
        var whole = Whole(site);
        var source = Regex.Match(TextOf(whole, "content/sources.yaml"), "id: (.*)").Groups[1].Value;
        var added = With(
            whole,
            "content/vocabulary/families.yaml",
            TextOf(whole, "content/vocabulary/families.yaml")
                + "- id: boats\n  name: Boats\n  about: Jobs on boats.\n  scope-questions:\n    - How many boats?\n"
        );
        added = With(
            added,
            "content/vocabulary/occupations.yaml",
            TextOf(added, "content/vocabulary/occupations.yaml")
                + "- soc: 53-5021\n  name: captains\n  covers: everyone who steers a boat\n"
        );
        added = With(
            added,
            "roles/captain.yaml",
            $"""
            title: Captain
            plural: captains
            family: boats
            country: US
            in-short: Steers a boat.
            reviewed: 2026-06-20
            suits: like water
            ask: how far from land?
            first-move: Ask to steer.
            occupations:
              - soc: 53-5021
                fit: closest
                because: The class is the job.
                source: {source}
            duties: []

            """
        );
        Assert.Null(FaultOf(added, mustBuild: true));
        var roles = whole.Paths.Count(p =>
            p.StartsWith("roles/", StringComparison.Ordinal)
            && !TextOf(whole, p).Contains("draft: true", StringComparison.Ordinal)
        );
        Assert.True(
            BuiltSite
                .Of(added, checkPages: false)
                .Entries!.Keys.Count(a =>
                    a.StartsWith("/compare/", StringComparison.Ordinal)
                    && a.Contains("captain", StringComparison.Ordinal)
                    && a.EndsWith("/pay/", StringComparison.Ordinal)
                ) >= roles
        );
    }

    private static SiteFiles Whole(string site) => SiteFiles.Of(Roots.Single(r => Path.GetFileName(r) == site));

    private static SiteFiles With(SiteFiles files, string path, string text) =>
        files.With(path, Encoding.UTF8.GetBytes(text));

    private static string TextOf(SiteFiles files, string path) =>
        Encoding.UTF8.GetString(files[path]).ReplaceLineEndings("\n");

    private static string FirstLine(SiteFiles files, string path) => TextOf(files, path).Split('\n')[0] + "\n";

    /// <param name="cases">What is taken out, and what is left.</param>
    /// <param name="checkPages">Look at every page too, which takes ten times as long.</param>
    private static void NoneFails(IEnumerable<(string What, SiteFiles Files)> cases, bool checkPages = false)
    {
        var all = cases.ToList();
        Assert.True(all.Count > 3, $"{all.Count} cases were tried");
        Assert.Empty(
            all.AsParallel()
                .Select(c => FaultOf(c.Files, mustBuild: false, checkPages) is { } fault ? $"{c.What}: {fault}" : null)
                .OfType<string>()
        );
    }

    /// <summary>An exception, or a page with a mistake of which the content knew nothing.</summary>
    private static string? FaultOf(SiteFiles files, bool mustBuild, bool checkPages = true)
    {
        try
        {
            var built = BuiltSite.Of(files, checkPages: false);
            if (built.IsRefused)
                return mustBuild || built.Diagnostics.All(d => d.Severity != Severity.Error)
                    ? "refused: " + string.Join("; ", built.Diagnostics.Select(d => d.Message))
                    : null;
            // An empty file, one without items and none are often the same site, and it is looked at once.
            return checkPages
                ? Checked
                    .GetOrAdd(
                        HashOf(built),
                        _ =>
                            new(() =>
                                BuiltSite.Of(files).Finished is [var first, ..] ? $"{first.At} {first.Message}" : null
                            )
                    )
                    .Value
                : null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static string HashOf(BuiltSite built)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (address, bytes) in built.Entries!)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{address} {bytes.Length}\n"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [GeneratedRegex(@"^- .*\n(([ #].*)?\n)*", RegexOptions.Multiline)]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"(?<=\n).+\n")]
    private static partial Regex Row { get; }

    [GeneratedRegex(@"^[a-z-]+:.*\n(([ #].*)?\n)*", RegexOptions.Multiline)]
    private static partial Regex Key { get; }

    [GeneratedRegex(@"^(leads-to|steps):\n( .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Steps { get; }
}
