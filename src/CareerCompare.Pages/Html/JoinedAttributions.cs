using CareerCompare.Core.Text;

namespace CareerCompare.Pages.Html;

/// <summary>
/// What licences ask to be printed. A publisher asks the same for each of its releases, so texts that differ in one
/// place alone are printed once, with what they have there listed: "the O*NET 30.1 and 30.2 Database".
/// </summary>
public static class JoinedAttributions
{
    /// <summary>Of two texts so much has to be the same, or they are not of one kind.</summary>
    private const int LeastShared = 120;

    /// <param name="texts">In the order in which they are met.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> texts)
    {
        List<(string Before, List<string> Here, string After)> joined = [];
        foreach (var text in texts.Distinct())
        {
            var at = joined.FindIndex(j =>
                Fits(text, j.Before, j.After) || (j.Here.Count == 0 && Parted(j.Before, text) is not null)
            );
            if (at < 0)
                joined.Add((text, [], ""));
            else if (joined[at] is { Here.Count: > 0 } known)
                known.Here.Add(text[known.Before.Length..^known.After.Length]);
            else if (Parted(joined[at].Before, text) is var (before, one, other, after))
                joined[at] = (before, [one, other], after);
        }
        return [.. joined.Select(j => j.Before + Listed.And([.. j.Here.Order(StringComparer.Ordinal)]) + j.After)];
    }

    private static bool Fits(string text, string before, string after) =>
        after.Length > 0
        && text.Length > before.Length + after.Length
        && text.StartsWith(before, StringComparison.Ordinal)
        && text.EndsWith(after, StringComparison.Ordinal);

    /// <summary>What two texts share around one word, and the word of each; null where they are not of one kind.</summary>
    private static (string Before, string One, string Other, string After)? Parted(string one, string other)
    {
        var (begin, end) = (0, 0);
        var least = Math.Min(one.Length, other.Length);
        while (begin < least && one[begin] == other[begin])
            begin++;
        while (end < least - begin && one[^(end + 1)] == other[^(end + 1)])
            end++;
        // Back to whole words.
        while (begin > 0 && one[begin - 1] != ' ')
            begin--;
        while (end > 0 && one[^end] != ' ')
            end--;
        var (here, there) = (one[begin..^end], other[begin..^end]);
        return
            begin + end >= LeastShared
            && !here.Contains(' ')
            && !there.Contains(' ')
            && here.Length > 0
            && there.Length > 0
            ? (one[..begin], here, there, one[^end..])
            : null;
    }
}
