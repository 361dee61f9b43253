using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>For every pair, whether the order of their groups holds over the whole range of pay, employer by employer.</summary>
public sealed class PairPayFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => EntriesFrom(0);

    public IEnumerable<SiteEntry> EntriesFrom(int place) => RolePairs.Of(inputs.Roles, place).Select(Entry);

    public SiteEntry? Find(SitePath path) =>
        path.Text.EndsWith("/pay/", StringComparison.Ordinal)
        && RolePairs.Find(path.Text[..^"pay/".Length], inputs.Roles) is { } pair
            ? Entry(pair)
            : null;

    private SiteEntry Entry(RolePair pair) =>
        new()
        {
            Path = SitePath.ComparisonPay(pair.One.Id, pair.Other.Id),
            Kind = SiteEntryKind.Page,
            Listed = !pair.HasDraft,
            Reviewed = pair.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(pair)).WriteTo(output),
        };

    public PairPayPage Page(RolePair pair)
    {
        var (a, b) = Ladder.Seats(pair.One, pair.Other, inputs.Ledger);
        var pay = GroupPay.Of([a, b], inputs);
        return new()
        {
            Head = inputs.Head(
                SitePath.ComparisonPay(pair.One.Id, pair.Other.Id),
                $"Pay: {a.Name} or {b.Name}?",
                $"What the groups of {a.Role.Plural} and {b.Role.Plural} are paid at each employer, from the lowest tenth to the highest, and where they differ."
            ) with
            {
                NoIndex = pair.HasDraft,
            },
            A = a,
            B = b,
            Reviewed = pair.Reviewed,
            Comparison = SitePath.Comparison(pair.One.Id, pair.Other.Id),
            Answer = PairAnswer.Of(a, b, pay, inputs),
            Points = PointsWriter.Of(a, b, inputs),
            Ladder = pay is null ? null : Ladders.Of(pay, inputs),
            SeenElsewhere = [.. SeenElsewhereWriter.Of([a, b], inputs)],
            NotCounted =
            [
                .. new[] { a, b }.SelectMany(side =>
                    inputs.PayOf(side.Role).NotUsed.Select(p => NotUsedPays.Of(side.Role, p, inputs))
                ),
            ],
        };
    }
}
