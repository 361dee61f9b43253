using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Families;

/// <summary>Some of a list that may be too long for one page.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Items">In the order of the list.</param>
internal sealed record Part<T>(int Number, int Count, IReadOnlyList<T> Items)
{
    public bool IsWhole => Count == 1;

    /// <summary>"Accountant to billing lead".</summary>
    public string FromTo(Func<T, string> name) => FromTo(name(Items[0]), name(Items[^1]));

    private static string FromTo(string first, string last) => first == last ? first : $"{first} to {FirstLetter.InSentence(last)}";
}

/// <summary>How a list is parted.</summary>
internal static class Parts
{
    /// <summary>All of a list, in parts as long as each other, so that none is left with a single item. An empty list is one part.</summary>
    public static IReadOnlyList<Part<T>> Of<T>(IReadOnlyList<T> all, int most)
    {
        var count = Math.Max(1, (all.Count + most - 1) / most);
        return [.. Enumerable.Range(0, count).Select(i => new Part<T>(i + 1, count, [.. all.Take((all.Count * i / count)..(all.Count * (i + 1) / count))]))];
    }

    /// <summary>A link to each part of a list.</summary>
    public static IReadOnlyList<RelatedPage> Links<T>(IReadOnlyList<Part<T>> parts, SitePath list, Func<T, string> name) =>
        [.. parts.Select(p => new RelatedPage(p.FromTo(name), null, list.Part(p.Number)))];

    /// <summary>"1 job", "3 jobs": how long a list is.</summary>
    public static string Counted(int count, string one) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    /// <summary>A number for every part, for a list whose parts have no names of their own.</summary>
    public static string Numbered<T>(Part<T> part) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"part {part.Number} of {part.Count}");
}
