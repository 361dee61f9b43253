namespace CareerCompare.Tests.Authoring;

/// <summary>A small occupation.xlsx of 2024 to 2034: an index, table 1.2 and table 1.10.</summary>
internal static class MadeProjections
{
    public static MadeWorkbook Workbook()
    {
        MadeWorkbook made = new();
        made.Sheets.Add(
            (
                "Table 1.2",
                [
                    [
                        "Table 1.2 Occupational projections, 2024–2034, and worker characteristics, 2024 (Employment in thousands)",
                    ],
                    [
                        "2024 National Employment Matrix title",
                        "2024 National Employment Matrix code",
                        "Occupation type",
                        "Employment, 2024",
                        "Employment, 2034",
                        "Employment change, numeric, 2024–34",
                        "Employment change, percent, 2024–34",
                        "Occupational openings, 2024–34 annual average",
                        "Median annual wage, dollars, 2024[1]",
                        "Typical education needed for entry",
                        "Work experience in a related occupation",
                        "Typical on-the-job training needed to attain competency in the occupation",
                    ],
                    [
                        "Total, all occupations",
                        "00-0000",
                        "Summary",
                        169956.1,
                        175167.9,
                        5211.8,
                        3.1,
                        new Printed("18863.299999999999"),
                        49500,
                        "—",
                        "—",
                        "—",
                    ],
                    [
                        "      Clinic managers",
                        "91-1001",
                        "Line item",
                        new Printed("616.20000000000005"),
                        759.1,
                        142.9,
                        23.2,
                        62.1,
                        ">=$239,200",
                        "Bachelor's degree",
                        "Less than 5 years",
                        "None",
                    ],
                    [
                        "      Desk supervisors, all kinds",
                        "94-2001",
                        "Line item",
                        14,
                        13,
                        -1,
                        -7.1,
                        1.4,
                        66140,
                        "High school diploma or equivalent",
                        "None",
                        "None",
                    ],
                    ["Footnotes:"],
                    ["[1] Data are from the Occupational Employment and Wage Statistics program."],
                    ["Source: Employment Projections program"],
                ]
            )
        );
        made.Sheets.Add(
            (
                "Table 1.10",
                [
                    ["Table 1.10 Occupational separations and openings, projected 2024–34 (Employment in thousands)"],
                    [
                        "2024 National Employment Matrix title",
                        "2024 National Employment Matrix code",
                        "Occupation type",
                        "Employment, 2024",
                        "Employment, 2034",
                        "Employment change, numeric, 2024–34",
                        "Employment change, percent, 2024–34",
                        "Occupational openings, 2024–34 annual average",
                    ],
                    ["Total, all occupations", "00-0000", "Summary", 169956.1, 175167.9, 5211.8, 3.1, 18863.3],
                    ["      Clinic managers", "91-1001", "Line item", 616.2, 759.1, 142.9, 23.2, 62.1],
                    ["      Desk supervisors, all kinds", "94-2001", "Line item", 14, 13, -1, -7.1, 1.4],
                    ["Source: Employment Projections program"],
                ]
            )
        );
        return made;
    }
}
