using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core.Wages;

/// <summary>Releases of one class, made by hand.</summary>
internal static class MadeSeries
{
    public static SocCode Soc(string code) =>
        SocCode.TryParse(code, out var soc) ? soc : throw new ArgumentException(code);

    public static WageEstimate Estimate(string code, int year, Wage median) =>
        new()
        {
            Key = WageKey.National(Soc(code), new(year, 5)),
            Title = "Some managers",
            Employment = 1_000,
            Yearly = new(median, median, median, median, median, median),
        };

    public static WageEstimate Estimate(string code, int year, int median = 50_000) =>
        Estimate(code, year, new Wage.Exactly(median));

    public static WageTable Years(string code, params int[] years) => Table([.. years.Select(y => Estimate(code, y))]);

    /// <summary>Of the whole country.</summary>
    public static WageTable Table(params IReadOnlyList<WageEstimate> estimates) =>
        new(estimates, new Dictionary<Id<Area>, Area>(), new Dictionary<NaicsCode, Industry>());

    /// <summary>The years of each list, for a short assertion.</summary>
    public static string YearsOf(IEnumerable<IEnumerable<WageEstimate>> lists) =>
        string.Join(" | ", lists.Select(l => string.Join(" ", l.Select(e => e.Release.Year))));
}
