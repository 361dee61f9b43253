using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// The duties of one role that may decide, put in order once: a role stands in as many comparisons as there are others.
/// </summary>
public sealed class RoleWork
{
    private readonly Dictionary<Id<Term>, Duty> byId;

    private RoleWork(List<Duty> duties, Rarity rarity)
    {
        byId = duties.ToDictionary(d => d.Id);
        InOrder = duties.ConvertAll(d => d.Id);
        ByRarity =
        [
            .. duties
                .OrderBy(d => d.OnlySometimes)
                .ThenByDescending(d => d.Witnesses * (1 - rarity.ShareOf(d.Id)))
                .Select(d => d.Id),
        ];
        SettingApart = [.. ByRarity.Where(rarity.SetsApart)];
    }

    /// <summary>As the profile lists them, each once.</summary>
    public IReadOnlyList<Id<Term>> InOrder { get; }

    /// <summary>
    /// What sets the role apart comes first, and what more sources name; what is done only sometimes comes last.
    /// </summary>
    public IReadOnlyList<Id<Term>> ByRarity { get; }

    /// <summary>Of these, without what nearly all roles do.</summary>
    public IReadOnlyList<Id<Term>> SettingApart { get; }

    /// <param name="role">Whose.</param>
    /// <param name="rarity">How rare each duty is among all roles.</param>
    public static RoleWork Of(RoleProfile role, Rarity rarity) =>
        new(
            [
                .. role
                    .Duties.Where(d => d.Citation.MayDecide)
                    .GroupBy(d => d.Duty)
                    .Select(g => new Duty(
                        g.Key,
                        [.. g],
                        g.SelectMany(d => d.Citation.Sources).Distinct().Count(),
                        g.All(d => d.Sometimes)
                    )),
            ],
            rarity
        );

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

/// <summary>
/// What a fact is, as the ledger holds it: ids and values, never the words of a page. Two facts differ when these do,
/// however they are worded.
/// </summary>
public sealed record FactValue
{
    private FactValue(string key) => Key = key;

    /// <summary>The same for the same value; stands in pages, so that a script decides by it too.</summary>
    public string Key { get; }

    public static FactValue Of<T>(Id<T> id)
        where T : class => new(id.Text);

    /// <summary>In any order; null where there are none.</summary>
    public static FactValue? OfSet<T>(IEnumerable<Id<T>> ids)
        where T : class =>
        ids.Select(i => i.Text).Distinct().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } all
            ? new(string.Join('+', all))
            : null;

    /// <summary>A figure is the same where it is the same row of the same source.</summary>
    public static FactValue Of(Figure figure) => new(figure.Id.ToString());

    /// <summary>A word of a fixed list: a level of education, a time span.</summary>
    public static FactValue OfWord(string word) => new(word.ToLowerInvariant().Replace('\'', '’'));

    /// <summary>A claim in words has no other value than its words and what they refer to.</summary>
    public static FactValue Of(RichText claim) =>
        new(
            string.Concat(
                claim.Parts.Select(p =>
                    p switch
                    {
                        RichText.Words(var words) => words,
                        RichText.Markup(var html) => html,
                        RichText.FigureReference(var id) => $"{{{id}}}",
                        RichText.SourceReference(var source) => $"[{source}]",
                        _ => throw new System.Diagnostics.UnreachableException(),
                    }
                )
            )
        );
}

/// <summary>What two sets share and what each has alone. "Alone" means that no source names it for the other.</summary>
public sealed record Overlap<T>(IReadOnlyList<T> Both, IReadOnlyList<T> OnlyA, IReadOnlyList<T> OnlyB)
{
    /// <summary>Keeps the order in which the items were given.</summary>
    public static Overlap<T> Of(IReadOnlyCollection<T> a, IReadOnlyCollection<T> b)
    {
        var inA = a.ToHashSet();
        var inB = b.ToHashSet();
        return new(
            [.. a.Where(inB.Contains)],
            [.. a.Where(x => !inB.Contains(x))],
            [.. b.Where(x => !inA.Contains(x))]
        );
    }
}

/// <summary>The duties of two roles, compared by id: in both, and named for one of them only.</summary>
public static class WorkComparison
{
    /// <summary>
    /// What sets a role apart comes first, and what more sources name; what a role does only sometimes comes last.
    /// </summary>
    public static Overlap<Id<Term>> Of(RoleWork a, RoleWork b) =>
        new(
            [.. a.InOrder.Where(b.Has).OrderByDescending(id => a.Witnesses(id) + b.Witnesses(id))],
            [.. a.SettingApart.Where(id => !b.Has(id))],
            [.. b.SettingApart.Where(id => !a.Has(id))]
        );
}

/// <summary>
/// How much a thing sets a role apart: rare among all roles is much, common to nearly all is nothing.
/// "Communication" is in every list and tells nobody anything.
/// </summary>
public sealed class Rarity
{
    /// <summary>From this share of roles on, a thing no longer sets any of them apart.</summary>
    public const decimal CommonFrom = 0.8m;

    private readonly Dictionary<Id<Term>, int> rolesWith = [];
    private readonly int roles;

    public Rarity(IEnumerable<IReadOnlyCollection<Id<Term>>> idsOfEachRole)
    {
        foreach (var ids in idsOfEachRole)
        {
            roles++;
            foreach (var id in ids.Distinct())
                rolesWith[id] = rolesWith.GetValueOrDefault(id) + 1;
        }
    }

    public static Rarity OfDuties(IEnumerable<RoleProfile> all) => new(all.Select(r => DutiesOf(r).ToList()));

    /// <summary>Duties that may decide: named for the role, not disputed.</summary>
    public static IEnumerable<Id<Term>> DutiesOf(RoleProfile role) =>
        role.Duties.Where(d => d.Citation.MayDecide).Select(d => d.Duty).Distinct();

    /// <summary>Share of all roles that have it, from 0 to 1.</summary>
    public decimal ShareOf(Id<Term> id) => roles == 0 ? 0 : (decimal)rolesWith.GetValueOrDefault(id) / roles;

    public bool SetsApart(Id<Term> id) => ShareOf(id) < CommonFrom;
}

/// <summary>Whether facts of several roles are the same. What is not known is neither.</summary>
public enum Likeness
{
    Same,
    Differs,
    NotKnown,
}

public static class Likenesses
{
    public static Likeness Of(FactValue? one, FactValue? other) =>
        one is null || other is null ? Likeness.NotKnown
        : one == other ? Likeness.Same
        : Likeness.Differs;

    /// <summary>
    /// Of all: they differ where any two do; they are the same where all are known and no two differ.
    /// </summary>
    public static Likeness Of(IReadOnlyCollection<FactValue?> values)
    {
        if (values.OfType<FactValue>().Distinct().Count() > 1)
            return Likeness.Differs;
        return values.Any(v => v is null) || values.Count == 0 ? Likeness.NotKnown : Likeness.Same;
    }
}

/// <summary>
/// Which roles are most like one: by the duties, skills and settings that both have, where what few roles have counts
/// for more. Of two that are alike to the same degree, the one of the same family comes first, then the one whose id
/// does; so the answer changes only when a profile does.
/// </summary>
public sealed class Resemblance
{
    private readonly IReadOnlyList<RoleProfile> roles;
    private readonly List<HashSet<Id<Term>>> traits;
    private readonly Dictionary<Id<Term>, List<int>> having = [];
    private readonly double[] weightOf;

    /// <param name="all">In the order of their ids.</param>
    public Resemblance(IReadOnlyList<RoleProfile> all)
    {
        roles = all;
        Kinship = new(all);
        traits = [.. all.Select(TraitsOf)];
        for (var i = 0; i < traits.Count; i++)
            foreach (var trait in traits[i])
            {
                if (!having.TryGetValue(trait, out var who))
                    having[trait] = who = [];
                who.Add(i);
            }
        weightOf = [.. traits.Select(t => t.Sum(Weight))];
    }

    /// <summary>Which of them are weighed against each other at all.</summary>
    public Kinship Kinship { get; }

    /// <summary>
    /// The nearest first; never the role itself, and no draft. Roles that nobody weighs against it stand in only where
    /// there are no others.
    /// </summary>
    public IReadOnlyList<RoleProfile> NearestTo(RoleProfile role, int most)
    {
        var own = TraitsOf(role);
        var ownWeight = own.Sum(Weight);
        var shared = new double[roles.Count];
        foreach (var trait in own)
        foreach (var other in having.GetValueOrDefault(trait, []))
            shared[other] += Weight(trait);
        var others = Enumerable.Range(0, roles.Count).Where(i => roles[i].Id != role.Id && !roles[i].Draft).ToList();
        var kin = others.Where(i => Kinship.Holds(role, roles[i])).ToList();
        return
        [
            .. (kin.Count > 0 ? kin : others)
                .OrderByDescending(i => Likeness(shared[i], ownWeight + weightOf[i]))
                .ThenByDescending(i => roles[i].Family == role.Family)
                .ThenBy(i => i)
                .Take(most)
                .Select(i => roles[i]),
        ];
    }

    // What both have of what either has, from 0 to 1.
    private static double Likeness(double shared, double together) =>
        together > shared ? shared / (together - shared)
        : shared > 0 ? 1
        : 0;

    // What every role has tells nothing.
    private double Weight(Id<Term> trait) =>
        having.TryGetValue(trait, out var who) ? 1 - (double)who.Count / roles.Count : 1;

    // Ids of different vocabularies may be equal; then the likeness is of one word at least.
    private static HashSet<Id<Term>> TraitsOf(RoleProfile role) =>
        [
            .. Rarity.DutiesOf(role),
            .. role.Skills.Where(s => s.Citation.MayDecide).Select(s => s.Value),
            .. role.Settings.Where(s => s.Citation.MayDecide).Select(s => s.Value),
        ];
}
