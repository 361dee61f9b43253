using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>
/// Who does the work of an occupation, from the survey of households. Null where the survey prints nothing. People name
/// their own occupation there, where the wage survey asks employers.
/// </summary>
/// <param name="Soc">The class.</param>
/// <param name="MedianAge">Half are older, in years.</param>
/// <param name="Women">Their part of the employed, in percent.</param>
/// <param name="Earnings">What women and men usually earn a week in full-time work.</param>
/// <param name="Schooling">What schooling they have.</param>
public sealed record Workers(
    SocCode Soc,
    OfYear<decimal>? MedianAge,
    OfYear<decimal>? Women,
    OfYear<WeeklyEarnings>? Earnings,
    Schooling? Schooling
);

/// <summary>
/// The highest schooling of workers who are 25 and older, from two years of a survey of households taken together. It is
/// what they hold, and not what anybody asks for.
/// </summary>
/// <param name="FirstYear">The earlier of the two; the year between them was not surveyed as usual.</param>
/// <param name="LastYear">The later of the two.</param>
/// <param name="Shares">In percent, by level; <see cref="EducationLevel.None"/> is less than a high school diploma.</param>
/// <param name="OfWiderGroup">
/// The survey does not count this class by itself, and these are the shares of a wider group that holds it.
/// </param>
public sealed record Schooling(
    int FirstYear,
    int LastYear,
    IReadOnlyDictionary<EducationLevel, decimal> Shares,
    bool OfWiderGroup
)
{
    /// <summary>The part of them, in percent, who have this level or a higher one.</summary>
    public decimal AtLeast(EducationLevel level) => Shares.Where(s => s.Key >= level).Sum(s => s.Value);
}

/// <summary>A value and the year for which it was surveyed.</summary>
public sealed record OfYear<T>(int Year, T Value);

/// <summary>Medians of US dollars a week, of full-time workers; all kinds of posts together, so no measure of equal pay.</summary>
public sealed record WeeklyEarnings(decimal Women, decimal Men);

/// <summary>
/// By how much pay for the same jobs changed in twelve months, of a broad group of occupations: the Employment Cost
/// Index, wages and salaries of private industry.
/// </summary>
/// <param name="Month">In which the twelve months end.</param>
/// <param name="MajorGroups">The first two digits of the classes in it.</param>
/// <param name="Name">Plural, for a sentence: "office and administrative support occupations".</param>
/// <param name="ChangePercent">Over the twelve months.</param>
public sealed record LaborCost(YearMonth Month, IReadOnlyList<string> MajorGroups, string Name, decimal ChangePercent)
{
    public bool Holds(SocCode soc) => MajorGroups.Contains(soc.Text[..2]);
}
