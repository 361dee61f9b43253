using CareerCompare.Core.Occupations;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core.Wages;

/// <summary>Releases of one class, made by hand.</summary>
internal static class MadeSeries
{
    public static SocCode Soc(string code) => SocCode.TryParse(code, out var soc) ? soc : throw new ArgumentException(code);

    public static OewsEstimate Estimate(string code, int year, Wage median) => new()
    {
        Release = new(year, 5), Soc = Soc(code), Title = "Some managers", Employment = 1_000,
        Mean = median, P10 = median, P25 = median, Median = median, P75 = median, P90 = median,
    };

    public static OewsEstimate Estimate(string code, int year, int median = 50_000) => Estimate(code, year, new Wage.Exactly(median));

    public static OewsTable Years(string code, params int[] years) => new(years.Select(y => Estimate(code, y)));

    /// <summary>The years of each list, for a short assertion.</summary>
    public static string YearsOf(IEnumerable<IEnumerable<OewsEstimate>> lists) =>
        string.Join(" | ", lists.Select(l => string.Join(" ", l.Select(e => e.Release.Year))));
}
