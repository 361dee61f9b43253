using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring.Onet;

/// <summary>The titles of all jobs, and the ids that are made from them.</summary>
internal static class OnetTitles
{
    private const int Longest = 160;

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
        foreach (var (code, title, at) in rows.Values)
        {
            // Of two titles that are one id the second, by code, says its code too.
            var id = AreaSlug.Of(title);
            if (id is not null && !taken.Add(id)) taken.Add(id = AreaSlug.Of(title, "-" + code.Text.Replace('.', '-'))!);
            if (id is null) log.Error(ImportCodes.TitleNotUsable, at, $"'{title}' gives no id", "a title begins with a letter, and two jobs are not joined by “vs”");
            else jobs.Add(code.Text, new OnetJob { Code = code, Title = title, Id = id });
        }
        return jobs;
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
}
