using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Onet;

/// <summary>The jobs of a release with what its tables say of them.</summary>
internal static class OnetJobs
{
    /// <summary>O*NET calls a skill important from here on its scale from 1 to 5.</summary>
    private const decimal Important = 3;
    private const int LongestOther = 60;

    /// <summary>Levels of education by O*NET’s number for them; certificates between two degrees have no level of ours.</summary>
    private static readonly IReadOnlyDictionary<int, EducationLevel> Levels = new Dictionary<int, EducationLevel>
    {
        [1] = EducationLevel.None, [2] = EducationLevel.HighSchool, [4] = EducationLevel.SomeCollege, [5] = EducationLevel.Associate,
        [6] = EducationLevel.Bachelor, [8] = EducationLevel.Master, [11] = EducationLevel.Doctoral,
    };

    public static IReadOnlyDictionary<string, OnetJob> Read(OnetFolder folder, DiagnosticLog log)
    {
        var jobs = OnetTitles.Read(folder, log);
        var zones = By(jobs, OnetTable.Zones, folder, log, c => c.Word("Job Zone", ["1", "2", "3", "4", "5", "n/a"]));
        var reported = By(jobs, OnetTable.Reported, folder, log, c => (Title: c.Text("Reported Job Title"), Shown: c.Word("Shown in My Next Move", ["Y", "N"]) == "Y"));
        var titles = By(jobs, OnetTable.Titles, folder, log, c => c.Text("Job Title"));
        var skills = By(jobs, OnetTable.Skills, folder, log, Skill);
        var education = By(jobs, OnetTable.Education, folder, log, Level);
        return jobs.ToDictionary(j => j.Key, j => j.Value with
        {
            Zone = zones[j.Key].FirstOrDefault() is { Length: 1 } zone ? zone[0] - '0' : null,
            OtherTitles = Others(j.Value.Title, reported[j.Key].OrderByDescending(r => r.Shown).Select(r => r.Title).Concat(titles[j.Key])),
            Skills = [.. skills[j.Key].Where(s => s.Value >= Important).OrderByDescending(s => s.Value).ThenBy(s => s.Name, StringComparer.Ordinal).Select(s => s.Name)],
            Education = education[j.Key].OrderByDescending(e => e.Percent).ThenBy(e => e.Level).FirstOrDefault(),
        }, StringComparer.Ordinal);
    }

    private static (string Name, decimal Value) Skill(RowCells cells) =>
        cells.Raw("Scale ID") == "IM" && cells.Raw("Recommend Suppress") != "Y" ? (cells.Text("Element Name"), cells.NumberFrom(0, "Data Value", 2) ?? 0) : ("", 0);

    private static OnetEducation? Level(RowCells cells)
    {
        if (cells.Raw("Scale ID") != "RL" || cells.Raw("Recommend Suppress") == "Y") return null;
        var category = cells.NumberFrom(1, "Category", 0);
        var percent = cells.NumberFrom(0, "Data Value", 2, "n/a");
        var asked = cells.NumberFrom(0, "N", 0, "", "n/a");
        return percent is > 0 and { } share && category is { } number
            ? new OnetEducation(Levels.TryGetValue((int)number, out var level) ? level : null, share, (int?)asked, cells.Text("Date"))
            : null;
    }

    private static IReadOnlyList<string> Others(string title, IEnumerable<string> all) =>
        [.. all.Where(t => t.Length <= LongestOther && !t.AsSpan().ContainsAny('{', '}', '$') && !IsTitle(t, title)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsTitle(string other, string title) =>
        other.Equals(title, StringComparison.OrdinalIgnoreCase) || other.Equals(OnetTitles.Singular(title), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the rows of a table say, by job. A table without which drafts can be made may be missing.</summary>
    private static ILookup<string, T> By<T>(IReadOnlyDictionary<string, OnetJob> jobs, OnetTable table, OnetFolder folder, DiagnosticLog log, Func<RowCells, T?> read)
    {
        List<(string Code, T Value)> rows = [];
        if (!table.IsNeeded && !folder.Has(table)) return rows.ToLookup(r => r.Code, r => r.Value, StringComparer.Ordinal);
        foreach (var cells in folder.Rows(table, log))
        {
            if (OnetTitles.CodeOf(cells) is not { } code) continue;
            // Where the list of jobs itself is broken, a code may be missing from it for that reason.
            if (!jobs.ContainsKey(code.Text) && !log.HasErrors)
                cells.Fail(ImportCodes.UnknownJob, OnetTable.Code, $"'{code}' is not a job of {OnetTable.Jobs.Name}", "take all tables from one release");
            if (read(cells) is { } value && cells.AllRight) rows.Add((code.Text, value));
        }
        return rows.ToLookup(r => r.Code, r => r.Value, StringComparer.Ordinal);
    }
}
