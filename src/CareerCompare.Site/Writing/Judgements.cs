using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Words that compare pay. Each is made from a comparison, and stands on the page with the figures that it is made of;
/// a test takes every one of them from the finished pages and makes it again.
/// </summary>
public static class Judgements
{
    /// <summary>"higher", "lower", "about the same", as the comparison says; the text is the sentence's own.</summary>
    public static Line.Judged Word(PayComparison comparison, string text) =>
        new(text, NameOf(comparison.Word), [IdOf(comparison.A, comparison), IdOf(comparison.B, comparison)]);

    /// <summary>"$12,780 more than" and "$12,780 less than"; only where the word is a difference.</summary>
    /// <exception cref="InvalidOperationException">The word is no difference.</exception>
    public static Line.Judged Difference(PayComparison comparison)
    {
        var dollars =
            comparison.Dollars ?? throw new InvalidOperationException("Of what is no difference no dollars are said.");
        var text = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"${Math.Abs(dollars):#,0} {(dollars > 0 ? "more" : "less")} than"
        );
        return new(text, "difference", [IdOf(comparison.A, comparison), IdOf(comparison.B, comparison)]);
    }

    /// <summary>"38th of 51, and anywhere from 32nd to 48th": of a state among all with a figure.</summary>
    public static Line.Judged Rank(WageEstimate own, RankRange range) => new(RankText(range), "rank", [MedianOf(own)]);

    /// <summary>
    /// "$56,000 to $81,000": what a group may be paid at an employer in a place, with the three figures of which it is
    /// made: at the employer in the country, in the place at all employers, and in the country at all employers.
    /// </summary>
    public static Line.Estimated Estimate(
        PlaceAndEmployerEstimate estimate,
        WageEstimate employer,
        WageEstimate place,
        WageEstimate country
    ) =>
        new(
            $"{FigureWords.Dollars(estimate.Low)} to {FigureWords.Dollars(estimate.High)}",
            [MedianOf(employer), MedianOf(place), MedianOf(country)]
        );

    /// <summary>
    /// What a verdict over all pairings of two roles' groups says. Its figures stand in pairs, one for each pairing in
    /// the verdict's order; a group without a figure is written as its cell would be.
    /// </summary>
    /// <param name="verdict">What was found.</param>
    /// <param name="keyOf">The cell of a group where the verdict was made.</param>
    /// <param name="statistic">The percentile that was judged.</param>
    /// <param name="text">The sentence's words for it.</param>
    public static Line.Judged Verdict(
        GroupVerdict verdict,
        Func<Core.Claims.SocCode, WageKey> keyOf,
        PayKind statistic,
        string text
    ) =>
        new(
            text,
            NameOf(verdict),
            [
                .. verdict
                    .Pairings.SelectMany(p => new[] { p.First, p.Second })
                    .Select(soc => new FigureId.Paid(keyOf(soc), statistic).ToString()),
            ]
        );

    /// <summary>The word as the attribute has it.</summary>
    public static string NameOf(PayWord word) =>
        word switch
        {
            PayWord.Higher => "higher",
            PayWord.Lower => "lower",
            PayWord.AboutTheSame => "about-the-same",
            PayWord.TooCloseToTell => "too-close-to-tell",
            PayWord.CountedTogether => "counted-together",
            PayWord.Unsteady => "unsteady",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The same of a verdict.</summary>
    public static string NameOf(GroupVerdict verdict) =>
        verdict switch
        {
            GroupVerdict.CountedAlike => "counted-alike",
            GroupVerdict.Whichever { FirstIsHigher: true } => "first-whichever",
            GroupVerdict.Whichever => "second-whichever",
            GroupVerdict.InSome { FirstIsHigher: true } => "first-in-some",
            GroupVerdict.InSome => "second-in-some",
            GroupVerdict.Both => "both",
            GroupVerdict.NoDifference => "no-difference",
            GroupVerdict.CannotTell => "cannot-tell",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string RankText(RankRange range) =>
        range.Best == range.Worst
            ? $"{Ordinals.Of(range.Rank)} of {range.Of}"
            : $"{Ordinals.Of(range.Rank)} of {range.Of}, and anywhere from {Ordinals.Of(range.Best)} to {Ordinals.Of(range.Worst)} if survey error is counted";

    private static string MedianOf(WageEstimate estimate) => new FigureId.Paid(estimate.Key, PayKind.Median).ToString();

    private static string IdOf(WageEstimate estimate, PayComparison comparison) =>
        new FigureId.Paid(estimate.Key, comparison.Statistic).ToString();
}
