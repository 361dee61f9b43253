using System.Text;
using CareerCompare.Core.Claims;

namespace CareerCompare.Load.Prose;

/// <summary>Ids for headings, from their words, each used once.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>
    /// The last number that was put after an id, so that a thousand equal headings do not count up a thousand times.
    /// </summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public string For(string heading)
    {
        var id = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                id.Append(c);
            // An apostrophe is a part of its word.
            else if (c is not ('’' or '\'') && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }
        var wanted = id.ToString().TrimEnd('-');
        if (wanted.Length == 0)
            wanted = "section";
        var free = wanted;
        while (Guide.IsIdOfThePage(free) || !used.Add(free))
            free = $"{wanted}-{numbers[wanted] = numbers.GetValueOrDefault(wanted, 1) + 1}";
        return free;
    }
}
