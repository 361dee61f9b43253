using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What schooling people in a group hold, and what those who know the job say is needed. They are two things: other
/// people, other years, so nothing is computed between them.
/// </summary>
public static class MeasuredSchooling
{
    // The survey's categories of schooling and of years in related work, which are the same for every occupation.
    private static readonly ElementId Schooling = ElementId.Of("2.D.1"),
        RelatedWork = ElementId.Of("3.A.1");
    private static readonly FigureId.CategoryRange Bachelors = new(6, 12),
        OverFourYears = new(8, 11);

    private static readonly (string Label, FigureId.WorkersFact Held, FigureId.CategoryRange Needed)[] Bands =
    [
        ("High school or less", FigureId.WorkersFact.HighSchoolOrLess, new(1, 2)),
        ("Some college or a certificate", FigureId.WorkersFact.SomeCollege, new(3, 4)),
        ("Associate degree", FigureId.WorkersFact.AssociateDegree, new(5, 5)),
        ("Bachelor’s degree", FigureId.WorkersFact.BachelorsDegree, new(6, 7)),
        ("Master’s degree or more", FigureId.WorkersFact.MastersOrMore, new(8, 12)),
    ];

    /// <summary>The groups beside each other, in three rows; null where nothing is known of any.</summary>
    public static MeasuredTable? Of(IReadOnlyList<SocCode> groups, SiteInputs inputs)
    {
        List<Figure> shown = [];
        var works = groups.Select(g => inputs.Ledger.Work.GetValueOrDefault(g)).ToList();
        IReadOnlyList<MeasuredRow> rows =
        [
            .. new[]
            {
                Row(
                    "Hold a bachelor’s degree or more",
                    groups.Select(g => inputs.Figures.Workers.Of(g, FigureId.WorkersFact.BachelorsOrMore))
                ),
                Row(
                    "Say that a bachelor’s or more is needed",
                    works.Select(w => Asked(w, Schooling, Bachelors, inputs))
                ),
                Row(
                    "Say that over four years in related work is needed",
                    works.Select(w => Asked(w, RelatedWork, OverFourYears, inputs))
                ),
            }.OfType<MeasuredRow>(),
        ];
        return rows.Count == 0
            ? null
            : new(
                [
                    .. groups.Select(
                        (g, i) => new RatedGroup(FirstLetter.Capital(inputs.NameOf(g)), i == 0 ? Seat.A : Seat.B)
                    ),
                ],
                rows,
                WhoAndWhen(groups, works, shown, inputs)
            );

        MeasuredRow? Row(string label, IEnumerable<Figure?> figures)
        {
            IReadOnlyList<Figure?> all = [.. figures];
            shown.AddRange(all.OfType<Figure>());
            return all.All(f => f is null)
                ? null
                : new(label, [.. all.Select(f => f is null ? null : new MeasuredCell(null, f))]);
        }
    }

    /// <summary>Level by level what is held and what is said to be needed; null where either is not known.</summary>
    public static SchoolingChart? ChartOf(SocCode group, SiteInputs inputs)
    {
        var work = inputs.Ledger.Work.GetValueOrDefault(group);
        var bands = Bands
            .Select(b =>
                (
                    b.Label,
                    Held: inputs.Figures.Workers.Of(group, b.Held),
                    Needed: Asked(work, Schooling, b.Needed, inputs)
                )
            )
            .ToList();
        if (bands.Any(b => b.Held is null) || bands.All(b => b.Needed is null))
            return null;
        return new(
            FirstLetter.Capital(inputs.NameOf(group)),
            [
                .. bands.Select(b => new SchoolingBand(
                    b.Label,
                    b.Held!,
                    Length(b.Held!),
                    b.Needed,
                    b.Needed is null ? null : Length(b.Needed)
                )),
            ],
            WhoAndWhen(
                [group],
                [work],
                [.. bands.Select(b => b.Held!), .. bands.Select(b => b.Needed).OfType<Figure>()],
                inputs
            )
        );
    }

    private static ChartLength Length(Figure share) => new(((Quantity.Share)share.Quantity).Percent);

    private static Figure? Asked(
        SurveyedWork? work,
        ElementId requirement,
        FigureId.CategoryRange categories,
        SiteInputs inputs
    ) =>
        work?.Requirements.FirstOrDefault(s => s.Element.Id == requirement) is { } spread
            ? inputs.Figures.Work.Of(work.Job, spread, categories)
            : null;

    /// <summary>"Hold: workers of 25 and over, 2019 and 2021. Needed: 27 or 28 asked of health services managers, August 2022".</summary>
    private static Line WhoAndWhen(
        IReadOnlyList<SocCode> groups,
        IReadOnlyList<SurveyedWork?> works,
        IReadOnlyList<Figure> shown,
        SiteInputs inputs
    )
    {
        var line = inputs.Line();
        if (shown.FirstOrDefault(f => f.Id is FigureId.OfWorkers) is { } held)
            line.Say($"Hold: workers of 25 and over, {held.Period} ").Cite(Note.Of(held)).Say(". ");
        if (shown.FirstOrDefault(f => f.Id is FigureId.Rated) is not { } needed)
            return line.Done();
        var rows = shown.Select(f => f.Id).OfType<FigureId.Rated>().Select(r => r.Element).ToHashSet();
        var asked = works
            .SelectMany((w, i) => (w?.Requirements ?? []).Select(s => (Soc: groups[i], Spread: s)))
            .Where(x => rows.Contains(x.Spread.Element.Id))
            .GroupBy(
                x => $"asked of {inputs.NameOf(x.Soc)}{When(x.Spread)}{Doubtful(x.Spread)}",
                x => x.Spread.Asked,
                StringComparer.Ordinal
            )
            .Select(g => RatedWork.RangeOf([.. g.OfType<int>()]) + g.Key);
        return line.Say($"Needed: {string.Join("; ", asked)} ").Cite(Note.Of(needed)).Say(".").Done();
    }

    private static string When(Spread spread) =>
        spread.Rated is { } month ? $", {new ReferencePeriod.Month(month)}" : "";

    private static string Doubtful(Spread spread) =>
        spread.Reliability == Reliability.Sound ? "" : ", which its publisher calls imprecise";
}
