using CareerCompare.Core;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Comparison;

namespace CareerCompare.Site.Families;

/// <summary>The roles of one table: those of a family by title, or a part of them where one table cannot hold all.</summary>
/// <param name="Family">Theirs.</param>
/// <param name="Number">Which table of the family, from 1.</param>
/// <param name="IsWhole">The family has no other.</param>
/// <param name="Roles">In the order of their columns.</param>
public sealed record RoleSheet(Id<Family> Family, int Number, bool IsWhole, IReadOnlyList<RoleProfile> Roles)
{
    public SitePath Path => SitePath.CompareFamily(Family, Number);

    /// <summary>Every role is on one sheet and no more. The sheets of a family are as long as each other, so that none is left with a single role.</summary>
    public static IEnumerable<RoleSheet> Of(IEnumerable<RoleProfile> roles, int most)
    {
        foreach (var family in roles.GroupBy(r => r.Family).OrderBy(g => g.Key))
        {
            var all = family.OrderBy(r => r.Title, StringComparer.Ordinal).ThenBy(r => r.Id).ToList();
            foreach (var part in Parts.Of(all, most)) yield return new(family.Key, part.Number, part.IsWhole, part.Items);
        }
    }

    /// <summary>As a link. Of several sheets of a family, the first says what the family is.</summary>
    public SetSheet Link(Ledger ledger)
    {
        var family = ledger.Families[Family];
        return new(IsWhole ? family.Name : $"{family.Name}, {Titles}", family.Name, Number == 1 ? family.About : null, Path, Roles);
    }

    /// <summary>From which to which: "billing lead to clinic manager".</summary>
    public string Titles => Roles.Count == 1 ? Roles[0].Name : $"{Roles[0].Name} to {Roles[^1].Name}";
}
