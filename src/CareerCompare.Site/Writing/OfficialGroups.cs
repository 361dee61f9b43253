using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// All groups that official pay figures sort posts into, by field of work, and which jobs of the site are counted in
/// each. Most have none.
/// </summary>
public sealed class OfficialGroups
{
    private readonly Dictionary<SocCode, SitePath> paths = [];
    private readonly ILookup<SocCode, RoleProfile> counted;

    private OfficialGroups(IReadOnlyList<Field> fields, ILookup<SocCode, RoleProfile> counted)
    {
        (Fields, this.counted) = (fields, counted);
        foreach (var field in fields)
        {
            paths[field.Head.Soc] = SitePath.Groups;
            foreach (var group in field.Groups)
                paths[group.Soc] = field.Path;
        }
    }

    /// <summary>By code; none where the site holds no whole release of the wage survey.</summary>
    public IReadOnlyList<Field> Fields { get; }

    public static OfficialGroups Of(Ledger ledger)
    {
        List<Field> fields = [];
        foreach (var of in ledger.Groups.GroupBy(g => g.Soc.Text[..2]))
            if (of.FirstOrDefault(g => g.Level == 0) is { } head)
                fields.Add(new(head, [.. of.Where(g => g != head)]));
        return new(
            fields,
            (
                from role in ledger.Roles.Values
                where !role.Draft
                orderby role.Id
                from soc in RoleGroup.Of(role).Select(g => g.Soc).Distinct()
                select (role, soc)
            ).ToLookup(c => c.soc, c => c.role)
        );
    }

    /// <summary>Where a group stands; null where it is not known.</summary>
    public string? Find(SocCode soc) => paths.GetValueOrDefault(soc) is { } path ? $"{path.Text}#{Anchor(soc)}" : null;

    /// <summary>The anchor of a group on its page: "soc-11-9111".</summary>
    public static Slug Anchor(SocCode soc) =>
        Slug.TryParseWithVs("soc-" + soc, out var anchor)
            ? anchor
            : throw new System.Diagnostics.UnreachableException();

    /// <summary>The jobs that are counted in a group, or in one of those that it holds.</summary>
    public IReadOnlyList<RoleProfile> CountedIn(SurveyGroup group, Field field)
    {
        // A class may stand right below what holds several broad groups, so order alone does not tell who holds whom.
        var within = group.Level switch
        {
            0 => field.Groups,
            1 => field.Groups.SkipWhile(g => g != group).Skip(1).TakeWhile(g => g.Level > group.Level),
            2 => field.Groups.Where(g => g.Soc.Text[..^1] == group.Soc.Text[..^1]),
            _ => [],
        };
        return [.. within.Prepend(group).SelectMany(g => counted[g.Soc]).DistinctBy(r => r.Id)];
    }

    /// <summary>A field of work.</summary>
    /// <param name="Head">The group of all who work in it.</param>
    /// <param name="Groups">The groups within it by code, what holds others before these.</param>
    public sealed record Field(SurveyGroup Head, IReadOnlyList<SurveyGroup> Groups)
    {
        public SitePath Path => SitePath.GroupsOf(Head.Soc);

        /// <summary>As lists name it: a group that is published at two levels has one title at both, and says its code.</summary>
        public string TitleOf(SurveyGroup group) =>
            Groups.Count(g => g.Title == group.Title) > 1 ? $"{group.Title} ({group.Soc})" : group.Title;
    }
}
