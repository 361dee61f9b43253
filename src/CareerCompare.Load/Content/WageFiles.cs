using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Load;

/// <summary>
/// The tables of the wage survey: national ones, which a site must have, and those of places and industries, which it
/// may do without.
/// </summary>
internal sealed class WageFiles
{
    private readonly List<Result<WagesFile>> files;

    private WageFiles(List<Result<WagesFile>> files) => this.files = files;

    /// <summary>Asks for those that are there.</summary>
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
        return new(asked);
    }

    /// <summary>By id; an area that several releases name is called as in the newest.</summary>
    public IReadOnlyDictionary<Id<Area>, Area> Areas(IReadOnlyList<Area> states)
    {
        Dictionary<Id<Area>, Area> areas = [];
        foreach (var area in states.Concat(Read.SelectMany(f => f.Areas)))
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
        foreach (var industry in Read.SelectMany(f => f.Industries))
            industries[industry.Code] = industry with
            {
                Name = names.FirstOrDefault(n => n.Code == industry.Code)?.Name ?? industry.Name,
                Owners = owners.FirstOrDefault(o => o.Code == industry.Ownership)?.Words,
            };
        return industries;
    }

    public IEnumerable<WageEstimate> Estimates => Read.SelectMany(f => f.Estimates);

    private IEnumerable<WagesFile> Read => files.Select(r => r.Value).OfType<WagesFile>();
}
