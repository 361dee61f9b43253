using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>The kinds of pages that grow with pairs of roles and with states: what this program found for each of them, as data.</summary>
internal sealed class RenderedPages(SiteInputs inputs)
{
    private readonly ComparisonFamily comparisons = new(inputs);
    private readonly PairPayFamily pairs = new(inputs);
    private readonly StatePayFamily states = new(inputs);

    /// <summary>Null where the page is of another kind, which peers only lay out.</summary>
    public RenderedPage? At(string address) => address.Split('/') switch
    {
        ["", "compare", var pair, ""] when PairOf(pair) is { } roles => new("comparison", ComparisonData.Of(comparisons.Page(roles))),
        ["", "compare", var pair, "pay", ""] when PairOf(pair) is { } roles => new("pair-pay", PairPayData.Of(pairs.Page(roles))),
        ["", "roles", var role, "pay", var state, ""] => InState(RoleOf(role), SlugOf(state)),
        _ => null,
    };

    private RenderedPage InState(RoleProfile role, Slug state) =>
        inputs.StatesOf(role) is { } byState && byState.Find(state) is { } found ? new("state-pay", StatePayData.Of(states.Page(role, byState, found)))
        : throw new InvalidOperationException($"{role.Id} has no figures of {state}.");

    private RolePair? PairOf(string words) => words.Split("-vs-") is [var one, var other] ? new(RoleOf(one), RoleOf(other)) : null;

    private RoleProfile RoleOf(string id) => inputs.Ledger.Roles[SlugOf(id)];

    private static Slug SlugOf(string word) => Slug.TryParse(word, out var slug) ? slug : throw new InvalidOperationException($"{word} is in an address and names nothing.");
}
