using System.Text.RegularExpressions;
using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring.Onet;

/// <summary>The titles of all jobs, and the ids that are made from them.</summary>
internal static partial class OnetTitles
{
    private const int Longest = 160;
    private const int LongestId = 48;

    /// <summary>What ends a phrase of a title without being a job holder.</summary>
    private static readonly HashSet<string> Things = new(StringComparer.OrdinalIgnoreCase)
    {
        "activities", "animals", "benefits", "biofuels", "bus", "claims", "commodities", "customs", "engines", "fibers", "forces", "gas", "materials", "news",
        "occupations", "operations", "products", "programs", "relations", "sales", "securities", "services", "sports", "surfaces", "tiles", "trades", "utilities", "vehicles", "vessels",
    };

    /// <summary>Every job of the list, with nothing but its title, by code.</summary>
    public static IReadOnlyDictionary<string, OnetJob> Read(OnetFolder folder, DiagnosticLog log)
    {
        SortedDictionary<string, (OnetCode Code, string Title, SourceSpan At)> rows = new(StringComparer.Ordinal);
        foreach (var cells in folder.Rows(OnetTable.Jobs, log))
        {
            var (code, title) = (CodeOf(cells), cells.Text("Title"));
            if (title.Length > Longest || title.AsSpan().ContainsAny('{', '}', '$'))
                cells.Fail(ImportCodes.TitleNotUsable, "Title", title.Length > Longest ? $"this title has {title.Length} letters" : $"'{title}' is not the title of a job", $"a title is words, at most {Longest} letters, without braces and amounts");
            if (cells.AllRight && !rows.TryAdd(code!.Text, (code, title, cells.At("Title"))))
                cells.Fail(ImportCodes.SameRowTwice, OnetTable.Code, $"'{code}' has a row above", "O*NET prints a code once: download the file again");
        }
        Dictionary<string, OnetJob> jobs = new(StringComparer.Ordinal);
        HashSet<Slug> taken = [];
        // “Dentists, General” and “Dentists, All Other Specialists” need what stands behind the comma; “Managers, All Other” does not.
        var shared = rows.Values.CountBy(r => Short(r.Title)).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, title, at) in rows.Values)
        {
            var words = Cut(shared.Contains(Short(title)) ? Singular(title) : Short(title));
            // Of two titles that are one id the second, by code, says its code too.
            if (!Slug.TryParse(words, out var id)) log.Error(ImportCodes.TitleNotUsable, at, $"'{title}' gives no id", "a title begins with a letter, and two jobs are not joined by “vs”");
            else if (taken.Add(id) || (Slug.TryParse($"{words}-{code.Text.Replace('.', '-')}", out id) && taken.Add(id)))
                jobs.Add(code.Text, new OnetJob { Code = code, Title = title, Id = id.As<RoleProfile>() });
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
        if (!word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) || Things.Contains(word)) return word;
        if (word.EndsWith("wives", StringComparison.Ordinal)) return word[..^3] + "fe";
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        return Hissing.IsMatch(word) ? word[..^2] : word[..^1];
    }

    /// <summary>A title without what stands behind its first comma, where that is no list of jobs, and without what it leaves out.</summary>
    private static string Short(string title)
    {
        var whole = Excluded.Split(Singular(title), 2)[0];
        return List.IsMatch(whole) ? whole : whole.Split(',')[0];
    }

    /// <summary>An id stands in the addresses of pairs, twice: whole words, and none that waits for another.</summary>
    private static string Cut(string title)
    {
        var words = AreaSlug.Words(title);
        while (words.Length > LongestId) words = words[..words.LastIndexOf('-')];
        return Dangling.Replace(words, "");
    }

    public static OnetCode? CodeOf(RowCells cells)
    {
        if (OnetCode.TryParse(cells.Raw(OnetTable.Code), out var code)) return code;
        cells.Fail(ImportCodes.NotACode, OnetTable.Code, $"'{cells.Raw(OnetTable.Code)}' in the column '{OnetTable.Code}' is not a code of O*NET", "a code is two digits, a dash, four digits, a stop and two digits, like 11-1011.03");
        return null;
    }

    /// <summary>“Chief Executives” as it stands in a sentence: “chief executives”. Names and abbreviations keep their capitals.</summary>
    public static string InSentence(string title) => string.Concat(Words(title.Replace("--", ": ", StringComparison.Ordinal)));

    private static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end == at) end++;
            var word = text[at..end];
            yield return word == "English" || (word.Length > 1 && word.All(char.IsUpper)) ? word : word.ToLowerInvariant();
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
