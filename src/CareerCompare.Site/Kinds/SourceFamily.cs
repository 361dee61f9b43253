using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>A page for every source with all that was taken from it, and the list of them.</summary>
public sealed class SourceFamily(SiteInputs inputs) : IFamily
{
    /// <summary>
    /// The longest article gives 110; of those that a thousand roles cite, hundreds of roles take something.
    /// </summary>
    public const int MostTaken = 250;

    private readonly Lazy<ILookup<Id<Source>, CitedClaim>> bySource = new(() =>
        CitedClaims
            .All(inputs.Ledger)
            .SelectMany(c =>
                c.Citation.Sources.Append(c.Citation.Quotes)
                    .OfType<Id<Source>>()
                    .Distinct()
                    .Select(s => (Source: s, Claim: c))
            )
            .ToLookup(x => x.Source, x => x.Claim)
    );

    public IEnumerable<SiteEntry> Entries() =>
        inputs.Ledger.Sources.Values.OrderBy(s => s.Id).SelectMany(Entries).Prepend(Index());

    // What was taken is known after a walk over all claims, for which a request for another page need not wait.
    public SiteEntry? Find(SitePath path) =>
        path == SitePath.Sources ? Index()
        : path.Text.Split('/') is ["", "sources", var id, .., ""]
            ? inputs
                .Ledger.Sources.Values.Where(s => s.Id.Text == id)
                .SelectMany(Entries)
                .FirstOrDefault(e => e.Path == path)
        : null;

    private IEnumerable<SiteEntry> Entries(Source source)
    {
        var parts = Parts.Of(
            [
                .. bySource
                    .Value[source.Id]
                    .OrderBy(c => Rank(c.Place.Kind))
                    .ThenBy(c => c.Place.Id, StringComparer.Ordinal),
            ],
            MostTaken
        );
        return parts.Select(part => new SiteEntry
        {
            Path = SitePath.Source(source.Id).Part(part.Number),
            Kind = SiteEntryKind.Page,
            Listed = true,
            Reviewed = source.Retrieved,
            WriteTo = output => inputs.Theme.Page(Page(source, part, parts)).WriteTo(output),
        });
    }

    private SourcePage Page(Source source, Part<CitedClaim> part, IReadOnlyList<Part<CitedClaim>> parts)
    {
        var publisher = inputs.Ledger.PublisherOf(source);
        var taken = parts.SelectMany(p => p.Items).ToList();
        var groups = part
            .Items.GroupBy(c => c.Place)
            .Select(g => new TakenGroup(
                Anchor(g.Key),
                NameOf(g.Key),
                PageOf(g.Key),
                [.. g.Select(c => Item(c, source, inputs))]
            ))
            .ToList();
        return new()
        {
            Head = inputs.Head(
                SitePath.Source(source.Id).Part(part.Number),
                source.Title + (part.Number == 1 ? "" : $", {Parts.Numbered(part)}"),
                $"What we took from “{source.Title}”, and what we could not confirm{(part.Number == 1 ? "" : $": {part.FromTo(c => NameOf(c.Place))}")}."
            ) with
            {
                SkipTo = "the source",
            },
            Source = source,
            Publisher = publisher,
            Attribution = source.AttributionOn(inputs.Ledger.Site.Name),
            Label = Labels.Of(source.Id, inputs.Ledger),
            Note = source.Note is { } note ? inputs.Resolve(note) : null,
            AboutPublisher = publisher.About is { } about ? inputs.Resolve(about) : null,
            Files = [.. inputs.Ledger.FiguresFiles.Where(f => f.Source == source.Id)],
            Taken = groups,
            Parts = part.IsWhole
                ? null
                : new(
                    new(source.Title, null, SitePath.Source(source.Id)),
                    part.Number,
                    Parts.Links(parts, SitePath.Source(source.Id), c => NameOf(c.Place))
                ),
            Count = taken.Count,
            NotConfirmed = taken.Count(c => !c.Citation.MayDecide),
        };
    }

    private static Taken Item(CitedClaim claim, Source source, SiteInputs inputs)
    {
        var numbers = claim
            .Citation.Statements.Where(s =>
                source.Statements is { } range && StatementRange.Number(s) is { } n && range.Contains(n)
            )
            .ToList();
        var doubt = claim.Citation.Status switch
        {
            ClaimStatus.Disputed => "Disputed",
            ClaimStatus.AttributionNotConfirmed => "Not confirmed",
            _ => null,
        };
        return new(
            claim.Field,
            inputs.Resolve(claim.Says(inputs.Ledger, inputs.Figures)),
            numbers.Count > 0 ? string.Join(", ", numbers) : null,
            doubt,
            claim.Citation.Note is { } note ? inputs.Resolve(note) : null
        );
    }

    /// <summary>
    /// First what is about no one thing; jobs and certifications together, for both are what a reader looks for.
    /// </summary>
    private static int Rank(ClaimPlaceKind kind) =>
        kind switch
        {
            ClaimPlaceKind.General => 0,
            ClaimPlaceKind.Role or ClaimPlaceKind.Draft or ClaimPlaceKind.Credential => 1,
            ClaimPlaceKind.Guide => 2,
            _ => 3,
        };

    private static string Anchor(ClaimPlace place) =>
        place.Kind switch
        {
            ClaimPlaceKind.General => "general",
            ClaimPlaceKind.Guide => $"guide-{place.Id}",
            ClaimPlaceKind.Contradiction => $"contradiction-{place.Id.ToLowerInvariant()}",
            _ => place.Id,
        };

    private string NameOf(ClaimPlace place) =>
        place.Kind switch
        {
            ClaimPlaceKind.General => "In general",
            ClaimPlaceKind.Role => inputs.Roles.First(r => r.Id.Text == place.Id).Title,
            ClaimPlaceKind.Draft => inputs.Ledger.Drafts.First(d => d.Id.Text == place.Id).Title,
            ClaimPlaceKind.Credential => inputs.Ledger.Credentials.Values.First(c => c.Id.Text == place.Id).Letters,
            ClaimPlaceKind.Guide => GuideOf(place).Title,
            ClaimPlaceKind.Contradiction => inputs.Ledger.Contradictions.First(c => c.Id == place.Id).Title,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Where more of it stands than the claim; null where the claim is all.</summary>
    private string? PageOf(ClaimPlace place) =>
        place.Kind switch
        {
            ClaimPlaceKind.Guide => (
                GuideOf(place) == inputs.Ledger.Method ? SitePath.Method : SitePath.Guide(GuideOf(place).Id)
            ).Text,
            ClaimPlaceKind.Contradiction => $"{SitePath.Articles}#{place.Id.ToLowerInvariant()}",
            _ => null,
        };

    private Guide GuideOf(ClaimPlace place) =>
        inputs.Ledger.Guides.Values.FirstOrDefault(g => g.Id.Text == place.Id) ?? inputs.Ledger.Method;

    private SiteEntry Index() =>
        new()
        {
            Path = SitePath.Sources,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output =>
                inputs
                    .Theme.Page(
                        new ListingPage
                        {
                            Head = inputs.Head(
                                SitePath.Sources,
                                "Sources",
                                "Every source of this site, what kind of witness it is, what it sells, and all that was taken from it."
                            ) with
                            {
                                SkipTo = "the list",
                            },
                            Heading = "Sources",
                            Lead =
                                "Every figure and claim on this site comes from one of these. Open one to see all that was taken from it and what could not be confirmed.",
                            Groups =
                            [
                                .. inputs
                                    .Ledger.Sources.Values.GroupBy(s => s.Kind)
                                    .OrderBy(g => g.Key)
                                    .Select(g => new ListingGroup(
                                        Id(g.Key),
                                        Heading(g.Key),
                                        About(g.Key),
                                        [
                                            .. g.OrderBy(s => s.Short, StringComparer.Ordinal)
                                                .Select(s => new RelatedPage(
                                                    s.Short,
                                                    s.Sells is { } sells ? $"the publisher sells {sells}" : null,
                                                    SitePath.Source(s.Id)
                                                )),
                                        ]
                                    )),
                            ],
                        }
                    )
                    .WriteTo(output),
        };

    private static string Id(SourceKind kind) => Heading(kind).ToLowerInvariant().Replace(' ', '-');

    private static string Heading(SourceKind kind) =>
        kind switch
        {
            SourceKind.OfficialStatistics => "Official statistics",
            SourceKind.Rule => "Rules",
            SourceKind.Issuer => "Issuers of certifications",
            SourceKind.ProfessionalBody => "Professional bodies",
            SourceKind.Survey => "Surveys",
            SourceKind.SelfReported => "Self-reported",
            SourceKind.Editorial => "Articles",
            SourceKind.Seller => "Sellers",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string About(SourceKind kind) =>
        kind switch
        {
            SourceKind.OfficialStatistics => "Counted by a government bureau. It may cover more jobs than yours.",
            SourceKind.Rule => "Laws, and notices of the office in charge of them. They change: look at the date.",
            SourceKind.Issuer => "Their own pages and forms. They set the rules for the letters that they sell.",
            SourceKind.ProfessionalBody =>
                "They know the field, and speak for the people in it. Many sell a certification.",
            SourceKind.Survey => "Somebody asked; only those who answered are in it.",
            SourceKind.SelfReported => "People told a website. Closer to the title, but only those who answered.",
            SourceKind.Editorial => "Written for readers who search; most name no source.",
            SourceKind.Seller => "They gain when you choose one way. They may still be right.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
