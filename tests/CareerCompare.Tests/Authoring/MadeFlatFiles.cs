using System.Globalization;
using System.Text;

namespace CareerCompare.Tests.Authoring;

/// <summary>The bureau's flat files as it writes them: lines of fixed columns for each statistic of each cell, and lists of the codes.</summary>
internal sealed class MadeFlatFiles
{
    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);

    public int Year { get; init; } = 2025;

    public List<(string Code, string Type, string Name)> Areas { get; } =
    [
        ("0000000", "N", "National"),
        ("3400000", "S", "New Jersey"),
        ("3600000", "S", "New York"),
        ("0010580", "M", "Albany-Schenectady-Troy, NY"),
        ("0035620", "M", "New York-Newark-Jersey City, NY-NJ"),
        ("3600004", "M", "Southwest New York nonmetropolitan area"),
        ("3400001", "M", "New Jersey nonmetropolitan area"),
    ];

    public List<(string Code, string Name, int Level)> Industries { get; } =
    [
        ("000000", "Cross-Industry, Private, Federal, State, and Local", 0),
        ("000001", "Cross-industry, Private Ownership only", 1),
        ("62--63", "Sector 62 - Health Care and Social Assistance", 2),
        ("621000", "Ambulatory Health Care Services", 3),
        ("621100", "Offices of Physicians", 4),
        ("622000", "Hospitals", 3),
    ];

    public List<(string Code, string Name, int Level)> Occupations { get; } =
    [("000000", "All Occupations", 0), ("911001", "Clinic Managers", 3)];

    public string Footnotes { get; set; } =
        "footnote_code\tfootnote_text\r\n"
        + "5\tThis wage is equal to or greater than $115.00 per hour or $239,200 per year.\r\n"
        + "8\tEstimate not released.\r\n";

    /// <summary>A cell with its seventeen statistics in the bureau's order; of each a number, or the footnote of a dash.</summary>
    public MadeFlatFiles Cell(string area, string industry, string occupation, params string?[] statistics)
    {
        var type = Areas.First(a => a.Code == area).Type;
        for (var i = 0; i < statistics.Length; i++)
            if (statistics[i] is { Length: > 0 } text)
                Line($"OEU{type}{area}{industry}{occupation}{i + 1:00}", text);
        return this;
    }

    /// <summary>One statistic; "(8)" is a dash with that footnote.</summary>
    public MadeFlatFiles Line(string series, string text, int? year = null)
    {
        var (value, footnote) = text is ['(', .. var note, ')'] ? ("-", note) : (text, "");
        lines[series] = string.Create(
            CultureInfo.InvariantCulture,
            $"{series, -30}\t{year ?? Year}\tA01\t{value, 12}\t{footnote}\r\n"
        );
        return this;
    }

    /// <summary>A clinic manager's pay in the country, two places and three industries.</summary>
    public static MadeFlatFiles Sound(int year = 2025)
    {
        MadeFlatFiles made = new() { Year = year };
        string?[] paid =
        [
            "1200",
            "2.5",
            "30.00",
            "62400",
            "1.5",
            "20.00",
            "25.00",
            "30.00",
            "35.00",
            "40.00",
            "41600",
            "52000",
            "62400",
            "72800",
            "83200",
        ];
        foreach (var industry in (string[])["000000", "62--63", "621100", "622000"])
            made.Cell("0000000", industry, "911001", paid);
        made.Cell("3600000", "000000", "911001", [.. paid, "0.500", "1.10"]);
        made.Cell("0010580", "000000", "911001", ["(8)", "(8)", .. paid[2..14], "(5)", "(8)", "(8)"]);
        made.Cell(
            "3600004",
            "000000",
            "911001",
            [.. paid[..2], "(4)", "62400", "1.5", "(4)", "(4)", "(4)", "(4)", "(4)", .. paid[10..], "0.400", "0.90"]
        );
        return made;
    }

    /// <summary>Writes them into a folder of the site that is imported into.</summary>
    public void Offer(ImportSite site, string folder)
    {
        site.Offer(
            $"{folder}/oe.data.0.Current",
            $"{"series_id", -30}\tyear\tperiod\t{"value", 12}\tfootnote_codes\r\n" + string.Concat(lines.Values)
        );
        site.Offer(
            $"{folder}/oe.area",
            List(
                "state_code\tarea_code\tareatype_code\tarea_name",
                Areas.Select(a => $"{a.Code[..2]}\t{a.Code}\t{a.Type}\t{a.Name}")
            )
        );
        site.Offer(
            $"{folder}/oe.industry",
            List(
                "industry_code\tindustry_name\tdisplay_level",
                Industries.Select(i => $"{i.Code}\t{i.Name}\t{i.Level}")
            )
        );
        site.Offer(
            $"{folder}/oe.occupation",
            List(
                "occupation_code\toccupation_name\tdisplay_level",
                Occupations.Select(o => $"{o.Code}\t{o.Name}\t{o.Level}")
            )
        );
        site.Offer($"{folder}/oe.footnote", Footnotes);
    }

    private static string List(string header, IEnumerable<string> rows)
    {
        StringBuilder text = new(header + "\r\n");
        foreach (var row in rows)
            text.Append(row).Append("\r\n");
        return text.ToString();
    }
}
