using System.Globalization;
using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// A whole release of the wage survey, from the bureau's flat files to a folder of small tables: one for each
/// occupation with all its cells, and of each industry once more whom it employs. All of it is written beside what is
/// there, read back, and put in its place at once.
/// </summary>
internal sealed class ReleaseImport
{
    private const string Root = "salary-data";

    private readonly FlatFiles flat;
    private readonly ImportingSite site;
    private readonly IReadOnlyDictionary<string, string> idsOfBefore;
    private readonly DiagnosticLog log;
    private readonly YearMonth release;

    private ReleaseImport(
        FlatFiles flat,
        ImportingSite site,
        IReadOnlyDictionary<string, string> idsOfBefore,
        DiagnosticLog log
    ) =>
        (this.flat, this.site, this.idsOfBefore, this.log, release) = (flat, site, idsOfBefore, log, new(flat.Year, 5));

    /// <param name="root">The folder of the site.</param>
    /// <param name="folder">That of the flat files.</param>
    /// <param name="request">What else was asked for.</param>
    /// <param name="site">What the site has.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>What was written; null, with nothing written, where there is an error.</returns>
    public static IReadOnlyList<ImportedTable>? Run(
        string root,
        string folder,
        ImportRequest.Oews request,
        ImportingSite site,
        DiagnosticLog log
    )
    {
        if (FlatFiles.Read(folder, log) is not { } flat)
            return null;
        var files = new FolderFiles(root);
        ReleaseImport import = new(flat, site, KnownIds(files), log);
        var tables = import.Tables();
        if (log.HasErrors)
            return null;
        var path = $"{ReleaseFolder.Name}/{import.release}/";
        if (!request.MayLoseRows)
            ReleaseAtOnce.ReportLost(
                files,
                $"{Root}/{path}",
                tables,
                "take the bureau’s newest whole files; where these should go, say --allow-loss",
                log
            );
        import.ReadBack(tables);
        if (log.HasErrors)
            return null;
        var known = site.Entries.FirstOrDefault(e =>
            e.File.StartsWith(ReleaseFolder.Name + "/", StringComparison.Ordinal)
        );
        var entry = new FiguresFile
        {
            File = path,
            Source = known?.Source ?? OfficialSource.OewsRelease.Id,
            Publisher = known?.Publisher ?? OfficialSource.OewsRelease.Publisher,
            Release = string.Create(CultureInfo.InvariantCulture, $"OEWS, all estimates of May {flat.Year}"),
            Form = FiguresForm.FlatFiles,
            ReadFrom = request.ReadFrom ?? FlatFiles.Data,
            Retrieved = request.Retrieved,
            Sha256 = flat.Sha256,
            Sum = WholeRelease.Sum(tables.Select(t => (t.Key, t.Value))),
            RowsKept = flat.Cells,
            RowsLeftOut = 0,
        };
        return
            ReleaseAtOnce.Write(root, $"{Root}/{path}", tables, entry, import.MeansOfBefore(files, entry), log)
                is { } changed
            ? [new($"{Root}/{path}", flat.Cells, 0, changed)]
            : null;
    }

    /// <summary>
    /// Of the release before, as long as it lies there, the means by industry that the word unsteady needs; then its
    /// folder may go.
    /// </summary>
    private FiguresTable? MeansOfBefore(FolderFiles files, FiguresFile entry)
    {
        var before = site
            .Entries.Where(e => e.File.StartsWith(ReleaseFolder.Name + "/", StringComparison.Ordinal))
            .Where(e => string.CompareOrdinal(e.File, entry.File) < 0)
            .MaxBy(e => e.File, StringComparer.Ordinal);
        if (before is null || !YearMonth.TryParse(before.File.Split('/')[1], out var month))
            return null;
        var folder = $"{Root}/{before.File}";
        T? Read<T>(string name, Func<Reading, T> read)
            where T : class => files.Read(folder + name, log) is { } file ? read(new Reading(file)) : null;
        if (
            Read(ReleaseFolder.AreasName, ReleaseFolder.ReadAreas) is not { } areas
            || Read(ReleaseFolder.IndustriesName, ReleaseFolder.ReadIndustries) is not { } industries
        )
            return null;
        var codes = industries.Select(i => i.Code).ToHashSet();
        var cells = site
            .Linked.Where(soc => files.Has($"{folder}{soc}.csv"))
            .SelectMany(soc => Read($"{soc}.csv", r => ReleaseFolder.ReadCells(r, soc, month, areas, codes)) ?? []);
        return EarlierMeansTable.Of(
            cells,
            month.ToString(),
            new Origin($"{before.ReadFrom}: salary-data/{before.File}", before.Sha256, before.Retrieved, before.Form),
            new OfficialSource(before.Source, before.Publisher)
        );
    }

    /// <summary>Every file of the folder by its name in it.</summary>
    private SortedDictionary<string, byte[]> Tables()
    {
        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal)
        {
            [ReleaseFolder.AreasName] = Text(ReleaseFolder.AreaColumns, AreaRows()),
            [ReleaseFolder.IndustriesName] = Text(ReleaseFolder.IndustryColumns, IndustryRows()),
            [ReleaseFolder.OccupationsName] = Text(
                ReleaseFolder.OccupationColumns,
                flat.OccupationList.Select(
                    IReadOnlyList<string> (o) => [SocOf(o["occupation_code"]), o["display_level"], o["occupation_name"]]
                )
            ),
        };
        var occupations = flat
            .OccupationList.Select(o => SocOf(o["occupation_code"]))
            .ToHashSet(StringComparer.Ordinal);
        SortedDictionary<string, List<string>> staffing = new(StringComparer.Ordinal);
        foreach (var soc in flat.Rows.Keys.Order(StringComparer.Ordinal).ToList())
        {
            var rows = flat.Take(soc);
            if (!occupations.Contains(soc))
                Report($"'{soc}' has estimates, and {FlatFiles.Occupations} does not list it");
            rows.Sort(static (a, b) => a.AsSpan().SequenceCompareTo(b));
            tables[$"{soc}.csv"] = Joined(ReleaseFolder.CellColumns, rows);
            foreach (var row in rows)
                if (StaffOf(row) is var (industry, jobs, error))
                    (staffing.TryGetValue(industry, out var all) ? all : staffing[industry] = []).Add(
                        $"{soc},{jobs},{error}"
                    );
        }
        foreach (var (industry, rows) in staffing)
            tables[$"staffing/{industry}.csv"] = Joined(
                ReleaseFolder.StaffingColumns,
                rows.Select(r => Encoding.ASCII.GetBytes(r))
            );
        return tables;
    }

    /// <summary>The industry of a row, its jobs and their error; null for a row of another place, or of all industries.</summary>
    private static (string Industry, string Jobs, string Error)? StaffOf(byte[] row)
    {
        var cells = Encoding.ASCII.GetString(row).Split(',', 5);
        return cells[0] == ReleaseFolder.Nation && cells[1] != ReleaseFolder.AllIndustries
            ? (cells[1], cells[2], cells[3])
            : null;
    }

    /// <summary>
    /// By the bureau's codes. An area keeps the id that it has, whatever it is called now; a new one is called after its
    /// first city and state, or by the bureau's name without what it shares with all others.
    /// </summary>
    private List<IReadOnlyList<string>> AreaRows()
    {
        List<IReadOnlyList<string>> rows = [];
        HashSet<string> taken = [.. site.States.Select(s => s.Id.Text), .. idsOfBefore.Values];
        foreach (var area in flat.AreaList.OrderBy(a => a["area_code"], StringComparer.Ordinal))
        {
            var (code, name) = (area["area_code"], area["area_name"]);
            if (area["areatype_code"] == "N" || code.Length != ReleaseFolder.Nation.Length)
                continue;
            var isMetro = code.StartsWith("00", StringComparison.Ordinal);
            var kind =
                area["areatype_code"] == "S" ? "state"
                : isMetro ? "metropolitan"
                : "nonmetropolitan";
            IReadOnlyList<Area?> states = isMetro
                ? [.. StatesIn(name).Select(site.StateOfPostal)]
                : [site.StateOfFips(code[..2])];
            if (states.Count == 0 || states.Contains(null))
            {
                log.Error(
                    ImportCodes.UnknownState,
                    SourceSpan.Whole(new SourceFile(FlatFiles.Areas, "")),
                    $"'{code}', {name}, lies in no state that is known",
                    ImportingSite.StatesHint
                );
                continue;
            }
            var first = states[0]!;
            var id = kind == "state" ? first.Id.Text : idsOfBefore.GetValueOrDefault(code) ?? NewId();
            if (!Slug.TryParse(id, out _))
                Report($"'{name}' gives no id");
            rows.Add([code, id, kind, string.Join(' ', states.Select(s => s!.Id.Text)), name]);

            string NewId()
            {
                var made = isMetro
                    ? $"{AreaSlug.Words(FirstCity(name))}-{first.Postal!.ToLowerInvariant()}"
                    : OutsideOf(name, first);
                if (!taken.Add(made) && !taken.Add(made += "-nonmetro"))
                    Report($"'{name}' would have the id '{made}' of another area");
                return made;
            }
        }
        return rows;
    }

    /// <summary>"Columbus" of "Columbus, OH"; two dashes stand between cities of which one has a dash in its name.</summary>
    private static string FirstCity(string name)
    {
        var cities = name[..name.LastIndexOf(", ", StringComparison.Ordinal)];
        var between = cities.Contains("--", StringComparison.Ordinal) ? "--" : "-";
        return cities.Split(between)[0].Split('/')[0];
    }

    private static string OutsideOf(string name, Area state)
    {
        var words = AreaSlug.Of(name)?.Text ?? "";
        var stateWords = AreaSlug.Words(state.Name);
        return words.Contains(stateWords, StringComparison.Ordinal) ? words : $"{words}-{stateWords}";
    }

    private static IEnumerable<string> StatesIn(string name) =>
        name.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma ? name[(comma + 2)..].Split('-') : [];

    /// <summary>In the order of the bureau's tree, each with the industry that holds it.</summary>
    private List<IReadOnlyList<string>> IndustryRows()
    {
        List<IReadOnlyList<string>> rows = [];
        Stack<(int Level, string Code)> above = [];
        foreach (var industry in flat.IndustryList.Where(i => i["industry_code"] != ReleaseFolder.AllIndustries))
        {
            var (code, level) = (
                industry["industry_code"],
                int.TryParse(industry["display_level"], NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
                    ? depth
                    : 0
            );
            while (above.Count > 0 && above.Peek().Level >= level)
                above.Pop();
            rows.Add([code, above.Count > 0 ? above.Peek().Code : "", industry["industry_name"]]);
            above.Push((level, code));
        }
        return rows;
    }

    private static string SocOf(string code) => code.Length == 6 ? $"{code[..2]}-{code[2..]}" : code;

    /// <summary>What an older release, or this one as it is, calls its areas.</summary>
    private static Dictionary<string, string> KnownIds(FolderFiles files)
    {
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        foreach (
            var path in files
                .Below($"{Root}/{ReleaseFolder.Name}")
                .Where(p => p.EndsWith("/" + ReleaseFolder.AreasName, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
            if (files.Read(path, new DiagnosticLog()) is { } file)
                foreach (var area in ReleaseFolder.ReadAreas(new Reading(file)).ByCode)
                    known[area.Key] = area.Value.Id.Text;
        return known;
    }

    /// <summary>What the site's own reader would refuse is not written.</summary>
    private void ReadBack(SortedDictionary<string, byte[]> tables)
    {
        if (WholeRelease.Read(tables.Select(t => (t.Key, t.Value)), release, (_, _) => { }) is [var refused, ..])
            log.Error(
                ImportCodes.NotReadBack,
                refused.At,
                $"what this import would write here is refused: {refused.Message} ({refused.Code})",
                "look whether the bureau’s own file says the same"
            );
    }

    private void Report(string what) =>
        log.Error(
            ImportCodes.UnknownWord,
            SourceSpan.Whole(new SourceFile(FlatFiles.Areas, "")),
            what,
            "the lists and the data belong to one release: fetch them together"
        );

    private static byte[] Text(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        Encoding.UTF8.GetBytes(CsvText.Of(columns, rows));

    private static byte[] Joined(IReadOnlyList<string> columns, IEnumerable<byte[]> rows)
    {
        using MemoryStream text = new();
        text.Write(Encoding.ASCII.GetBytes(string.Join(',', columns) + "\n"));
        foreach (var row in rows)
        {
            text.Write(row);
            text.WriteByte((byte)'\n');
        }
        return text.ToArray();
    }
}
