using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Figures;

/// <summary>Figures of the survey of work: how important a thing is to a job, and what the job asks for.</summary>
public sealed class WorkFigures
{
    private readonly Ledger ledger;
    private readonly BureauFigures bureau;

    internal WorkFigures(Ledger ledger, BureauFigures bureau) => (this.ledger, this.bureau) = (ledger, bureau);

    /// <summary>Null where the site has no source for the release of it.</summary>
    public Figure? Of(Rating rating) =>
        Made(
            new FigureId.Rated(rating.Release, rating.Job, rating.Element.Id, rating.Scale),
            rating.Scale == RatingScale.Percent
                ? new Quantity.Share(rating.Value)
                : new Quantity.Point(rating.Value, RatingScales.Ends(rating.Scale).Most),
            rating.Rated
        );

    /// <summary>
    /// Which part of those asked named a category, or one of several; null where no category of them is told of, or the
    /// site has no source for it.
    /// </summary>
    /// <param name="job">Whose.</param>
    /// <param name="spread">One of its requirements.</param>
    /// <param name="categories">Which.</param>
    public Figure? Of(SurveyedJob job, Spread spread, FigureId.CategoryRange categories)
    {
        var named = spread
            .Shares.Where(s => s.Key >= categories.From && s.Key <= categories.Through)
            .Select(s => s.Value)
            .ToList();
        return named.Count == 0
            ? null
            : Made(
                new FigureId.Rated(spread.Release, job, spread.Element.Id, RatingScale.Percent, categories),
                new Quantity.Share(Math.Round(named.Sum(), MidpointRounding.AwayFromZero)),
                spread.Rated
            );
    }

    internal Figure? Find(FigureId.Rated id)
    {
        if (ledger.Work.GetValueOrDefault(id.Job.Soc) is not { } work || work.Job != id.Job)
            return null;
        if (id.Categories is { } categories)
            return
                work.Requirements.FirstOrDefault(s => s.Element.Id == id.Element && s.Release == id.Release)
                    is { } spread
                ? Of(id.Job, spread, categories)
                : null;
        return work.Find(id.Element, id.Scale) is { } rating && rating.Release == id.Release ? Of(rating) : null;
    }

    private Figure? Made(FigureId.Rated id, Quantity quantity, YearMonth? rated) =>
        ledger.Official.Work.GetValueOrDefault(id.Release) is { } by
            ? BureauFigures.Made(
                id,
                quantity,
                rated is { } month ? bureau.Period(month) : new ReferencePeriod.Undated(),
                bureau.NameOf(id.Job.Soc),
                bureau.By(by)
            )
            : null;
}
