using CareerCompare.Fuzzing.Generated;
using CareerCompare.Site.Catalog;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Site.Incremental;

/// <summary>Lists of so many roles that they stand on several pages each: after an edit, every page of them that changed has another stamp.</summary>
public sealed class LongListsTests
{
    private const int Roles = 160;

    [Fact]
    public void No_page_of_a_long_list_is_kept_that_says_something_else()
    {
        using EditedSite site = new(GeneratedSite.Files(Roles));
        // More names than stand on one page.
        foreach (var path in site.Paths.Where(p => p.StartsWith("roles/generated-", StringComparison.Ordinal)))
            site[path] = site[path].Replace("country: US", $"country: US\nalso-called:\n{string.Concat(Enumerable.Range(1, 4).Select(i => $"  - keeper {i} of {path[^9..^5]}\n"))}".TrimEnd(), StringComparison.Ordinal);
        var before = MadeAgain.Read(site, IsOfLists);
        Assert.All(["/sources/", "/certifications/", "/titles/letter/", "/a-z/", "/decide/", "/compare/", "/fields/"], folder =>
            Assert.Contains(before.Keys, address => address.StartsWith(folder, StringComparison.Ordinal) && address != folder));
        Assert.Contains(before.Keys, address => address.EndsWith("/2/", StringComparison.Ordinal));
        var changed = 0;
        foreach (var (edit, path, words, others) in Edits(site))
        {
            if (words is null) site.Remove(path);
            else site[path] = site[path].Replace(words, others, StringComparison.Ordinal);
            var after = MadeAgain.Read(site, IsOfLists);
            var again = MadeAgain.Between(before, after);
            Assert.True(again.ByBytes.Count > 0, edit);
            Assert.True(again.ByBytes.Except(again.ByStamp).All(p => after[p].Stamp is null), $"{edit}: kept {string.Join(' ', again.ByBytes.Except(again.ByStamp).Where(p => after[p].Stamp is not null))}");
            changed += again.ByBytes.Count;
            before = after;
        }
        Assert.True(changed > 100, $"{changed} pages changed");
    }

    private static IReadOnlyList<(string Edit, string Path, string? Words, string Others)> Edits(EditedSite site) =>
    [
        ("a short description", "roles/generated-0050.yaml", "in-short: Runs", "in-short: Leads"),
        ("a title, to another place of the list", "roles/generated-0050.yaml", "title: Generated", "title: Aged"),
        ("a name", "roles/generated-0052.yaml", "also-called:", "also-called:\n  - zoo accountant"),
        ("pay", "roles/generated-0053.yaml", "kind: median", "kind: mean"),
        ("a statement", "roles/generated-0054.yaml", "says: Forty hours", "says: Fifty hours"),
        ("a review", "roles/generated-0055.yaml", "reviewed: 2026-11-21", "reviewed: 2026-11-20"),
        ("a step", "roles/generated-0056.yaml", "country: US", "country: US\nleads-to:\n  - generated-0058"),
        ("a step further", "roles/generated-0058.yaml", "country: US", "country: US\nleads-to:\n  - generated-0060"),
        ("a step from below", "roles/generated-0054.yaml", "country: US", "country: US\nleads-to:\n  - generated-0056"),
        ("letters", "roles/generated-0057.yaml", Letters(Named(site)[0]), Letters(RealSite.Ledger.Credentials.Keys.Select(k => k.Text).Except(Named(site)).First())),
        ("a draft", "roles/generated-0059.yaml", "country: US", "country: US\ndraft: true"),
        ("a role less", "roles/generated-0061.yaml", null, ""),
    ];

    // Which of them the role names is left to chance when it is generated.
    private static List<string> Named(EditedSite site) =>
        [.. site["roles/generated-0057.yaml"].Split('\n').Where(l => l.Contains(Letters(""), StringComparison.Ordinal)).Select(l => l.Split(": ")[1])];

    private static string Letters(string id) => $"certification: {id}";

    // A page of two or three roles, or of one, is no list.
    private static bool IsOfLists(SiteEntry entry) =>
        !entry.Path.Text.Contains("-vs-", StringComparison.Ordinal) && (entry.Path.Text == "/roles/" || !entry.Path.Text.StartsWith("/roles/", StringComparison.Ordinal));
}
