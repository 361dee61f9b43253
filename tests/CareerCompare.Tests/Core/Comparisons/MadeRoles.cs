using CareerCompare.Core.Claims;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core.Comparisons;

/// <summary>Roles of nothing but duties, for properties that hold whatever these are.</summary>
internal static class MadeRoles
{
    private static readonly string[] Duties = [.. Enumerable.Range(0, 12).Select(i => $"duty-{i}")];
    private static readonly string[] Sources = ["one-source", "other-source", "third-source"];

    public static List<RoleProfile> Some(Random random, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => Role($"role-{i:00}", [.. Taken(random)], family: random.Next(3) == 0 ? "small" : "large")),
        ];

    public static RoleProfile Role(
        string id,
        IReadOnlyList<DutyClaim> duties,
        string family = "large",
        bool draft = false
    ) =>
        new()
        {
            Id = MadeIds.Id<RoleProfile>(id),
            Title = id,
            Plural = id + "s",
            Family = MadeIds.Id<Family>(family),
            Country = "US",
            InShort = "Works.",
            Reviewed = new(2026, 1, 1),
            Suits = "work",
            Ask = "what?",
            FirstMove = RichText.Plain("Ask."),
            Draft = draft,
            Duties = duties,
            Occupations =
            [
                new OccupationLink
                {
                    Soc = SocCode.TryParse("11-9111", out var soc) ? soc : throw new InvalidOperationException(),
                    Fit = OccupationFit.Wider,
                    Because = RichText.Plain("It is."),
                    Citation = new() { Sources = [MadeIds.Id<Source>("one-source")] },
                },
            ],
        };

    public static DutyClaim Duty(
        string id,
        bool sometimes = false,
        ClaimStatus status = ClaimStatus.AsPrinted,
        params string[] sources
    ) =>
        new(
            MadeIds.Id<Term>(id),
            sometimes,
            new() { Sources = [.. sources.DefaultIfEmpty("one-source").Select(MadeIds.Id<Source>)], Status = status }
        );

    private static IEnumerable<DutyClaim> Taken(Random random) =>
        from duty in Duties
        where random.Next(2) == 0
        from times in Enumerable.Range(0, random.Next(1, 3))
        select Duty(
            duty,
            random.Next(4) == 0,
            random.Next(6) == 0 ? ClaimStatus.Disputed : ClaimStatus.AsPrinted,
            [.. Sources.Where(_ => random.Next(2) == 0)]
        );
}
