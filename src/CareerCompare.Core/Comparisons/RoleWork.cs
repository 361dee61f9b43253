using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Comparisons;

/// <summary>The duties of one role that may decide, put in order once: a role stands in as many comparisons as there are others.</summary>
public sealed class RoleWork
{
    private readonly Dictionary<Id<Term>, Duty> byId;

    private RoleWork(List<Duty> duties, Rarity rarity)
    {
        byId = duties.ToDictionary(d => d.Id);
        InOrder = duties.ConvertAll(d => d.Id);
        ByRarity = [.. duties.OrderBy(d => d.OnlySometimes).ThenByDescending(d => d.Witnesses * (1 - rarity.ShareOf(d.Id))).Select(d => d.Id)];
        SettingApart = [.. ByRarity.Where(rarity.SetsApart)];
    }

    /// <summary>As the profile lists them, each once.</summary>
    public IReadOnlyList<Id<Term>> InOrder { get; }

    /// <summary>What sets the role apart comes first, and what more sources name; what is done only sometimes comes last.</summary>
    public IReadOnlyList<Id<Term>> ByRarity { get; }

    /// <summary>Of these, without what nearly all roles do.</summary>
    public IReadOnlyList<Id<Term>> SettingApart { get; }

    /// <param name="role">Whose.</param>
    /// <param name="rarity">How rare each duty is among all roles.</param>
    public static RoleWork Of(RoleProfile role, Rarity rarity) => new(
        [.. role.Duties.Where(d => d.Citation.MayDecide).GroupBy(d => d.Duty).Select(g => new Duty(
            g.Key, [.. g], g.SelectMany(d => d.Citation.Sources).Distinct().Count(), g.All(d => d.Sometimes)))], rarity);

    public bool Has(Id<Term> duty) => byId.ContainsKey(duty);

    /// <summary>Who names it; nobody where the role does not have it.</summary>
    public IReadOnlyList<DutyClaim> Naming(Id<Term> duty) => Find(duty, out var found) ? found.Claims : [];

    /// <summary>How many sources name it.</summary>
    public int Witnesses(Id<Term> duty) => Find(duty, out var found) ? found.Witnesses : 0;

    /// <summary>Every source says "may".</summary>
    public bool OnlySometimes(Id<Term> duty) => !Find(duty, out var found) || found.OnlySometimes;

    private bool Find(Id<Term> duty, [NotNullWhen(true)] out Duty? found) => byId.TryGetValue(duty, out found);

    private sealed record Duty(Id<Term> Id, IReadOnlyList<DutyClaim> Claims, int Witnesses, bool OnlySometimes);
}
