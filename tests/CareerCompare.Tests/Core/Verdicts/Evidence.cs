using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core.Verdicts;

/// <summary>Made-up pay for tests of verdicts.</summary>
internal static class Evidence
{
    public static RolePay Role(
        string id,
        IEnumerable<PayEvidence> own,
        params (string Soc, OccupationFit Fit, decimal Median)[] classes
    )
    {
        var links = classes.Select(c => Link(c.Soc, c.Fit)).ToList();
        return new()
        {
            Role = Profile(id, links),
            Own = [.. own],
            Classes =
            [
                .. classes.Select(
                    (c, i) => Of("bls", new ReferencePeriod.Year(2025), c.Median) with { Link = links[i] }
                ),
            ],
            NotUsed = [],
        };
    }

    public static PayEvidence Of(string publisher, ReferencePeriod period, decimal median) =>
        new()
        {
            Producer = new()
            {
                Id = MadeIds.Id<Source>(publisher + "-pay"),
                Title = publisher,
                Short = publisher,
                Publisher = MadeIds.Id<Organization>(publisher),
                Kind = SourceKind.SelfReported,
                Published = period,
                Retrieved = new(2026, 1, 1),
            },
            Period = period,
            Covers = "those who answered",
            Area = "US",
            Middle = new()
            {
                Id = new FigureId.Claimed(null, "x"),
                Quantity = new Quantity.Pay(new Wage.Exactly(median), PayKind.Median, PayPer.Year),
                Period = period,
                Population = "those who answered",
                Citation = Citation(publisher + "-pay"),
                Label = DoubtLabel.SelfReported,
            },
        };

    private static OccupationLink Link(string soc, OccupationFit fit) =>
        new()
        {
            Soc = SocCode.TryParse(soc, out var code) ? code : throw new ArgumentException(soc),
            Fit = fit,
            Because = RichText.Plain("so"),
            Citation = Citation("titles"),
        };

    private static Citation Citation(string source) => new() { Sources = [MadeIds.Id<Source>(source)] };

    private static RoleProfile Profile(string id, List<OccupationLink> links) =>
        new()
        {
            Id = MadeIds.Id<RoleProfile>(id),
            Title = id,
            Plural = id + "s",
            Family = MadeIds.Id<Family>("family"),
            Country = "US",
            InShort = "Works.",
            Reviewed = new(2026, 1, 1),
            Suits = "like it",
            Ask = "what pay?",
            FirstMove = RichText.Plain("Start."),
            Occupations = links,
            Duties = [],
        };
}
