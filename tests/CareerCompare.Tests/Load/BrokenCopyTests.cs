using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Load;

/// <summary>
/// A copy of five real jobs with all that was written of them, one file broken at a time. Of the tables it holds the classes
/// that are spoken of: each of hundreds of copies is read, and the other classes would be most of the reading.
/// </summary>
[Trait("pace", "slow")]
public partial class BrokenCopyTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Site = new(() =>
    {
        var all = RealFiles.All().ToList();
        var spokenOf = all.Where(f => !IsTable(f.Path))
            .SelectMany(f => Class.Matches(f.Text))
            .Select(m => m.Value)
            .ToHashSet();
        var site = all.ToDictionary(f => f.Path, f => IsTable(f.Path) ? WithoutOthers(f.Text, spokenOf) : f.Text);
        const string kept = "salary-data/SOURCES.yaml";
        site[kept] = RowsKept.Replace(
            site[kept],
            m =>
                // Of a whole release the slice has said already how many cells it kept.
                site.TryGetValue($"salary-data/{m.Groups["file"].Value}", out var table)
                    ? $"{table.Count(c => c == '\n') - 1}"
                    : m.Value
        );
        return site;
    });

    public static TheoryData<string> YamlFiles() =>
        [.. Site.Value.Keys.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void Each_yaml_file_broken_in_each_plain_way_is_named_with_its_place(string path)
    {
        var text = Site.Value[path];
        var firstKey = Regex.Match(text, @"^(- )?([a-z-]+):.*$", RegexOptions.Multiline);
        var indent = firstKey.Groups[1].Success ? "  " : "";
        // What a key holds on the lines below it belongs to it: a line comes before such a key.
        var isOpen = firstKey.Value.EndsWith(':');
        string Beside(string line) =>
            text.Insert(isOpen ? firstKey.Index : firstKey.Index + firstKey.Length + 1, line + "\n");

        Expect(path, Beside(indent + "zzz-unknown: 1"), "CC0101");
        Expect(path, Beside(indent + firstKey.Value[firstKey.Groups[1].Length..] + (isOpen ? " 1" : "")), "CC0104");
        Expect(path, Beside("\t" + indent + "zzz: 1"), "CC0109");
        Expect(path, "", "CC0118");
        Expect(path, text + "---\na: 1\n", "CC0108");
        Expect(
            path,
            text.Insert(firstKey.Index + firstKey.Value.IndexOf(':', StringComparison.Ordinal) + 1, " &anchor"),
            "CC0106"
        );
        Expect(path, text + new string(' ', 1_100_000), "CC0121");
        Expect(path, text + "# \u202e\n", "CC0124");
    }

    [Theory]
    [InlineData("roles/practice-manager.yaml", "amount: 63100", "amount: 63,100", "CC0111")]
    [InlineData("roles/practice-manager.yaml", "amount: 63100", "amount: 063100", "CC0112")]
    [InlineData("roles/practice-manager.yaml", "amount: 63100", "amount: '$63100'", "CC0111")]
    [InlineData("roles/practice-manager.yaml", "amount: 47000", "amount: 97000", "CC0206")]
    [InlineData("roles/practice-manager.yaml", "soc: 11-9111", "soc: '119111'", "CC0102")]
    [InlineData("roles/practice-manager.yaml", "soc: 11-9111", "soc: 11-9112", "CC0402")]
    [InlineData("roles/practice-manager.yaml", "duty: billing-and-claims", "duty: biling-and-claims", "CC0401")]
    [InlineData(
        "roles/practice-manager.yaml",
        "sources: [gwu-practice-vs-office, practice-management-guide]",
        "sources: [gwu-practice-vs-ofice, practice-management-guide]",
        "CC0301"
    )]
    [InlineData("roles/practice-manager.yaml", "    source: practice-management-guide\n", "", "CC0302")]
    [InlineData("roles/practice-manager.yaml", "statements: [F238]", "statements: [F001]", "CC0304")]
    [InlineData(
        "roles/practice-manager.yaml",
        "leads-to:\n  - practice-administrator",
        "leads-to:\n  - practice-manager",
        "CC0405"
    )]
    [InlineData("content/certifications/cmpe.yaml", "issuer: acmpe", "issuer: hla", "CC0403")]
    [InlineData("content/guides/how-to-read-a-salary-figure.md", "## ", "<script>alert(1)</script>\n\n## ", "CC0503")]
    [InlineData("content/guides/how-to-read-a-salary-figure.md", "## ", "Pay is $63,100.\n\n## ", "CC0501")]
    [InlineData("content/guides/how-to-read-a-salary-figure.md", "{F192}", "{F999}", "CC0306")]
    [InlineData("content/guides/how-to-read-a-salary-figure.md", "](/", "](javascript:/", "CC0505")]
    [InlineData("salary-data/oews/2025-05.csv", "soc,title,employment", "soc,name,employment", "CC0201")]
    [InlineData("salary-data/oews/2025-05.csv", "73390,94700", "94700,73390", "CC0205")]
    [InlineData("salary-data/oews/2025-05.csv", "123860", "123x60", "CC0203")]
    public void A_mistake_of_each_kind_has_its_code(string path, string right, string wrong, string code)
    {
        var text = Site.Value[path];
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} no longer holds '{right}'");
        Expect(path, text[..at] + wrong + text[(at + right.Length)..], code);
    }

    [Fact]
    public void A_role_without_occupation_is_refused()
    {
        var text = Site.Value["roles/practice-manager.yaml"];
        var without = Regex.Replace(text, @"^occupations:\n(( .*)?\n)+?(?=[a-z])", "", RegexOptions.Multiline);
        Assert.NotEqual(text, without);
        Expect("roles/practice-manager.yaml", without, "CC0103");
        Expect(
            "roles/practice-manager.yaml",
            Regex.Replace(text, @"^occupations:\n(( .*)?\n)+?(?=[a-z])", "occupations: []\n", RegexOptions.Multiline),
            "CC0118"
        );
    }

    [Fact]
    public void The_site_as_it_is_has_no_error() =>
        Assert.DoesNotContain(
            Diagnostics(Site.Value.Keys.First(), Site.Value.Values.First()),
            d => d.Severity == Severity.Error
        );

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.Ordinal);

    private static string WithoutOthers(string table, HashSet<string> classes) =>
        string.Concat(
            table
                .Split('\n')
                .Where(row =>
                    row.Length > 0 && (Class.Match(row) is not { Success: true } found || classes.Contains(found.Value))
                )
                .Select(row => row + "\n")
        );

    [GeneratedRegex(@"\b\d\d-\d{4}\b")]
    private static partial Regex Class { get; }

    [GeneratedRegex(@"(?<=- file: (?<file>.+)\n(  .*\n)*?  rows-kept: )\d+")]
    private static partial Regex RowsKept { get; }

    private static void Expect(string path, string text, params string[] codes)
    {
        var found = Diagnostics(path, text);
        Assert.True(
            found.Any(d => codes.Contains(d.Code) && d.Severity == Severity.Error && d.At.File.Path == path),
            $"{path}: expected {string.Join(" or ", codes)}, found {string.Join("; ", found.Where(d => d.Severity == Severity.Error).Take(3).Select(d => $"{d.Code} {d.At} {d.Message}"))}"
        );
    }

    private static IReadOnlyList<Diagnostic> Diagnostics(string path, string text)
    {
        var files = new MemoryFiles();
        foreach (var (name, own) in Site.Value)
            files.Add(name, Encoding.UTF8.GetBytes(name == path ? text : own));
        var log = new DiagnosticLog();
        LedgerLoader.Load(files, log);
        return log.InOrder();
    }
}
