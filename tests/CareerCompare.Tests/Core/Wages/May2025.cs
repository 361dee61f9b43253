using System.Globalization;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.House;
using static CareerCompare.Tests.Core.Wages.MadeSeries;

namespace CareerCompare.Tests.Core.Wages;

/// <summary>
/// Rows of the bureau's release of May 2025, as printed: health services managers, office supervisors and general managers,
/// in ten industries, the states, and Columbus. The means of May 2024 are of the release before.
/// </summary>
internal static class May2025
{
    public const string Managers = "11-9111",
        Supervisors = "43-1011",
        GeneralManagers = "11-1021",
        Columbus = "0018140";

    private static readonly YearMonth Release = new(2025, 5),
        Before = new(2024, 5);

    private static readonly Dictionary<WageKey, WageEstimate> Rows = File.ReadLines(
            Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "oews-2025-rows.csv")
        )
        .Skip(1)
        .Select(l => l.Split(','))
        .Select(Read)
        .ToDictionary(e => e.Key);

    private static readonly Dictionary<WageKey, EarlierMean> Earlier = new (WageKey Key, decimal Mean)[]
    {
        (WageKey.At(Naics("541940"), Soc(Managers), Before), 154_060),
        (WageKey.At(Naics("541940"), Soc(GeneralManagers), Before), 113_240),
        (WageKey.At(Naics("541940"), Soc(Supervisors), Before), 59_280),
    }.ToDictionary(c => c.Key, c => new EarlierMean(c.Key, null, new Wage.Exactly(c.Mean)));

    public static WageTable Table { get; } =
        new(
            [
                .. Rows.Values,
                .. new[] { (Managers, 137_730m), (Supervisors, 71_560m), (GeneralManagers, 133_120m) }.Select(c =>
                    OfMean(WageKey.National(Soc(c.Item1), Before), c.Item2)
                ),
            ],
            new Dictionary<Id<Area>, Area>(),
            new Dictionary<NaicsCode, Industry>()
        );

    public static PayComparer Comparer { get; } = new(Table, Earlier);

    public static WageEstimate Nation(string soc) => Rows[WageKey.National(Soc(soc), Release)];

    public static WageEstimate At(string naics, string soc) => Rows[WageKey.At(Naics(naics), Soc(soc), Release)];

    public static WageEstimate In(string area, string soc) => Rows[WageKey.In(Place("metro", area), Soc(soc), Release)];

    public static IReadOnlyCollection<WageEstimate> States(string soc) =>
        [.. Rows.Values.Where(e => e.Soc == Soc(soc) && e.Key.Set == WageSet.States)];

    public static WageEstimate State(string fips, string soc) =>
        Rows[WageKey.In(Place("state", fips + "00000"), Soc(soc), Release)];

    private static NaicsCode Naics(string text) =>
        NaicsCode.TryParse(text, out var code) ? code : throw new FormatException(text);

    private static WagePlace Place(string set, string area) =>
        WagePlace.Of(
            set == "state" ? AreaKind.State : AreaKind.Metropolitan,
            Slug.TryParse("a" + area, out var id) ? id.As<Area>() : throw new FormatException(area)
        );

    private static WageEstimate Read(string[] cells)
    {
        var soc = Soc(cells[2]);
        return new()
        {
            Key = cells[0] switch
            {
                "national" => WageKey.National(soc, Release),
                "industry" => WageKey.At(Naics(cells[1]), soc, Release),
                _ => WageKey.In(Place(cells[0], cells[1]), soc, Release),
            },
            Employment = (long?)Number(cells[3]),
            EmploymentErrorPercent = Number(cells[4]),
            MeanErrorPercent = Number(cells[6]),
            Yearly = new(
                Paid(cells[5]),
                Paid(cells[7]),
                Paid(cells[8]),
                Paid(cells[9]),
                Paid(cells[10]),
                Paid(cells[11])
            ),
        };
    }

    private static WageEstimate OfMean(WageKey key, decimal mean)
    {
        var none = new Wage.NotReleased();
        return new()
        {
            Key = key,
            Employment = null,
            Yearly = new(new Wage.Exactly(mean), none, none, none, none, none),
        };
    }

    private static decimal? Number(string cell) =>
        cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static Wage Paid(string cell) =>
        Number(cell) is { } dollars ? new Wage.Exactly(dollars) : new Wage.NotReleased();
}
