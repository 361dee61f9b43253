using System.Globalization;
using CareerCompare.Tests.House;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Incremental;

/// <summary>What people do to a site between two builds. Not every edit is right; one that is refused is taken back.</summary>
internal sealed class Edits(Random random)
{
    private int number = 100;

    /// <summary>Does one, and says which.</summary>
    public string One(EditedSite site) => All[random.Next(All.Length)](this, site);

    private static readonly Func<Edits, EditedSite, string>[] All =
    [
        (e, s) => e.Line(s, e.RoleOf(s), "title: ", _ => $"Renamed job {e.Next()}"),
        (e, s) => e.Line(s, e.RoleOf(s), "plural: ", _ => $"renamed jobs {e.Next()}"),
        (e, s) => e.Line(s, e.RoleOf(s), "in-short: ", _ => $"Does part {e.Next()} now."),
        (e, s) => e.Line(s, e.RoleOf(s), "  - amount: ", _ => $"{40_000 + (e.Next() * 10)}"),
        (e, s) => e.Line(s, e.RoleOf(s), "  - duty: ", _ => e.Any(["billing", "budget", "reception", "schedules"])),
        (e, s) => e.Line(s, e.RoleOf(s), "first-move: ", _ => $"Ask twice, says {{{e.Any(["F005", "oews/2025-05/91-1001/median", "made-0/pay"])}}}."),
        (e, s) => e.Line(s, e.RoleOf(s), "  - skill: ", _ => e.Any(["calm", "spreadsheets"])),
        (e, s) => e.Line(s, e.RoleOf(s), "  - soc: ", _ => e.Any(["91-1001", "94-2001", "91-9001"])),
        (e, s) => e.Line(s, e.RoleOf(s), "  - says: ", _ => $"{e.Next()} hours in most weeks."),
        (e, s) => e.Line(s, e.RoleOf(s), "reviewed: ", _ => $"2026-06-{1 + (e.Next() % 20):00}"),
        (e, s) => Append(s, e.RoleOf(s), $"also-called:\n  - maker of part {e.Next() % 5}\n"),
        (e, s) => Append(s, e.RoleOf(s), "certifications:\n  - certification: ccm\n    source: guild-rules\n"),
        (e, s) => e.Step(s, e.RoleOf(s), e.RoleOf(s)),
        (e, s) => Append(s, e.RoleOf(s), "draft: true\n"),
        (e, s) => Append(s, e.RoleOf(s), $"leads-to:\n  - {IdOf(e.RoleOf(s))}\n"),
        (e, s) => Append(s, e.RoleOf(s), "settings:\n  - setting: small-clinic\n    source: bureau-handbook\n"),
        (e, s) => { s.Add($"made-{e.Next()}", e.number); return $"a new role made-{e.number}"; },
        (e, s) => { var path = e.RoleOf(s); s.Remove(path); return $"{path} removed"; },
        (e, s) => e.Rename(s),
        (e, s) => e.Cell(s),
        (e, s) => e.Line(s, "content/site.yaml", "tagline: ", _ => $"Careers, edition {e.Next()}."),
        (e, s) => e.Line(s, "roles/front-desk-lead.yaml", "  - amount: ", _ => $"{41_000 + e.Next()}"),
        (e, s) => e.Line(s, "roles/clinic-manager.yaml", "suits: ", _ => $"like money {e.Next()} times as much"),
        (e, s) => Append(s, e.Any([.. s.Paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal))]), $"\nOne more paragraph, {e.Next()}.\n"),
        (e, s) => e.Word(s, e.Any([.. s.Paths.Where(p => p.StartsWith("content/vocabulary/", StringComparison.Ordinal))])),
        (e, s) => e.Word(s, "content/glossary.yaml"),
        (e, s) => e.Word(s, "content/search.yaml"),
        (e, s) => e.Word(s, "content/sources.yaml"),
        (_, s) => { s.OtherTheme = s.OtherTheme is null ? OtherTheme() : null; return "the theme"; },
        (_, _) => "nothing",
    ];

    private int Next() => ++number;

    private T Any<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    private string RoleOf(EditedSite site) => Any(site.Roles);

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(path);

    private string Line(EditedSite site, string path, string start, Func<string, string> change)
    {
        var lines = site[path].Split('\n');
        var at = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith(start, StringComparison.Ordinal)).ToList();
        if (at.Count == 0) return "nothing";
        var chosen = Any(at);
        lines[chosen] = start + change(lines[chosen][start.Length..]);
        site[path] = string.Join('\n', lines);
        return $"{path}: {lines[chosen]}";
    }

    private static string Append(EditedSite site, string path, string text)
    {
        site[path] += text;
        return $"{path} + {text.Trim()}";
    }

    private string Step(EditedSite site, string from, string to) =>
        Append(site, from, $"leads-to:\n  - {IdOf(to)}\nsteps:\n  - to: {IdOf(to)}\n    show:\n      - Part {Next()}.\n    ask-for:\n      - A part more.\n");

    private string Rename(EditedSite site)
    {
        var old = RoleOf(site);
        var id = $"made-{Next()}";
        var text = site[old];
        site.Remove(old);
        site[$"roles/{id}.yaml"] = text.Contains("\nformerly:\n", StringComparison.Ordinal) ? text : text + $"formerly:\n  - {IdOf(old)}\n";
        foreach (var path in site.Roles) site[path] = site[path].Replace($"- {IdOf(old)}\n", path.EndsWith($"/{id}.yaml", StringComparison.Ordinal) ? $"- {IdOf(old)}\n" : $"- {id}\n", StringComparison.Ordinal);
        return $"{old} renamed to {id}";
    }

    // A data release: one wage is another.
    private string Cell(EditedSite site)
    {
        const string path = "salary-data/oews/2025-05.csv";
        var rows = site[path].Split('\n');
        var cells = rows[1].Split(',');
        cells[6] = (78_000 + random.Next(2_000)).ToString(CultureInfo.InvariantCulture);
        rows[1] = string.Join(',', cells);
        site[path] = string.Join('\n', rows);
        return $"{path}: {rows[1]}";
    }

    // A word in a sentence that people read.
    private string Word(EditedSite site, string path) =>
        Line(site, path, Any(["  label: ", "  title: ", "  means: ", "  name: "]), value => value.TrimEnd('.', '\'') is { Length: > 0 } words && !words.StartsWith('\'') ? $"{words} {Next()}" : value);

    public static DefaultTheme OtherTheme()
    {
        var copy = Directory.CreateTempSubdirectory("careercompare-theme-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".css", StringComparison.Ordinal) || f.EndsWith(".js", StringComparison.Ordinal)))
            {
                var to = Path.Combine(copy.FullName, Path.GetRelativePath(Path.Combine(Repository.Root, "theme"), file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.WriteAllText(to, File.ReadAllText(file) + (file.EndsWith("site.css", StringComparison.Ordinal) || file.EndsWith(".css", StringComparison.Ordinal) ? "\nhr { margin: 7px }\n" : ""));
            }
            return DefaultTheme.FromFolder(copy.FullName);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }
}
