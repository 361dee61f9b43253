using CareerCompare.Core.Places;
using CareerCompare.Core.Prices;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Csv;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Content;

/// <summary>The tables of figures that a site may do without: by area, by sector, and the prices to compare them by.</summary>
internal sealed class AreaFigures
{
    private readonly List<Result<AreaWagesFile>> wages = [];
    private readonly List<Result<IReadOnlyList<SectorEstimate>>> sectors = [];

    public required Result<IReadOnlyList<Area>> States { get; init; }
    public required Result<PriceParities> Parities { get; init; }
    public required Result<ConsumerPrices> Prices { get; init; }

    /// <summary>Asks for those that are there.</summary>
    public static AreaFigures Ask(InputFiles files, FileReader reader)
    {
        IEnumerable<string> In(string folder) =>
            files.Below($"{ContentFiles.Figures}/{folder}").Where(p => p.EndsWith(".csv", StringComparison.Ordinal));

        var figures = new AreaFigures
        {
            States = reader.Maybe($"{ContentFiles.Figures}/states.csv", StatesFile.Read),
            Parities = reader.Maybe($"{ContentFiles.Figures}/rpp-state.csv", PriceParitiesFile.Read),
            Prices = reader.Maybe($"{ContentFiles.Figures}/cpi-u.csv", r => ConsumerPricesFile.Read(r.File, r.Log)),
        };
        foreach (var (folder, kind) in new[] { ("oews-state", AreaKind.State), ("oews-metro", AreaKind.Metropolitan), ("oews-nonmetro", AreaKind.Nonmetropolitan) })
            figures.wages.AddRange(In(folder).Select(p => reader.Other(p, null, r => AreaWagesFile.Read(r, kind))));
        figures.sectors.AddRange(In("oews-sector").Select(p => reader.Other(p, null, r => SectorWagesFile.Read(r.File, r.Log))));
        return figures;
    }

    /// <summary>By id; an area that several releases name is called as in the newest.</summary>
    public IReadOnlyDictionary<Id<Area>, Area> Areas()
    {
        Dictionary<Id<Area>, Area> areas = [];
        foreach (var area in (States.Value ?? []).Concat(Files.SelectMany(f => f.Areas))) areas[area.Id] = area;
        return areas;
    }

    public AreaWages Wages(IReadOnlyDictionary<Id<Area>, Area> areas) => new(areas, Files.SelectMany(f => f.Estimates));

    public SectorWages Sectors() => new(sectors.SelectMany(r => r.Value ?? []));

    private IEnumerable<AreaWagesFile> Files => wages.Where(r => r.Value is not null).Select(r => r.Value!);
}
