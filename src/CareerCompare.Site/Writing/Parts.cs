using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>Some of a list that may be too long for one page.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Items">In the order of the list.</param>
internal sealed record Part<T>(int Number, int Count, IReadOnlyList<T> Items)
{
    public bool IsWhole => Count == 1;

    /// <summary>"Accountant to billing lead".</summary>
    public string FromTo(Func<T, string> name) => FromTo(name(Items[0]), name(Items[^1]));

    private static string FromTo(string first, string last) =>
        first == last ? first : $"{first} to {FirstLetter.InSentence(last)}";
}

/// <summary>How a list is parted.</summary>
internal static class Parts
{
    /// <summary>
    /// All of a list, in parts as long as each other, so that none is left with a single item. An empty list is one
    /// part.
    /// </summary>
    public static IReadOnlyList<Part<T>> Of<T>(IReadOnlyList<T> all, int most)
    {
        var count = Math.Max(1, (all.Count + most - 1) / most);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Part<T>(
                    i + 1,
                    count,
                    [.. all.Take((all.Count * i / count)..(all.Count * (i + 1) / count))]
                )),
        ];
    }

    /// <summary>A link to each part of a list.</summary>
    public static IReadOnlyList<RelatedPage> Links<T>(
        IReadOnlyList<Part<T>> parts,
        SitePath list,
        Func<T, string> name
    ) => [.. parts.Select(p => new RelatedPage(p.FromTo(name), null, list.Part(p.Number)))];

    /// <summary>"1 job", "3 jobs": how long a list is.</summary>
    public static string Counted(int count, string one) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    /// <summary>A number for every part, for a list whose parts have no names of their own.</summary>
    public static string Numbered<T>(Part<T> part) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"part {part.Number} of {part.Count}");
}

/// <summary>Which role is a step up from which, and so which of two is named first.</summary>
public static class Ladder
{
    /// <summary>True where steps lead from one role to the other.</summary>
    public static bool LeadsTo(RoleProfile from, RoleProfile to, Ledger ledger) =>
        from.LeadsTo.Count > 0 && Above(from, ledger).Contains(to.Id);

    /// <summary>Every role to which steps lead from one, the nearest first.</summary>
    public static IEnumerable<Id<RoleProfile>> Above(RoleProfile from, Ledger ledger)
    {
        HashSet<Id<RoleProfile>> seen = [];
        Queue<Id<RoleProfile>> next = new(from.LeadsTo);
        while (next.TryDequeue(out var id))
        {
            if (!seen.Add(id))
                continue;
            yield return id;
            if (ledger.Roles.TryGetValue(id, out var role))
                foreach (var further in role.LeadsTo)
                    next.Enqueue(further);
        }
    }

    /// <summary>The step up first; else by title.</summary>
    public static (RoleSide A, RoleSide B) Seats(RoleProfile one, RoleProfile other, Ledger ledger)
    {
        var otherFirst =
            LeadsTo(one, other, ledger)
            || (!LeadsTo(other, one, ledger) && string.CompareOrdinal(one.Title, other.Title) > 0);
        return otherFirst ? (new(Seat.A, other), new(Seat.B, one)) : (new(Seat.A, one), new(Seat.B, other));
    }
}
