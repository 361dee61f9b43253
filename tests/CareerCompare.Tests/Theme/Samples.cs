using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Theme;

/// <summary>Things to put into the models of parts, made by hand.</summary>
internal static class Samples
{
    public static readonly DateOnly Reviewed = new(2026, 11, 21);

    public static Line L(string text) => new([new Line.Words(text), new Line.Strong(" strongly")]);

    /// <summary>A text and the note on it.</summary>
    public static Line Cited(string text, int source) =>
        new([.. L(text).Parts, new Line.Cite(Note(DoubtLabel.Official, source))]);

    /// <summary>A fact whose value is its words.</summary>
    public static Fact F(string text) => new(L(text), FactValue.OfWord(text));

    /// <summary>Of a page's sources by their place below, which are its numbers where it cites them in this order.</summary>
    public static Note Note(DoubtLabel label, params int[] sources) =>
        new(label, [.. sources.Select(n => SourceIds[n - 1])]);

    public static Citation Citation { get; } = new() { Sources = [MadeIds.Id<Source>("a-source")] };

    public static Figure Pay(string id, Wage wage, DoubtLabel label = DoubtLabel.SelfReported, int source = 1) =>
        Cited(id, new Quantity.Pay(wage, PayKind.Median, PayPer.Year), label, source);

    public static Figure Pay(string id, int dollars, DoubtLabel label = DoubtLabel.SelfReported, int source = 1) =>
        Pay(id, new Wage.Exactly(dollars), label, source);

    public static RoleProfile Role(string id, string title, bool draft = false)
    {
        Assert.True(SocCode.TryParse("11-9111", out var soc));
        return new()
        {
            Id = MadeIds.Id<RoleProfile>(id),
            Title = title,
            Plural = title.ToLowerInvariant() + "s",
            Family = MadeIds.Id<Family>("a-family"),
            Country = "US",
            AlsoCalled = ["clinic manager"],
            InShort = "Runs the business side of a medical practice.",
            Reviewed = Reviewed,
            Draft = draft,
            Suits = "like money and rules",
            Ask = "how many doctors?",
            FirstMove = RichText.Plain("Take on billing."),
            Occupations =
            [
                new()
                {
                    Soc = soc,
                    Fit = OccupationFit.Wider,
                    Because = RichText.Plain("because"),
                    Citation = Citation,
                },
            ],
            Duties = [],
        };
    }

    public static RoleSide A(bool draft = false) => new(Seat.A, Role("practice-manager", "Practice manager", draft));

    public static RoleSide B() => new(Seat.B, Role("office-manager", "Office manager"));

    public static PageHead Head(SitePath path, string title) =>
        new()
        {
            Site = new()
            {
                Name = "CareerCompare",
                Origin = "https://careercompare.example",
                AsOf = Reviewed,
                Tagline = "See how two similar-sounding jobs really differ: work, pay and way in",
                Issues = "https://reports.careercompare.example/",
                SecurityContact = "mailto:security@careercompare.example",
                Language = "en-US",
            },
            Path = path,
            Sources = Sources(),
            Title = title,
            Description = "What it is about.",
        };

    public static Source Source(string id, string? sells = null) =>
        new()
        {
            Id = MadeIds.Id<Source>(id),
            Title = "An article with a long title",
            Short = "An article, 2022",
            Publisher = MadeIds.Id<Organization>("a-publisher"),
            Kind = sells is null ? SourceKind.Editorial : SourceKind.Seller,
            Published = new ReferencePeriod.Year(2022),
            Retrieved = Reviewed,
            Url = "https://example.org/page",
            Rights = "All rights reserved",
            Sells = sells,
            Statements = new(1, 57),
            ReadAs = "stored copy",
        };

    public static Organization Publisher() =>
        new()
        {
            Id = MadeIds.Id<Organization>("a-publisher"),
            Name = "A publisher",
            Kind = OrganizationKind.Publisher,
        };

    private static IReadOnlyList<Id<Source>> SourceIds { get; } =
    [.. ((string[])["a-source", "another-source", "a-third-source"]).Select(MadeIds.Id<Source>)];

    private static Dictionary<Id<Source>, Source> Sources() =>
        new[]
        {
            Source("a-source"),
            Source("another-source", "a healthcare MBA") with
            {
                UpdatesEvery = UpdateRhythm.Year,
                Attribution = "This page includes information from an article.",
            },
            Source("a-third-source") with
            {
                Attribution = "This page includes information from an article.",
            },
        }.ToDictionary(source => source.Id);

    public static RelatedPage Link(string title) =>
        new(title, "and why", SitePath.Role(MadeIds.Id<RoleProfile>("office-manager")));

    private static Figure Cited(string id, Quantity quantity, DoubtLabel label, int source) =>
        new()
        {
            Id = FigureId.TryParse(id, out var known) ? known : throw new ArgumentException(id),
            Quantity = quantity,
            Period = new ReferencePeriod.Month(new(2025, 5)),
            Population = "people",
            Citation = new() { Sources = [SourceIds[source - 1]] },
            Label = label,
        };
}
