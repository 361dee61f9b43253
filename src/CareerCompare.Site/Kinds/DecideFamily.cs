using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// The sheet to decide with, and a file for each role of what it reads: so the page stays as it is however many roles
/// there are.
/// </summary>
public sealed class DecideFamily(SiteInputs inputs) : IFamily
{
    /// <summary>So many roles are a list in the page.</summary>
    public const int MostInOne = 40;

    private IReadOnlyList<RoleProfile> Roles { get; } =
    [.. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Family).ThenBy(r => r.Title, StringComparer.Ordinal)];

    private bool AllInOne => Roles.Count <= MostInOne;

    public IEnumerable<SiteEntry> Entries()
    {
        yield return new()
        {
            Path = SitePath.Decide,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(Page()).WriteTo(output),
        };
        foreach (var role in Roles)
            yield return new()
            {
                Path = SitePath.DecideData(role.Id),
                Kind = SiteEntryKind.Text,
                WriteTo = output => DecideData.Write(role, inputs, output),
            };
    }

    private DecidePage Page() =>
        new()
        {
            Head = inputs.Head(
                SitePath.Decide,
                "Decide between jobs",
                "Score how two jobs suit you, see which is ahead, and what would change the answer. On a screen or on paper."
            ) with
            {
                SkipTo = "the sheet",
            },
            Jobs = AllInOne ? null : inputs.JobIndex.Path,
            Fields =
            [
                .. (AllInOne ? Roles : [])
                    .GroupBy(r => r.Family)
                    .Select(g => new DecidePage.Field(inputs.Ledger.Families[g.Key].Name, [.. g])),
            ],
            Lines = [.. Lines(inputs.Ledger.Deciding)],
            Places = inputs.PlaceIndex?.Path,
            Words = [.. Words(inputs.Ledger.Deciding.Pay.Rule)],
            PayNote = inputs.Ledger.Wages.Releases.Count > 0 ? inputs.Notes.Of(inputs.Ledger.Official.Oews) : null,
            WorkNote = WorkNote(),
        };

    private static IEnumerable<SheetRow> Lines(DecidingRules rules)
    {
        yield return new("pay", SheetRowKind.Pay, rules.Pay.Label, rules.Pay.Asks);
        foreach (var line in rules.Work)
            yield return new(line.Id.Text, SheetRowKind.Work, line.Label, line.Asks)
            {
                More = Number(line.Rule.Of(Standing.More)),
                Less = Number(line.Rule.Of(Standing.Less)),
            };
        foreach (var line in rules.Own)
            yield return new(line.Id.Text, SheetRowKind.Reader, line.Label, line.Asks)
            {
                See = FindPart.Behind(line.See),
            };
    }

    /// <summary>One for each verdict there is, so that a new one does not go without words.</summary>
    private static IEnumerable<DecidePage.PayWords> Words(Proposals rule)
    {
        foreach (
            var (verdict, text) in new (GroupVerdict, string)[]
            {
                (
                    new GroupVerdict.Whichever(true) { Pairings = [] },
                    "[1] are in the better-paid group, however each is counted"
                ),
                (
                    new GroupVerdict.Whichever(false) { Pairings = [] },
                    "[2] are in the better-paid group, however each is counted"
                ),
                (
                    new GroupVerdict.InSome(true) { Pairings = [] },
                    "[1] are in the better-paid group in some ways of counting, and never in the lower-paid one"
                ),
                (
                    new GroupVerdict.InSome(false) { Pairings = [] },
                    "[2] are in the better-paid group in some ways of counting, and never in the lower-paid one"
                ),
                (
                    new GroupVerdict.Both { Pairings = [] },
                    "which of the two is in the better-paid group depends on how each is counted"
                ),
                (
                    new GroupVerdict.CountedAlike { Pairings = [] },
                    "both are counted alike, so official pay cannot tell them apart"
                ),
                (new GroupVerdict.NoDifference { Pairings = [] }, "official pay shows no difference"),
                (new GroupVerdict.CannotTell { Pairings = [] }, "official pay cannot tell the two apart"),
            }
        )
            yield return new(
                PayLetters.Of(verdict),
                Judgements.NameOf(verdict),
                text,
                Number(rule.Of(Standings.OfPay(verdict)))
            );
    }

    // As the script writes scores: 0 for no, 2 for yes.
    private static string? Number(Suits? suits) =>
        suits is { } score ? ((int)score + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Of the newest ratings of each kind that lines are made of.</summary>
    private Note? WorkNote()
    {
        var asked = inputs.Ledger.Deciding.Work.SelectMany(l => l.Measured).ToHashSet();
        var citations = inputs
            .Ledger.Work.Values.SelectMany(w => w.Ratings)
            .Where(r => r.Scale == RatingScale.Importance && asked.Contains(r.Element.Id))
            .DistinctBy(r => r.Release)
            .Select(r => inputs.Figures.Work.Of(r)?.Citation)
            .OfType<Citation>()
            .ToList();
        return citations.Count == 0 ? null : inputs.Notes.OfAll(citations);
    }
}
