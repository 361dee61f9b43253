using CareerCompare.Core.Text;

namespace CareerCompare.Core.Ratings;

/// <summary>Who judged. Ratings of different judges differ in how high they are throughout.</summary>
public enum Rater
{
    /// <summary>People who do the work.</summary>
    Workers,

    /// <summary>People who know the work.</summary>
    Experts,

    /// <summary>Analysts of the survey.</summary>
    Analysts,

    /// <summary>A program, checked by experts. Whatever it gives is shown as such.</summary>
    Model,
}

/// <summary>What the publisher says of a value beside the value.</summary>
public enum Reliability
{
    Sound,

    /// <summary>It recommends not to use it: too few answers, or too far apart. Never shown as sure.</summary>
    LowPrecision,

    /// <summary>Those asked said that it does not belong to the job, so that a level of it has no sense.</summary>
    NotRelevant,
}

/// <summary>One value of the survey of work, with what is held of how it came to be.</summary>
public sealed record Rating
{
    public required SurveyedJob Job { get; init; }
    public required WorkElement Element { get; init; }
    public required RatingScale Scale { get; init; }
    public required decimal Value { get; init; }

    /// <summary>In points of the scale; null where none is printed, as with every rating of experts.</summary>
    public decimal? StandardError { get; init; }

    /// <summary>How many were asked; null where our copy has not kept it.</summary>
    public int? Asked { get; init; }

    /// <summary>When it was rated; null where our copy has not kept it.</summary>
    public YearMonth? Rated { get; init; }

    /// <summary>Null where our copy has not kept it.</summary>
    public Rater? By { get; init; }
    public Reliability Reliability { get; init; }

    /// <summary>In which it was published.</summary>
    public required SurveyRelease Release { get; init; }
}

/// <summary>
/// How those asked are spread over the categories of a requirement: of 100, how many said that a bachelor's degree is
/// asked for.
/// </summary>
/// <param name="Element">The requirement.</param>
/// <param name="Shares">In percent, by category from 1 up; they add up to about 100.</param>
/// <param name="Asked">How many; null where our copy has not kept it.</param>
/// <param name="Rated">When; null where our copy has not kept it.</param>
/// <param name="Reliability">What the publisher says of it.</param>
/// <param name="Release">In which it was published.</param>
public sealed record Spread(
    WorkElement Element,
    IReadOnlyDictionary<int, decimal> Shares,
    int? Asked,
    YearMonth? Rated,
    Reliability Reliability,
    SurveyRelease Release
);

/// <summary>A program or a device that people of the occupation use.</summary>
/// <param name="Name">As the list prints it: "Intuit QuickBooks".</param>
/// <param name="Category">"Accounting software".</param>
/// <param name="Hot">Often asked for in ads for all jobs.</param>
/// <param name="InDemand">Often asked for in ads for this occupation.</param>
public sealed record UsedTool(string Name, string Category, bool Hot, bool InDemand);

/// <summary>An occupation that the survey calls like this one. That is likeness, and no count of people who moved.</summary>
/// <param name="Job">The other.</param>
/// <param name="Rank">1 is the nearest.</param>
/// <param name="Title">The survey's own name of the other; null where our copy has not kept it.</param>
public sealed record RelatedJob(SurveyedJob Job, int Rank, string? Title = null);

/// <summary>All that the survey of work holds of one occupation.</summary>
public sealed class SurveyedWork
{
    private readonly Dictionary<(ElementId Element, RatingScale Scale), Rating> byKey;
    private readonly Dictionary<ElementKind, decimal?> means = [];

    /// <param name="job">Whose.</param>
    /// <param name="ratings">Each element and scale once, of one release for all elements of a kind.</param>
    public SurveyedWork(SurveyedJob job, IReadOnlyList<Rating> ratings)
    {
        (Job, Ratings) = (job, ratings);
        byKey = ratings.ToDictionary(r => (r.Element.Id, r.Scale));
        foreach (var kind in Enum.GetValues<ElementKind>())
        {
            var important = ratings
                .Where(r => r.Element.Kind == kind && r.Scale == RatingScale.Importance)
                .Select(r => r.Value)
                .ToList();
            means[kind] = important.Count > 0 ? important.Average() : null;
        }
    }

    public SurveyedJob Job { get; }

    /// <summary>The survey's own name of the occupation; null where our copy has not kept it.</summary>
    public string? Title { get; init; }

    /// <summary>In the order of the outline; empty where nobody rated the occupation.</summary>
    public IReadOnlyList<Rating> Ratings { get; }
    public IReadOnlyList<Spread> Requirements { get; init; } = [];

    /// <summary>From 1, little preparation, to 5; null where none is given.</summary>
    public int? JobZone { get; init; }

    /// <summary>When analysts gave it that zone.</summary>
    public YearMonth? JobZoneRated { get; init; }

    /// <summary>In which its programs and related occupations were published; null where there are no lists of it.</summary>
    public SurveyRelease? Listed { get; init; }
    public IReadOnlyList<UsedTool> Tools { get; init; } = [];

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<RelatedJob> Related { get; init; } = [];

    /// <summary>Null where the element was not rated on that scale.</summary>
    public Rating? Find(ElementId element, RatingScale scale) => byKey.GetValueOrDefault((element, scale));

    /// <summary>The importance of all elements of a kind, the highest first; equal ones in the outline's order.</summary>
    public IEnumerable<Rating> ByImportance(ElementKind kind) =>
        Ratings
            .Where(r => r.Element.Kind == kind && r.Scale == RatingScale.Importance)
            .OrderByDescending(r => r.Value)
            .ThenBy(r => r.Element.Id);

    /// <summary>
    /// The mean importance over all elements of a kind: how high this occupation's raters rate. Null where none is rated.
    /// </summary>
    public decimal? MeanImportance(ElementKind kind) => means[kind];
}
