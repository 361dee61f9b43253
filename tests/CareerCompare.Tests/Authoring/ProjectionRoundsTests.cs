using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring;

/// <summary>Five rows in the names and on the sheets of each round: one reader takes them all.</summary>
public sealed class ProjectionRoundsTests : IDisposable
{
    private static readonly string[] Entry =
    [
        "Typical education needed for entry",
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
    ];

    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("2016-26", "1.2, 1.7 and 1.10")]
    [InlineData("2019-29", "1.2, 1.7 and 1.10")]
    [InlineData("2021-31", "1.2 and 1.10")]
    [InlineData("2022-32", "1.2, 1.10 and 5.4")]
    [InlineData("2024-34", "1.2 and 1.10")]
    public void Each_round_gives_the_same_rows(string round, string tables)
    {
        var (from, to) = (
            int.Parse(round[..4], System.Globalization.CultureInfo.InvariantCulture),
            2000 + int.Parse(round[5..], System.Globalization.CultureInfo.InvariantCulture)
        );
        site.Offer("occupation.xlsx", Round(from).Bytes());
        Assert.True(site.Import("projections", "occupation.xlsx", "--allow-loss") == ExitCode.Fine, site.Err);
        Assert.Equal(
            $"""
            soc,title,from,to,jobs-from,jobs-to,change-percent,openings,education,experience,training
            91-1001,Clinic managers,{from},{to},616.2,759.1,23.2,62.1,Bachelor's degree,Less than 5 years,None
            94-2001,"Desk supervisors, all kinds",{from},{to},14.0,13.0,-7.1,1.4,High school diploma or equivalent,None,None
            95-0001,Lamp lighters,{from},{to},1.0,0.5,-50.0,0.1,No formal educational credential,None,Short-term on-the-job training

            """,
            site.Text($"projections-{round}.csv")
        );
        Assert.Contains(
            $"release: Employment Projections {from}–{to % 100}, tables {tables}\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
        Assert.Contains("rows-kept: 3\n  rows-left-out: 2\n", site.Text("SOURCES.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_round_beside_the_newest_is_no_stray_file()
    {
        site.Offer("occupation.xlsx", Round(2016).Bytes());
        Assert.True(site.Import("projections", "occupation.xlsx") == ExitCode.Fine, site.Err);
        site.Write(
            "salary-data/SOURCES.yaml",
            site.Text("SOURCES.yaml")
                .Replace(
                    "bls-projections-2016\n  publisher: bls",
                    "bureau-projections\n  publisher: bureau",
                    StringComparison.Ordinal
                )
        );
        Assert.All(site.Ledger().Projections.Values, p => Assert.Equal(2024, p.From));
    }

    [Fact]
    public void A_table_that_contradicts_another_of_its_round_is_refused()
    {
        site.Offer("occupation.xlsx", Round(2019).Set("D5", 616.3, "Table 1.7").Bytes());
        Assert.Equal(ExitCode.Content, site.Import("projections", "occupation.xlsx"));
        Assert.Contains("error[CC0817]: 91-1001 has other figures in table 1.7", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Openings_by_growth_and_replacement_over_ten_years_are_another_measure()
    {
        site.Offer(
            "occupation.xlsx",
            Round(2016).Set("J2", "Job openings due to growth and replacements, 2016-26", "Table 1.2").Bytes()
        );
        Assert.Equal(ExitCode.Content, site.Import("projections", "occupation.xlsx"));
        Assert.Contains(
            "error[CC0803]: there is no column 'Occupational openings, annual average'",
            site.Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_round_whose_education_stands_on_no_sheet_is_refused()
    {
        var made = Round(2022);
        made.Sheets.RemoveAll(s => s.Name == "Table 5.4");
        site.Offer("occupation.xlsx", made.Bytes());
        Assert.Equal(ExitCode.Content, site.Import("projections", "occupation.xlsx"));
        Assert.Contains(
            "error[CC0803]: no sheet has the columns 'Typical education needed for entry'",
            site.Err,
            StringComparison.Ordinal
        );
    }

    private static MadeWorkbook Round(int from)
    {
        var (span, to) = ($"{from}-{(from + 10) % 100}", from + 10);
        object?[] start =
        [
            $"{from} National Employment Matrix title",
            $"{from} National Employment Matrix code",
            "Occupation type",
        ];
        object?[] figures =
        [
            .. start,
            $"Employment, {from}",
            $"Employment, {to}",
            $"Employment change, numeric, {span}",
            $"Employment change, percent, {span}",
            $"Occupational openings, {span} annual average",
        ];
        if (from == 2021)
            (figures[5], figures[6]) = ($"Employment change, {span}", $"Percent employment change, {span}");
        MadeWorkbook made = new();
        void Add(string table, IEnumerable<object?[]> rows) =>
            made.Sheets.Add(
                (
                    $"Table {table}",
                    [
                        [$"Table {table} of {span}\n(Numbers in thousands)"],
                        .. rows,
                        ["Source: Employment Projections program"],
                    ]
                )
            );

        if (from == 2016)
        {
            // Titles and codes under one name, and names in two or three rows.
            Add(
                "1.2",
                [
                    [
                        $"{from} National Employment Matrix title and code",
                        null,
                        "Occupation type",
                        "Employment",
                        null,
                        null,
                        null,
                        $"Change, {span}",
                        null,
                        $"Occupational openings, {span} annual average",
                    ],
                    [null, null, null, "Number", null, "Percent distribution"],
                    [null, null, null, $"{from}", $"{to}", $"{from}", $"{to}", "Number", "Percent"],
                    .. Rows(distribution: true, entry: false),
                ]
            );
            object?[] names =
            [
                $"{from} National Employment Matrix title and code",
                null,
                "Occupation\ntype",
                "Employment",
                null,
                $"Employment Change, {span}",
                null,
                $"Occupational openings, {span} annual average",
            ];
            object?[] under = [null, null, null, $"{from}", $"{to}", "Number", "Percent"];
            Add(
                "1.7",
                [
                    [.. names, .. Entry],
                    under,
                    .. Rows(distribution: false, entry: true),
                ]
            );
            Add("1.10", [names, under, .. Rows(distribution: false, entry: false)]);
            return made;
        }
        Add(
            "1.2",
            [
                [.. figures, .. from is 2021 or 2024 ? Entry : []],
                .. Rows(distribution: false, entry: from is 2021 or 2024),
            ]
        );
        if (from == 2019)
            Add(
                "1.7",
                [
                    [.. figures, .. Entry],
                    .. Rows(distribution: false, entry: true),
                ]
            );
        Add("1.10", [figures, .. Rows(distribution: false, entry: false)]);
        if (from == 2022)
            Add(
                "5.4",
                [
                    [start[0], start[1], .. Entry],
                    .. Rows(distribution: false, entry: true).Skip(2).Select(r => (object?[])[r[0], r[1], .. r[^3..]]),
                ]
            );
        return made;
    }

    private static IEnumerable<object?[]> Rows(bool distribution, bool entry)
    {
        object?[] Row(string title, string soc, string type, double[] n, params string[] texts) =>
            [
                title,
                soc,
                type,
                n[0],
                n[1],
                .. distribution ? (object?[])[0.1, 0.1] : [],
                n[2],
                n[3],
                n[4],
                .. entry ? texts : [],
            ];

        yield return Row(
            "Total, all occupations",
            "00-0000",
            "Summary",
            [156063.8, 167582.3, 11518.6, 7.4, 18742],
            "—",
            "—",
            "—"
        );
        yield return Row("Clinic occupations", "91-0000", "Summary", [616.2, 759.1, 142.9, 23.2, 62.1], "—", "—", "—");
        yield return Row(
            "Clinic managers",
            "91-1001",
            "Line item",
            [616.2, 759.1, 142.9, 23.2, 62.1],
            "Bachelor's degree",
            "Less than 5 years",
            "None"
        );
        yield return Row(
            "Desk supervisors, all kinds",
            "94-2001",
            "Line item",
            [14, 13, -1, -7.1, 1.4],
            "High school diploma or equivalent",
            "None",
            "None"
        );
        yield return Row(
            "Lamp lighters",
            "95-0001",
            "Line item",
            [1, 0.5, -0.5, -50, 0.1],
            "No formal educational credential",
            "None",
            "Short-term on-the-job training"
        );
    }
}
