using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring;

/// <summary>
/// The columns of the bureau's workbooks, and which of them stood together in which years. A set of columns that no
/// year had is refused: what is missing or new may have changed what the others mean.
/// </summary>
internal static class OewsColumns
{
    public static readonly IReadOnlyList<string> YearWages =
    [
        "A_MEAN",
        "A_PCT10",
        "A_PCT25",
        "A_MEDIAN",
        "A_PCT75",
        "A_PCT90",
    ];
    public static readonly IReadOnlyList<string> HourWages =
    [
        "H_MEAN",
        "H_PCT10",
        "H_PCT25",
        "H_MEDIAN",
        "H_PCT75",
        "H_PCT90",
    ];

    /// <summary>
    /// Shares and quotients, which are not kept but looked at: a letter in one of them is a damaged file.
    /// </summary>
    public static readonly IReadOnlyList<string> Shares = ["JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT"];

    private static readonly IReadOnlyList<string> Year2017 =
    [
        "OCC_CODE",
        "OCC_TITLE",
        "O_GROUP",
        "TOT_EMP",
        "EMP_PRSE",
        "MEAN_PRSE",
        .. YearWages,
        .. HourWages,
        "ANNUAL",
        "HOURLY",
    ];
    private static readonly IReadOnlyList<string> Year2019 = [.. Year2017, "JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL"];
    private static readonly IReadOnlyList<string> Year2021 = [.. Year2019, "PCT_RPT"];
    private static readonly IReadOnlyList<string> Places2019 =
    [
        "AREA",
        "AREA_TITLE",
        "AREA_TYPE",
        "NAICS",
        "NAICS_TITLE",
        "I_GROUP",
        "OWN_CODE",
    ];
    private static readonly IReadOnlyList<string> Places2020 = [.. Places2019, "PRIM_STATE"];

    /// <summary>National workbooks to 2023 name no area; all others do, and the national one since 2024.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<string>> Layouts =
    [
        Year2017,
        Year2019,
        Year2021,
        [.. Places2019, .. Year2019],
        [.. Places2020, .. Year2019],
        [.. Places2020, .. Year2021],
    ];

    private static readonly Dictionary<string, string> Known = Names();

    /// <summary>The header of the sheet that holds the estimates; null where there is none.</summary>
    public static int? HeaderRow(Grid sheet) => Header.Find(sheet, KnownAs, least: 8);

    public static Header Read(Grid sheet, int row, DiagnosticLog log)
    {
        var texts = Enumerable.Range(0, sheet.Rows[row].Length).Select(c => KnownAs(sheet.Text(row, c))).ToHashSet();
        var missing = Layouts
            .Select(l => l.Where(n => !texts.Contains(n)).ToList())
            .Zip(Layouts, (m, layout) => (Missing: m, Extra: texts.Count(t => t is not null && !layout.Contains(t))))
            .MinBy(x => x.Missing.Count + x.Extra);
        var header = Header.Read(
            sheet,
            row,
            KnownAs,
            othersAreWelcome: false,
            text =>
                DidYouMean.Hint(text.ToUpperInvariant(), missing.Missing)
                ?? "where the bureau added a column, OewsColumns.cs has to learn it",
            log
        );
        header.ReportMissing(sheet, missing.Missing, log);
        return header;
    }

    private static string? KnownAs(string text) => Known.GetValueOrDefault(text.ToUpperInvariant());

    private static Dictionary<string, string> Names()
    {
        var names = Layouts[^1].ToDictionary(n => n, n => n, StringComparer.Ordinal);
        names["GROUP"] = "O_GROUP"; // until 2011
        names["OCC_GROUP"] = "O_GROUP"; // until 2018
        names["LOC QUOTIENT"] = "LOC_QUOTIENT";
        return names;
    }
}

/// <summary>
/// What the bureau writes of a release beside its figures: which May it is, and its top code. Since 2019 on the sheet
/// "Field Descriptions" of the workbook itself, before that in a workbook of its own, field_descriptions.
/// </summary>
/// <param name="Year">Null where it says none.</param>
/// <param name="TopCode">Null where it says none.</param>
internal sealed partial record FieldDescriptions(int? Year, TopCode? TopCode)
{
    public const string Sheet = "Field Descriptions";

    /// <summary>From the first column of some sheets.</summary>
    public static FieldDescriptions Of(IEnumerable<Grid> sheets)
    {
        IReadOnlyList<string> texts =
        [
            .. sheets.SelectMany(s =>
                Enumerable.Range(0, s.Rows.Count).Where(r => s.Rows[r].Length > 0).Select(r => s.Text(r, 0))
            ),
        ];
        var title = texts.Select(t => Title.Match(t)).FirstOrDefault(m => m.Success);
        var cap = texts.Select(t => Cap.Match(t)).FirstOrDefault(m => m.Success);
        return new(
            title is null ? null : int.Parse(title.Groups["year"].Value, CultureInfo.InvariantCulture),
            cap is null ? null : new TopCode(Amount(cap.Groups["hour"]), Amount(cap.Groups["year"]))
        );
    }

    private static decimal Amount(Group amount) =>
        decimal.Parse(
            amount.Value,
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture
        );

    [GeneratedRegex(@"^May (?<year>20\d\d) OEW?S Estimates\z")]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"^#\s*=.{0,80}\$(?<hour>[\d,]+\.\d\d) per hour or \$(?<year>[\d,]+) per year")]
    private static partial Regex Cap { get; }
}
