using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring;

/// <summary>The jobs of a release with what its tables say of them.</summary>
internal static class OnetJobs
{
    /// <summary>O*NET calls a skill important from here on its scale from 1 to 5.</summary>
    private const decimal Important = 3;
    private const int LongestOther = 60;

    /// <summary>
    /// Levels of education by O*NET’s number for them; certificates between two degrees have no level of ours.
    /// </summary>
    private static readonly IReadOnlyDictionary<int, EducationLevel> Levels = new Dictionary<int, EducationLevel>
    {
        [1] = EducationLevel.None,
        [2] = EducationLevel.HighSchool,
        [4] = EducationLevel.SomeCollege,
        [5] = EducationLevel.Associate,
        [6] = EducationLevel.Bachelor,
        [8] = EducationLevel.Master,
        [11] = EducationLevel.Doctoral,
    };

    public static IReadOnlyDictionary<string, OnetJob> Read(OnetFolder folder, DiagnosticLog log)
    {
        var jobs = OnetTitles.Read(folder, log);
        var zones = By(jobs, OnetTable.Zones, folder, log, c => c.Word("Job Zone", ["1", "2", "3", "4", "5", "n/a"]));
        var reported = By(
            jobs,
            OnetTable.Reported,
            folder,
            log,
            c => (Title: c.Text("Reported Job Title"), Shown: c.Word("Shown in My Next Move", ["Y", "N"]) == "Y")
        );
        var titles = By(jobs, OnetTable.Titles, folder, log, c => c.Text("Job Title"));
        var skills = By(jobs, OnetTable.Skills, folder, log, Skill);
        var education = By(jobs, OnetTable.Education, folder, log, Level);
        return jobs.ToDictionary(
            j => j.Key,
            j =>
                j.Value with
                {
                    Zone = zones[j.Key].FirstOrDefault() is { Length: 1 } zone ? zone[0] - '0' : null,
                    OtherTitles = Others(
                        j.Value.Title,
                        reported[j.Key].OrderByDescending(r => r.Shown).Select(r => r.Title).Concat(titles[j.Key])
                    ),
                    Skills =
                    [
                        .. skills[j.Key]
                            .Where(s => s.Value >= Important)
                            .OrderByDescending(s => s.Value)
                            .ThenBy(s => s.Name, StringComparer.Ordinal)
                            .Select(s => s.Name),
                    ],
                    Education = education[j.Key]
                        .OrderByDescending(e => e.Percent)
                        .ThenBy(e => e.Level)
                        .FirstOrDefault(),
                },
            StringComparer.Ordinal
        );
    }

    private static (string Name, decimal Value) Skill(RowCells cells) =>
        cells.Raw("Scale ID") == "IM" && cells.Raw("Recommend Suppress") != "Y"
            ? (cells.Text("Element Name"), cells.NumberFrom(0, "Data Value", 2) ?? 0)
            : ("", 0);

    private static OnetEducation? Level(RowCells cells)
    {
        if (cells.Raw("Scale ID") != "RL" || cells.Raw("Recommend Suppress") == "Y")
            return null;
        var category = cells.NumberFrom(1, "Category", 0);
        var percent = cells.NumberFrom(0, "Data Value", 2, "n/a");
        var asked = cells.NumberFrom(0, "N", 0, "", "n/a");
        return percent is > 0 and { } share && category is { } number
            ? new OnetEducation(
                Levels.TryGetValue((int)number, out var level) ? level : null,
                share,
                (int?)asked,
                cells.Text("Date")
            )
            : null;
    }

    private static IReadOnlyList<string> Others(string title, IEnumerable<string> all) =>
        [
            .. all.Where(t => t.Length <= LongestOther && !t.AsSpan().ContainsAny('{', '}', '$') && !IsTitle(t, title))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    private static bool IsTitle(string other, string title) =>
        other.Equals(title, StringComparison.OrdinalIgnoreCase)
        || other.Equals(OnetTitles.Singular(title), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What the rows of a table say, by job. A table without which drafts can be made may be missing.
    /// </summary>
    private static ILookup<string, T> By<T>(
        IReadOnlyDictionary<string, OnetJob> jobs,
        OnetTable table,
        OnetFolder folder,
        DiagnosticLog log,
        Func<RowCells, T?> read
    )
    {
        List<(string Code, T Value)> rows = [];
        if (!table.IsNeeded && !folder.Has(table))
            return rows.ToLookup(r => r.Code, r => r.Value, StringComparer.Ordinal);
        foreach (var cells in folder.Rows(table, log))
        {
            if (OnetTitles.CodeOf(cells) is not { } code)
                continue;
            // Where the list of jobs itself is broken, a code may be missing from it for that reason.
            if (!jobs.ContainsKey(code.Text) && !log.HasErrors)
                cells.Fail(
                    ImportCodes.UnknownJob,
                    OnetTable.Code,
                    $"'{code}' is not a job of {OnetTable.Jobs.Name}",
                    "take all tables from one release"
                );
            if (read(cells) is { } value && cells.AllRight)
                rows.Add((code.Text, value));
        }
        return rows.ToLookup(r => r.Code, r => r.Value, StringComparer.Ordinal);
    }
}

/// <summary>What O*NET’s tables say of one job, as far as a draft can hold it.</summary>
internal sealed record OnetJob
{
    public required OnetCode Code { get; init; }

    /// <summary>As O*NET prints it.</summary>
    public required string Title { get; init; }

    /// <summary>Made from the title, and the same whichever jobs are imported.</summary>
    public required Id<RoleProfile> Id { get; init; }

    public int? Zone { get; init; }

    /// <summary>Other titles, those that job holders report and O*NET shows to the public first.</summary>
    public IReadOnlyList<string> OtherTitles { get; init; } = [];

    /// <summary>Names of skills, the most important first.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];
    public OnetEducation? Education { get; init; }
}

/// <summary>The level of education that most of those asked named.</summary>
/// <param name="Level">In our words; null where we have none for it.</param>
/// <param name="Percent">How many of them.</param>
/// <param name="Asked">How many were asked; null where O*NET does not say.</param>
/// <param name="Date">When, as O*NET prints it: 08/2023.</param>
internal sealed record OnetEducation(EducationLevel? Level, decimal Percent, int? Asked, string Date);

/// <summary>A code of O*NET, 11-1011.03: a class of the statistics, and a job within it.</summary>
internal sealed partial record OnetCode(string Text, SocCode Soc) : IComparable<OnetCode>
{
    public static bool TryParse(string text, [NotNullWhen(true)] out OnetCode? code) =>
        (code = Pattern.IsMatch(text) && SocCode.TryParse(text[..7], out var soc) ? new OnetCode(text, soc) : null)
            is not null;

    public int CompareTo(OnetCode? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{4}\.[0-9]{2}\z")]
    private static partial Regex Pattern { get; }
}

/// <summary>
/// The classes under which official wages count the jobs of O*NET. Some that the classification tells apart are
/// published together, under the code that ends in 0: home health aides (31-1121) and personal care aides (31-1122) as
/// 31-1120.
/// </summary>
internal sealed class OnetClasses(IEnumerable<OnetJob> jobs, Ledger ledger)
{
    private readonly IReadOnlyDictionary<SocCode, int> jobsIn = jobs.CountBy(j => Of(j, ledger)).ToDictionary();

    public SocCode Of(OnetJob job) => Of(job, ledger);

    /// <summary>How many jobs of O*NET the class of a job holds, this one included.</summary>
    public int JobsWith(OnetJob job) => jobsIn[Of(job)];

    private static SocCode Of(OnetJob job, Ledger ledger) =>
        ledger.Wages.Newest(job.Code.Soc) is null
        && SocCode.TryParse(job.Code.Soc.Text[..^1] + "0", out var together)
        && ledger.Wages.Newest(together) is not null
            ? together
            : job.Code.Soc;
}

/// <summary>The titles of all jobs, and the ids that are made from them.</summary>
internal static partial class OnetTitles
{
    private const int Longest = 160;
    private const int LongestId = 48;

    /// <summary>What ends a phrase of a title without being a job holder.</summary>
    private static readonly HashSet<string> Things = new(StringComparer.OrdinalIgnoreCase)
    {
        "activities",
        "animals",
        "benefits",
        "biofuels",
        "bus",
        "claims",
        "commodities",
        "customs",
        "engines",
        "fibers",
        "forces",
        "gas",
        "materials",
        "news",
        "occupations",
        "operations",
        "products",
        "programs",
        "relations",
        "sales",
        "securities",
        "services",
        "sports",
        "surfaces",
        "tiles",
        "trades",
        "utilities",
        "vehicles",
        "vessels",
    };

    /// <summary>Every job of the list, with nothing but its title, by code.</summary>
    public static IReadOnlyDictionary<string, OnetJob> Read(OnetFolder folder, DiagnosticLog log)
    {
        SortedDictionary<string, (OnetCode Code, string Title, SourceSpan At)> rows = new(StringComparer.Ordinal);
        foreach (var cells in folder.Rows(OnetTable.Jobs, log))
        {
            var (code, title) = (CodeOf(cells), cells.Text("Title"));
            if (title.Length > Longest || title.AsSpan().ContainsAny('{', '}', '$'))
                cells.Fail(
                    ImportCodes.TitleNotUsable,
                    "Title",
                    title.Length > Longest
                        ? $"this title has {title.Length} letters"
                        : $"'{title}' is not the title of a job",
                    $"a title is words, at most {Longest} letters, without braces and amounts"
                );
            if (cells.AllRight && !rows.TryAdd(code!.Text, (code, title, cells.At("Title"))))
                cells.Fail(
                    ImportCodes.SameRowTwice,
                    OnetTable.Code,
                    $"'{code}' has a row above",
                    "O*NET prints a code once: download the file again"
                );
        }
        Dictionary<string, OnetJob> jobs = new(StringComparer.Ordinal);
        HashSet<Slug> taken = [];
        // “Dentists, General” and “Dentists, All Other Specialists” need what stands behind the comma; “Managers, All
        // Other” does not.
        var shared = rows
            .Values.CountBy(r => Short(r.Title))
            .Where(c => c.Value > 1)
            .Select(c => c.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (code, title, at) in rows.Values)
        {
            var words = Cut(shared.Contains(Short(title)) ? Singular(title) : Short(title));
            // Of two titles that are one id the second, by code, says its code too.
            if (!Slug.TryParse(words, out var id))
                log.Error(
                    ImportCodes.TitleNotUsable,
                    at,
                    $"'{title}' gives no id",
                    "a title begins with a letter, and two jobs are not joined by “vs”"
                );
            else if (
                taken.Add(id) || (Slug.TryParse($"{words}-{code.Text.Replace('.', '-')}", out id) && taken.Add(id))
            )
                jobs.Add(
                    code.Text,
                    new OnetJob
                    {
                        Code = code,
                        Title = title,
                        Id = id.As<RoleProfile>(),
                    }
                );
        }
        return jobs;
    }

    /// <summary>
    /// A title as one job holder has it: “Secretaries and Administrative Assistants” is “Secretary and Administrative
    /// Assistant”. Of what is supervised, helped or left out there are many still.
    /// </summary>
    public static string Singular(string title)
    {
        var end = Others.Match(title) is { Success: true } others ? others.Index : title.Length;
        return LastOfPhrase.Replace(title[..end], m => OneOf(m.Value)) + title[end..];
    }

    private static string OneOf(string word)
    {
        if (!word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) || Things.Contains(word))
            return word;
        if (word.EndsWith("wives", StringComparison.Ordinal))
            return word[..^3] + "fe";
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        return Hissing.IsMatch(word) ? word[..^2] : word[..^1];
    }

    /// <summary>
    /// A title without what stands behind its first comma, where that is no list of jobs, and without what it leaves
    /// out.
    /// </summary>
    private static string Short(string title)
    {
        var whole = Excluded.Split(Singular(title), 2)[0];
        return List.IsMatch(whole) ? whole : whole.Split(',')[0];
    }

    /// <summary>An id stands in the addresses of pairs, twice: whole words, and none that waits for another.</summary>
    private static string Cut(string title)
    {
        var words = AreaSlug.Words(title);
        while (words.Length > LongestId)
            words = words[..words.LastIndexOf('-')];
        return Dangling.Replace(words, "");
    }

    public static OnetCode? CodeOf(RowCells cells)
    {
        if (OnetCode.TryParse(cells.Raw(OnetTable.Code), out var code))
            return code;
        cells.Fail(
            ImportCodes.NotACode,
            OnetTable.Code,
            $"'{cells.Raw(OnetTable.Code)}' in the column '{OnetTable.Code}' is not a code of O*NET",
            "a code is two digits, a dash, four digits, a stop and two digits, like 11-1011.03"
        );
        return null;
    }

    /// <summary>
    /// “Chief Executives” as it stands in a sentence: “chief executives”. Names and abbreviations keep their capitals.
    /// </summary>
    public static string InSentence(string title) =>
        string.Concat(Words(title.Replace("--", ": ", StringComparison.Ordinal)));

    private static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end == at)
                end++;
            var word = text[at..end];
            yield return word == "English" || (word.Length > 1 && word.All(char.IsUpper))
                ? word
                : word.ToLowerInvariant();
            at = end;
        }
    }

    [GeneratedRegex(@"[A-Za-z'’]+(?=,| and | or |;|/| \(|\z)")]
    private static partial Regex LastOfPhrase { get; }

    [GeneratedRegex("(ss|ch|sh|x)es$")]
    private static partial Regex Hissing { get; }

    [GeneratedRegex(@"(?<=s) of |--|,? except ", RegexOptions.IgnoreCase)]
    private static partial Regex Others { get; }

    [GeneratedRegex("--|,? except ", RegexOptions.IgnoreCase)]
    private static partial Regex Excluded { get; }

    [GeneratedRegex(", (and|or) ")]
    private static partial Regex List { get; }

    [GeneratedRegex(@"(-(and|or|of|the|in|for|to|with))+\z")]
    private static partial Regex Dangling { get; }
}
