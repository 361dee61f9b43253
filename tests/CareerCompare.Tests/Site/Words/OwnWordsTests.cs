using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Tests.Site.Words;

/// <summary>
/// Every pair has an answer of its own: with the names of both jobs taken out, no two answers and no two descriptions for
/// search engines are equal, unless the official groups of both are.
/// </summary>
public class OwnWordsTests
{
    private static readonly IReadOnlyList<(RolePair Pair, IHtmlDocument Page)> Pairs =
    [
        .. RolePairs
            .Of([.. PublishedSite.Ledger.Roles.Values.Where(r => !r.Draft)])
            .Select(p => (p, PublishedSite.Pages[SitePath.Comparison(p.One.Id, p.Other.Id).Text])),
    ];

    [Fact]
    public void No_two_answers_of_pairs_are_equal_but_for_the_names_unless_their_groups_are() =>
        AssertOwn(page => page.QuerySelector("#answer")!.TextContent);

    [Fact]
    public void No_two_descriptions_of_pairs_are_equal_but_for_the_names_unless_their_groups_are() =>
        AssertOwn(page => page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);

    private static void AssertOwn(Func<IHtmlDocument, string> said)
    {
        var wrong =
            from equal in Pairs.GroupBy(p => Nameless(said(p.Page), p.Pair))
            where equal.Select(p => GroupsOf(p.Pair)).Distinct().Count() > 1
            select $"{string.Join(", ", equal.Select(p => $"{p.Pair.One.Id} and {p.Pair.Other.Id}"))}: {equal.Key}";
        Assert.Empty(wrong);
    }

    private static string Nameless(string text, RolePair pair)
    {
        foreach (
            var name in new[] { pair.One, pair.Other }
                .SelectMany(r => new[] { r.Title, r.Name, r.Plural })
                .OrderByDescending(n => n.Length)
        )
            text = text.Replace(name, "job", StringComparison.OrdinalIgnoreCase);
        return Regex.Replace(text, @"\s+|\b(?:an?|the) (?=job)", " ").Trim();
    }

    private static string GroupsOf(RolePair pair) =>
        string.Join(" / ", new[] { pair.One, pair.Other }.Select(GroupsOf).Order(StringComparer.Ordinal));

    private static string GroupsOf(RoleProfile role) => string.Join(' ', role.Occupations.Select(o => o.Soc.Text));
}
