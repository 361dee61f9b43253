using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>Figures of the survey of households: who does the work of a class, and what they say they earn a week.</summary>
public sealed class WorkersFigures
{
    private readonly Ledger ledger;
    private readonly BureauFigures bureau;

    internal WorkersFigures(Ledger ledger, BureauFigures bureau) => (this.ledger, this.bureau) = (ledger, bureau);

    /// <summary>Null where the survey prints nothing of it, or the site has no source for it.</summary>
    public Figure? Of(SocCode soc, FigureId.WorkersFact what)
    {
        if (ledger.Workers.GetValueOrDefault(soc) is not { } workers)
            return null;
        var official = ledger.Official;
        return what switch
        {
            FigureId.WorkersFact.MedianAge => workers.MedianAge is var (year, age)
                ? Made(year, new Quantity.Age(age), official.WorkersAge)
                : null,
            // A share moves by three points from one year to the next, so it has no more digits than that.
            FigureId.WorkersFact.WomenPercent => workers.Women is var (year, percent)
                ? Made(
                    year,
                    new Quantity.Share(Math.Round(percent, MidpointRounding.AwayFromZero)),
                    official.WorkersWomen
                )
                : null,
            FigureId.WorkersFact.WomenWeekly => workers.Earnings is var (year, earnings)
                ? Made(year, Weekly(earnings.Women), official.WorkersEarnings)
                : null,
            FigureId.WorkersFact.MenWeekly => workers.Earnings is var (year, earnings)
                ? Made(year, Weekly(earnings.Men), official.WorkersEarnings)
                : null,
            FigureId.WorkersFact.BachelorsOrMore => Schooled(s => s.AtLeast(EducationLevel.Bachelor)),
            FigureId.WorkersFact.MastersOrMore => Schooled(s => s.AtLeast(EducationLevel.Master)),
            FigureId.WorkersFact.HighSchoolOrLess => Schooled(s =>
                s.Shares[EducationLevel.None] + s.Shares[EducationLevel.HighSchool]
            ),
            _ => LevelOf(what) is { } level
                ? Schooled(s => s.Shares[level])
                : throw new System.Diagnostics.UnreachableException(),
        };

        Figure? Schooled(Func<Schooling, decimal> share) =>
            workers.Schooling is { } schooling
                ? MadeOf(
                    schooling.LastYear,
                    new ReferencePeriod.TwoYears(schooling.FirstYear, schooling.LastYear),
                    new Quantity.Share(Math.Round(share(schooling), MidpointRounding.AwayFromZero)),
                    official.WorkersSchooling
                )
                : null;

        Figure? Made(int year, Quantity quantity, Id<Source>? by) =>
            MadeOf(year, new ReferencePeriod.Year(year), quantity, by);

        Figure? MadeOf(int year, ReferencePeriod period, Quantity quantity, Id<Source>? by) =>
            by is null
                ? null
                : BureauFigures.Made(
                    new FigureId.OfWorkers(year, soc, what),
                    quantity,
                    period,
                    bureau.NameOf(soc),
                    bureau.By(by)
                );
    }

    /// <summary>Which fact tells the part of those who have this level and none above it.</summary>
    public static FigureId.WorkersFact FactOf(EducationLevel level) =>
        level switch
        {
            EducationLevel.None => FigureId.WorkersFact.WithoutHighSchool,
            EducationLevel.HighSchool => FigureId.WorkersFact.HighSchool,
            EducationLevel.SomeCollege => FigureId.WorkersFact.SomeCollege,
            EducationLevel.Associate => FigureId.WorkersFact.AssociateDegree,
            EducationLevel.Bachelor => FigureId.WorkersFact.BachelorsDegree,
            EducationLevel.Master => FigureId.WorkersFact.MastersDegree,
            EducationLevel.Doctoral => FigureId.WorkersFact.DoctoralDegree,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static EducationLevel? LevelOf(FigureId.WorkersFact what)
    {
        foreach (var level in Enum.GetValues<EducationLevel>())
            if (FactOf(level) == what)
                return level;
        return null;
    }

    private static Quantity Weekly(decimal dollars) =>
        new Quantity.Pay(new Wage.Exactly(dollars), PayKind.Median, PayPer.Week);
}
