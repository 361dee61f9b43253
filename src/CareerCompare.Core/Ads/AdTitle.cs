using System.Text.RegularExpressions;

namespace CareerCompare.Core.Ads;

/// <summary>
/// The title of the post: as a rule the first line, without what stands around it; else the first name of a job in the
/// text that somebody looks for.
/// </summary>
internal static partial class AdTitle
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The title stands within so many lines, or within so many letters.</summary>
    private const int MostLines = 6,
        MostLetters = 900,
        MostWords = 7,
        LongestHeading = 90;

    private const string JobWord =
        @"(?:managers?|mgr\.?|directors?|supervisors?|administrators?|coordinators?|secretar(?:y|ies)|receptionists?|representatives?|reps?|leads?|leader|assistants?|clerks?|specialists?|nurses?|cooks?|welders?|developers?|instructors?|therapists?|technicians?|officer|president|analyst|scheduler|ninja|superstar|registrar|chef|attendant)(?![a-z])";

    /// <param name="ad">All of it.</param>
    /// <param name="isKnown">Whether a title names a job that is compared here; of two posts in one ad such a one is meant.</param>
    public static string? In(AdText ad, Func<string, bool> isKnown)
    {
        var headings = ad.Lines.Take(MostLines).ToList();
        // A text that begins with a long line has no heading.
        if (headings is [{ Length: > LongestHeading }, ..])
            headings = [];
        var titles = headings.Select(Heading).OfType<string>().ToList();
        return titles.FirstOrDefault(isKnown) ?? titles.FirstOrDefault() ?? InText(ad);
    }

    private static string? Heading(string line)
    {
        if (Labeled.Match(line) is { Success: true } labeled)
            line = labeled.Groups[1].Value;
        line = Bare(Calling.Replace(line, ""));
        var parts = Behind.Split(line);
        var head = Bare(parts[0]);
        // "Manager, Revenue Cycle" is one title.
        if (parts.Length > 1 && HeadAlone.IsMatch(head))
            head = $"{head}, {Bare(parts[1])}";
        head = Level.Replace(head, "");
        return head.Split(' ').Length <= MostWords && NamesJob.IsMatch(head) && !Speaks.IsMatch(head) ? head : null;
    }

    private static string? InText(AdText ad)
    {
        var text = ad.Text[..Math.Min(MostLetters, ad.Text.Length)];
        List<(int For, int At, string Value)> found = [];
        foreach (Match match in Capitals.Matches(text))
        {
            if (NamesJob.Matches(match.Value) is not [.., var last])
                continue;
            var title = Articles.Replace(match.Value[..(last.Index + last.Length)], "");
            var before = text[Math.Max(0, match.Index - 40)..match.Index];
            if (title.Contains(' ', StringComparison.Ordinal))
                found.Add(
                    (((SomebodyLooks.IsMatch(before) ? 5 : 0) - (OfOther.IsMatch(before) ? 5 : 0)), match.Index, title)
                );
        }
        return found.OrderByDescending(f => f.For).ThenBy(f => f.At).Select(f => f.Value).FirstOrDefault();
    }

    private static string Bare(string text) =>
        Aside.Replace(text, "").Trim(' ', '*', '#', '!', '•', '-', '–', '—', '|', ':');

    /// <summary>By name, for whoever reads with them elsewhere.</summary>
    internal static IReadOnlyList<(string Name, Regex Pattern)> Patterns =>
        [
            (nameof(Labeled), Labeled),
            (nameof(Calling), Calling),
            (nameof(Behind), Behind),
            (nameof(HeadAlone), HeadAlone),
            (nameof(Level), Level),
            (nameof(Aside), Aside),
            (nameof(NamesJob), NamesJob),
            (nameof(Speaks), Speaks),
            (nameof(Capitals), Capitals),
            (nameof(Articles), Articles),
            (nameof(SomebodyLooks), SomebodyLooks),
            (nameof(OfOther), OfOther),
        ];

    [GeneratedRegex(@"^(?:job title|position|title|puesto|role|job)\s*:\s*(.+)$", Plain)]
    private static partial Regex Labeled { get; }

    [GeneratedRegex(
        @"^(?:now hiring|hiring|urgent(?:ly hiring)?|we're hiring|wanted|job opening|open position|\d\))\s*[:!–-]?\s*",
        Plain
    )]
    private static partial Regex Calling { get; }

    [GeneratedRegex(
        @"\s+[-–—|·]\s+|\s*\|\s*|,\s+|\s+[-–—](?=[A-Z])|\s*:\s+|\s+(?:in|at|for|with|needed|wanted)\s+",
        Plain
    )]
    private static partial Regex Behind { get; }

    [GeneratedRegex(@"^(?:senior |associate )?(?:manager|director|supervisor|instructor|secretary)$", Plain)]
    private static partial Regex HeadAlone { get; }

    [GeneratedRegex(@"\s+(?:I{1,3}|IV|V|\d+)$")]
    private static partial Regex Level { get; }

    [GeneratedRegex(
        @"\s*\((?:[^)]*\b(?:time|days?|evenings?|nights?|remote|hybrid|bilingual|temporary|temp|hours|weekends?|openings?|on-?site|m/f|contract|full|part)\b[^)]*)\)",
        Plain
    )]
    private static partial Regex Aside { get; }

    [GeneratedRegex(@"\b" + JobWord, Plain)]
    private static partial Regex NamesJob { get; }

    [GeneratedRegex(@"\b(?:is|are|our|you|we|the)\b", Plain)]
    private static partial Regex Speaks { get; }

    [GeneratedRegex(@"[A-Z][A-Za-z/&'-]*(?:\s+(?:[A-Z][A-Za-z/&'-]*|of|and|&|/)){0,5}")]
    private static partial Regex Capitals { get; }

    [GeneratedRegex(@"^(?:The|Our|We|As|New|Join|An|A|Your)\s+")]
    private static partial Regex Articles { get; }

    [GeneratedRegex(
        @"(?:hiring|seek\w*|looking for|needs?|opening for|searching for|find|join us as|position of|as)\s+(?:a|an|our|the|its|another)?\s*(?:next|new|full-time|part-time)*\s*$",
        Plain
    )]
    private static partial Regex SomebodyLooks { get; }

    [GeneratedRegex(
        @"report\w* to[^.]{0,12}$|under the (?:direction of )?[^.]{0,8}$|works? (?:closely )?with[^.]{0,10}$",
        Plain
    )]
    private static partial Regex OfOther { get; }
}
