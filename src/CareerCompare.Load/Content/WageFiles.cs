using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Load;

/// <summary>
/// The tables of the wage survey: national ones, which a site must have, and whole releases and tables of places and
/// industries, which it may do without.
/// </summary>
internal sealed class WageFiles
{
    private readonly List<Result<WagesFile>> files;
    private readonly IReadOnlyList<Release> releases;
    private readonly Result<IReadOnlyList<EarlierMean>> earlier;

    private WageFiles(
        List<Result<WagesFile>> files,
        IReadOnlyList<Release> releases,
        Result<IReadOnlyList<EarlierMean>> earlier
    ) => (this.files, this.releases, this.earlier) = (files, releases, earlier);

    /// <summary>Asks for those that are there; of whole releases for their lists.</summary>
    public static WageFiles Ask(InputFiles files, FileReader reader, DiagnosticLog log)
    {
        List<Result<WagesFile>> asked = [];
        foreach (var layout in WageLayout.All)
        {
            var folder = $"{ContentFiles.Figures}/{layout.Folder}";
            var paths = files.Below(folder).Where(p => p.EndsWith(".csv", StringComparison.Ordinal)).ToList();
            if (layout == WageLayout.National && paths.Count == 0)
                log.Error(
                    Codes.MissingFile,
                    SourceSpan.Whole(new SourceFile(folder, "")),
                    $"'{folder}' holds no release",
                    $"import one, as {folder}/2025-05.csv"
                );
            asked.AddRange(paths.Select(p => reader.Other(p, null, r => WagesFile.Read(r, layout))));
        }
        return new(
            asked,
            [
                .. files
                    .Below($"{ContentFiles.Figures}/{ReleaseFolder.Name}")
                    .Select(p => (Path: p, Part: ReleaseFolder.PartOf(p)))
                    .Where(p => p.Part is not null)
                    .GroupBy(p => p.Part!.Value.Release)
                    .Select(g => new Release(g.Key, g.ToDictionary(p => p.Part!.Value.File, p => p.Path), reader)),
            ],
            reader.Maybe($"{ContentFiles.Figures}/{EarlierMeansFile.Name}", EarlierMeansFile.Read)
        );
    }

    /// <summary>A file of a whole release, of whatever occupation: it may be read by no page and is no stray one.</summary>
    public IEnumerable<string> OfReleases => releases.SelectMany(r => r.Files.Values);

    /// <summary>The folders of whole releases, below salary-data/, as SOURCES.yaml names them.</summary>
    public IEnumerable<string> Folders => releases.Select(r => $"{ReleaseFolder.Name}/{r.Month}/");

    /// <summary>
    /// Asks for what the roles of a site need of each whole release. Who asks runs the reader twice: which occupations
    /// those are, the roles say.
    /// </summary>
    /// <param name="occupations">Whose cells are read.</param>
    /// <param name="employers">Whose staffing is.</param>
    /// <param name="reader">Takes the questions.</param>
    public void AskReleases(IReadOnlySet<SocCode> occupations, IReadOnlySet<NaicsCode> employers, FileReader reader)
    {
        foreach (var release in releases)
            release.Ask(occupations, employers, reader);
    }

    /// <summary>By id; an area that several releases name is called as in the newest.</summary>
    public IReadOnlyDictionary<Id<Area>, Area> Areas(IReadOnlyList<Area> states)
    {
        Dictionary<Id<Area>, Area> areas = [];
        foreach (
            var area in Read.SelectMany(f => f.Areas)
                .Concat(releases.SelectMany(r => r.Areas.ByCode.Values))
                .Concat(states)
        )
            areas[area.Id] = area;
        return areas;
    }

    /// <summary>By code, as in the newest release that names them, in a reader's words where there are some.</summary>
    public IReadOnlyDictionary<NaicsCode, Industry> Industries(
        IReadOnlyList<SectorName> names,
        IReadOnlyList<OwnerWords> owners
    )
    {
        Dictionary<NaicsCode, Industry> industries = [];
        foreach (var industry in Read.SelectMany(f => f.Industries).Concat(releases.SelectMany(r => r.Industries)))
        {
            var words = names.FirstOrDefault(n => n.Code == industry.Code);
            industries[industry.Code] = industry with
            {
                Name = words?.Name ?? industry.Name,
                Phrase = words?.At,
                Owners = owners.FirstOrDefault(o => o.Code == industry.Ownership)?.Words,
            };
        }
        return industries;
    }

    /// <summary>
    /// All that was read. A cell of the nation that two tables have is the workbook's, with what that lacks from the
    /// whole release: hourly wages and errors.
    /// </summary>
    public IEnumerable<WageEstimate> Estimates
    {
        get
        {
            var national = Read.SelectMany(f => f.Estimates).ToDictionary(e => e.Key);
            foreach (var cell in releases.SelectMany(r => r.Cells))
                national[cell.Key] = national.TryGetValue(cell.Key, out var own) ? Joined(own, cell) : cell;
            return national.Values;
        }
    }

    /// <summary>Whom the employers of roles employ.</summary>
    public IEnumerable<Staffing> Staffing => releases.SelectMany(r => r.Staffing);

    /// <summary>The groups of the newest whole release; none where there is none.</summary>
    public IReadOnlyList<SurveyGroup> Groups => releases.MaxBy(r => r.Month)?.Groups ?? [];

    /// <summary>Means of a release before, by which a cell is found unsteady.</summary>
    public IReadOnlyList<EarlierMean> EarlierMeans => earlier.Value ?? [];

    private static WageEstimate Joined(WageEstimate workbook, WageEstimate cell) =>
        workbook with
        {
            Hourly = workbook.Hourly ?? cell.Hourly,
            MeanErrorPercent = workbook.MeanErrorPercent ?? cell.MeanErrorPercent,
            EmploymentErrorPercent = workbook.EmploymentErrorPercent ?? cell.EmploymentErrorPercent,
        };

    private IEnumerable<WagesFile> Read => files.Select(r => r.Value).OfType<WagesFile>();

    /// <summary>A whole release: what of it is there, and what was read of it.</summary>
    private sealed class Release
    {
        private readonly Result<ReleaseAreas> areas;
        private readonly Result<IReadOnlyList<Industry>> industries;
        private readonly Result<IReadOnlyList<SurveyGroup>> groups;
        private readonly List<Result<IReadOnlyList<WageEstimate>>> cells = [];
        private readonly List<Result<Staffing>> staffing = [];

        public Release(YearMonth month, IReadOnlyDictionary<string, string> files, FileReader reader)
        {
            (Month, Files) = (month, files);
            var folder = $"{ContentFiles.Figures}/{ReleaseFolder.Name}/{month}";
            areas = reader.Other($"{folder}/{ReleaseFolder.AreasName}", null, ReleaseFolder.ReadAreas);
            industries = reader.Other($"{folder}/{ReleaseFolder.IndustriesName}", null, ReleaseFolder.ReadIndustries);
            groups = reader.Maybe($"{folder}/{ReleaseFolder.OccupationsName}", ReleaseFolder.ReadOccupations);
        }

        public YearMonth Month { get; }

        /// <summary>Its files by their names in the folder.</summary>
        public IReadOnlyDictionary<string, string> Files { get; }

        public ReleaseAreas Areas => areas.Value ?? new(new Dictionary<string, Area>());
        public IReadOnlyList<Industry> Industries => industries.Value ?? [];
        public IReadOnlyList<SurveyGroup> Groups => groups.Value ?? [];
        public IEnumerable<WageEstimate> Cells => cells.SelectMany(c => c.Value ?? []);
        public IEnumerable<Staffing> Staffing => staffing.Select(s => s.Value).OfType<Staffing>();

        public void Ask(IReadOnlySet<SocCode> occupations, IReadOnlySet<NaicsCode> employers, FileReader reader)
        {
            var known = Industries.Select(i => i.Code).ToHashSet();
            foreach (var soc in occupations.OrderBy(s => s.Text, StringComparer.Ordinal))
                if (Files.TryGetValue($"{soc}.csv", out var path))
                    cells.Add(reader.Other(path, null, r => ReleaseFolder.ReadCells(r, soc, Month, Areas, known)));
            foreach (var code in employers.Order())
                if (Files.TryGetValue($"staffing/{code}.csv", out var path))
                    staffing.Add(reader.Other(path, null, r => ReleaseFolder.ReadStaffing(r, code, Month)));
        }
    }
}
