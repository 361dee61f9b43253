namespace CareerCompare.Tests.Authoring.Onet;

/// <summary>A release of O*NET with four made-up jobs, in the names that O*NET gives its files or in those of copies.</summary>
internal sealed class MadeOnet
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["Read Me.txt"] = "O*NET 31.2 Database\nMay 2026 Release\n",
        ["Occupation Data.txt"] = Rows(
            "O*NET-SOC Code\tTitle\tDescription",
            "91-1001.00\tWard Managers\tNot to be copied.",
            "91-1001.01\tWard Night Managers\tNot to be copied.",
            "94-2001.00\tDesk Supervisors--English\tNot to be copied.",
            "95-0001.00\tLamp Lighters\tNot to be copied.",
            "55-1011.00\tTent Officers\tNot to be copied."
        ),
        ["Job Zones.txt"] = Rows(
            "O*NET-SOC Code\tJob Zone\tDate\tDomain Source",
            "91-1001.00\t4\t08/2023\tAnalyst",
            "91-1001.01\t4\t08/2023\tAnalyst",
            "94-2001.00\t2\t08/2023\tAnalyst",
            "95-0001.00\t1\t08/2023\tAnalyst"
        ),
        ["Alternate Titles.txt"] = Rows(
            "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)",
            [
                .. Enumerable.Range(1, 12).Select(n => $"91-1001.00\tClinic Boss {n}\tn/a\t08"),
                "94-2001.00\tHead of Desk\tn/a\t08",
            ]
        ),
        ["Sample of Reported Titles.txt"] = Rows(
            "O*NET-SOC Code\tReported Job Title\tShown in My Next Move",
            "91-1001.00\tClinic Lead\tN",
            "91-1001.00\tClinic Head (CH)\tY",
            "91-1001.00\tward manager\tY"
        ),
        ["Skills.txt"] = Rows(
            "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tRecommend Suppress",
            "91-1001.00\t2.A\tSpreadsheets\tIM\t3.12\t8\tN",
            "91-1001.00\t2.A\tSpreadsheets\tLV\t4.00\t8\tN",
            "91-1001.00\t2.B\tCalm\tIM\t2.90\t8\tN",
            "94-2001.00\t2.B\tCalm\tIM\t4.00\t8\tY"
        ),
        ["Education, Training, and Experience.txt"] = Rows(
            "O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tN\tRecommend Suppress\tDate",
            "91-1001.00\t2.D.1\tRL\t2\t12.50\t24\tN\t08/2023",
            "91-1001.00\t2.D.1\tRL\t6\t62.50\t24\tN\t08/2023",
            "91-1001.00\t3.A.1\tRW\t6\t90.00\t24\tN\t08/2023",
            "94-2001.00\t2.D.1\tRL\t3\t80.00\tn/a\tn/a\t08/2023"
        ),
    };

    public MadeOnet With(string file, string text)
    {
        files[file] = text;
        return this;
    }

    public MadeOnet Edit(string file, string what, string by)
    {
        Assert.Contains(what, files[file], StringComparison.Ordinal);
        return With(file, files[file].Replace(what, by, StringComparison.Ordinal));
    }

    public MadeOnet Without(string file)
    {
        Assert.True(files.Remove(file));
        return this;
    }

    /// <summary>As copies name them: underscores, .tsv, and columns in small letters.</summary>
    public MadeOnet Renamed()
    {
        foreach (var (name, text) in files.ToList())
        {
            files.Remove(name);
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            var isTable = name != "Read Me.txt";
            files[
                isTable
                    ? name.Replace(",", "", StringComparison.Ordinal)
                        .Replace(' ', '_')
                        .Replace(".txt", ".tsv", StringComparison.Ordinal)
                    : "READ_ME_31_2.txt"
            ] = isTable
                ? text[..end]
                    .ToLowerInvariant()
                    .Replace("*", "", StringComparison.Ordinal)
                    .Replace(' ', '_')
                    .Replace('-', '_') + text[end..]
                : text;
        }
        return this;
    }

    /// <summary>In the layout of 30.3 and 31.0: other names for titles, and skills and education in two files each, with a title in every row.</summary>
    public MadeOnet Newest()
    {
        files["Job Titles.txt"] = Taken("Alternate Titles.txt")
            .Replace("Alternate Title", "Job Title", StringComparison.Ordinal);
        Split("Skills.txt", "Essential Skills.txt", "Transferable Skills.txt", "\tSpreadsheets\t");
        Split("Education, Training, and Experience.txt", "Education.txt", "Training and Experience.txt", "\tRL\t");
        return this;
    }

    private void Split(string old, string first, string second, string inFirst)
    {
        var lines = Taken(old)
            .TrimEnd('\n')
            .Split('\n')
            .Select((l, i) => i == 0 ? l + "\tTitle" : l + "\tA Title")
            .ToList();
        files[first] = Rows(lines[0], [.. lines.Skip(1).Where(l => l.Contains(inFirst, StringComparison.Ordinal))]);
        files[second] = Rows(lines[0], [.. lines.Skip(1).Where(l => !l.Contains(inFirst, StringComparison.Ordinal))]);
    }

    private string Taken(string file)
    {
        var text = files[file];
        files.Remove(file);
        return text;
    }

    public void Offer(ImportSite site, string folder = "onet")
    {
        foreach (var (name, text) in files)
            site.Offer($"{folder}/{name}", text);
    }

    private static string Rows(string header, params string[] rows) => string.Join('\n', [header, .. rows]) + "\n";
}
