namespace CareerCompare.Tests.Authoring;

/// <summary>
/// Small workbooks in the layouts in which the bureau published: 2019 in lower case and without PCT_RPT, 2020 in upper
/// case, 2021 with PCT_RPT, 2024 with areas and industries in front. The jobs are made up.
/// </summary>
internal sealed class MadeOews
{
    private static readonly string[] Places =
    [
        "AREA",
        "AREA_TITLE",
        "AREA_TYPE",
        "PRIM_STATE",
        "NAICS",
        "NAICS_TITLE",
        "I_GROUP",
        "OWN_CODE",
    ];
    private static readonly string[] Figures =
    [
        "OCC_CODE",
        "OCC_TITLE",
        "O_GROUP",
        "TOT_EMP",
        "EMP_PRSE",
        "JOBS_1000",
        "LOC_QUOTIENT",
        "PCT_TOTAL",
        "PCT_RPT",
        "H_MEAN",
        "A_MEAN",
        "MEAN_PRSE",
        "H_PCT10",
        "H_PCT25",
        "H_MEDIAN",
        "H_PCT75",
        "H_PCT90",
        "A_PCT10",
        "A_PCT25",
        "A_MEDIAN",
        "A_PCT75",
        "A_PCT90",
        "ANNUAL",
        "HOURLY",
    ];

    private readonly int year;
    private string sheet;
    private readonly List<string> columns;
    private readonly List<Dictionary<string, object?>> rows = [];

    private MadeOews(int year, string kind, bool places)
    {
        (this.year, sheet) = (year, $"{kind}_M{year}_dl");
        columns = [.. places ? Places : [], .. Figures.Where(f => f != "PCT_RPT" || year >= 2021)];
        if (year < 2020)
            columns.Remove("PRIM_STATE");
    }

    private bool isBefore2019;

    private string? Cap { get; set; } = "$115.00 per hour or $239,200 per year";

    /// <summary>As the bureau's own national workbook of that year: a total, a group, and two occupations.</summary>
    public static MadeOews National(int year)
    {
        var made = new MadeOews(year, "national", places: year >= 2024)
        {
            Cap = year < 2022 ? "$100.00 per hour or $208,000 per year" : "$115.00 per hour or $239,200 per year",
        };
        made.Add(
            "00-0000",
            "All Occupations",
            "total",
            154_187_380,
            0.1,
            [67_920, 29_990, 36_730, 49_500, 78_810, 125_720]
        );
        made.Add(
            "91-0000",
            "Clinic Occupations",
            "major",
            57_000,
            0.4,
            [77_000, 30_000, 41_000, 70_000, 94_000, 180_000]
        );
        made.Add("91-1001", "Clinic Managers", "detailed", 52_100, 1.2, [81_230, 48_100, 60_050, 75_400, 98_700, "#"]);
        made.Add(
            "94-2001",
            "Desk Supervisors, All Kinds",
            "detailed",
            4_900,
            2.1,
            [43_100, 28_900, 34_500, 41_000, 49_900, 61_000]
        );
        return made;
    }

    /// <summary>A workbook of places or sectors, empty as yet.</summary>
    public static MadeOews Of(int year, string kind) => new(year, kind, places: true);

    /// <summary>A row. Hourly wages are those of the yearly ones.</summary>
    public MadeOews Add(
        string soc,
        string title,
        string level,
        object jobs,
        object error,
        object[] wages,
        params (string Column, object? Value)[] others
    )
    {
        string[] names = ["MEAN", "PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"];
        Dictionary<string, object?> row = new()
        {
            ["AREA"] = "99",
            ["AREA_TITLE"] = "U.S.",
            ["AREA_TYPE"] = "1",
            ["PRIM_STATE"] = "US",
            ["NAICS"] = "000000",
            ["NAICS_TITLE"] = "Cross-industry",
            ["I_GROUP"] = "cross-industry",
            ["OWN_CODE"] = "1235",
            ["OCC_CODE"] = soc,
            ["OCC_TITLE"] = title,
            ["O_GROUP"] = level,
            ["TOT_EMP"] = jobs,
            ["EMP_PRSE"] = 0.5,
            ["MEAN_PRSE"] = error,
        };
        for (var i = 0; i < names.Length; i++)
        {
            row["A_" + names[i]] = wages[i];
            row["H_" + names[i]] = wages[i] is int dollars ? Math.Round(dollars / 2080.0, 2) : wages[i];
        }
        foreach (var (column, value) in others)
            row[column] = value;
        rows.Add(row);
        return this;
    }

    /// <summary>Puts a value into a row, the first of which is 0.</summary>
    public MadeOews With(int row, string column, object? value)
    {
        rows[row][column] = value;
        return this;
    }

    public MadeOews WithoutCap()
    {
        Cap = null;
        return this;
    }

    public MadeOews Without(string column)
    {
        columns.Remove(column);
        return this;
    }

    /// <summary>Puts a column elsewhere, with all that is in it.</summary>
    public MadeOews Moved(string column, int to)
    {
        columns.Remove(column);
        columns.Insert(to, column);
        return this;
    }

    public MadeOews SecondTime(int row, string level)
    {
        rows.Insert(row, new Dictionary<string, object?>(rows[row]) { ["O_GROUP"] = level });
        return this;
    }

    /// <summary>As until 2018: a sheet without a year, no descriptions, and in 2010 and 2011 a level for groups alone.</summary>
    public MadeOews Before2019()
    {
        (isBefore2019, sheet) = (true, "national_dl");
        foreach (var column in (string[])["JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL"])
            columns.Remove(column);
        foreach (var row in rows.Where(r => year < 2012 && r["O_GROUP"] is "detailed"))
            row["O_GROUP"] = null;
        return this;
    }

    /// <summary>The workbook field_descriptions of this release.</summary>
    public byte[] Descriptions(string cap)
    {
        MadeWorkbook made = new();
        made.Sheets.Add(
            (
                "Field_descriptions",
                [
                    [$"May {year} OES Estimates"],
                    null,
                    ["#  = indicates a wage greater than " + cap],
                ]
            )
        );
        return made.Bytes();
    }

    /// <summary>Where a value of a row stands, the first of which is 0.</summary>
    public string Cell(int row, string column) => $"{MadeWorkbook.Letters(columns.IndexOf(column))}{row + 2}";

    public MadeWorkbook Workbook()
    {
        MadeWorkbook made = new();
        IEnumerable<object?[]?> figures = [.. rows.Select(r => columns.Select(c => r.GetValueOrDefault(c)).ToArray())];
        made.Sheets.Add((sheet, [.. figures.Prepend([.. columns.Select(Named)])]));
        if (!isBefore2019)
            made.Sheets.Add(
                (
                    "Field Descriptions",
                    [
                        [$"May {year} {(year < 2020 ? "OES" : "OEWS")} Estimates"],
                        null,
                        ["Field", "Field Description"],
                        ["occ_code", "The 6-digit code"],
                        ["a_mean", "Mean annual wage"],
                        Cap is null ? null : [$"#  = indicates a wage equal to or greater than {Cap} "],
                    ]
                )
            );
        return made;
    }

    private string Named(string column) =>
        isBefore2019
            ? column == "O_GROUP"
                ? year < 2012
                    ? "GROUP"
                    : "OCC_GROUP"
                : column
            : year < 2020
                ? column.ToLowerInvariant()
                : column;

    public byte[] Bytes() => Workbook().Bytes();
}
