using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Every file of official figures is named in SOURCES.yaml, every file named there exists, and each kind cites one source.</summary>
internal static class OfficialFigures
{
    public static OfficialSources? Sources(LedgerBuilder builder, DiagnosticLog log)
    {
        var byFile = new Dictionary<string, FiguresFile>(StringComparer.Ordinal);
        foreach (var file in builder.FiguresFiles)
        {
            if (!byFile.TryAdd($"{ContentFiles.Figures}/{file.File}", file))
                log.Error(Codes.SameRowTwice, builder.Places.Of(file, "file"), $"'{file.File}' stands here a second time", "keep one of the two");
            else if (!builder.FiguresFound.Contains($"{ContentFiles.Figures}/{file.File}"))
                log.Error(Codes.FiguresWithoutSource, builder.Places.Of(file, "file"), $"'{file.File}' is not in {ContentFiles.Figures}/", "delete the entry, or import the file again");
        }
        foreach (var path in builder.FiguresFound.Where(p => !byFile.ContainsKey(p)))
            log.Error(Codes.FiguresWithoutSource, SourceSpan.Whole(new SourceFile(path, "")), $"'{path}' has no entry in {ContentFiles.Figures}/SOURCES.yaml", "say there who published it and which source its figures cite");
        Id<Source>? Of(params IReadOnlyList<string> starts) => Common(byFile, starts, builder, log);
        Id<Source>? OfSets(params IReadOnlyList<WageSet> sets) => Of([.. sets.Select(s => s.Name() + "/")]);
        var oews = OfSets(WageSet.National);
        var projections = Of("projections-");
        var industry = Of("industry-wages");
        var all = new OfficialSources(oews!, projections!, industry!)
        {
            IndustryShares = Of("industry-jobs"),
            AreaWages = OfSets(WageSet.States, WageSet.Metropolitan, WageSet.Nonmetropolitan), SectorWages = OfSets(WageSet.Sectors),
            PriceParities = Of("rpp-state"), ConsumerPrices = Of("cpi-u"),
        };
        return oews is null || projections is null || industry is null ? null : all;
    }

    /// <summary>
    /// A table has as many rows as its entry says were kept: a merge that drops a row, or brings one twice, leaves a table
    /// that is sound in itself. A file with another mistake may have fewer rows for that reason.
    /// </summary>
    public static void CountRows(LedgerBuilder builder, DiagnosticLog log)
    {
        if (!builder.IsWhole) return;
        var tables = builder.Readings.Select(r => r.File).Where(f => builder.FiguresFound.Contains(f.Path)).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var entry in builder.FiguresFiles)
            if (tables.TryGetValue($"{ContentFiles.Figures}/{entry.File}", out var table) && Rows(table.Text) is var rows && rows != entry.RowsKept)
                log.Error(Codes.RowsNotAsKept, builder.Places.Of(entry, "rows-kept"), $"'{entry.File}' has {rows} rows, but rows-kept says {entry.RowsKept}",
                    "rows were lost or added after the import: take the table from version control, or import it again");
    }

    /// <summary>Lines but the first, which names the columns: no cell of a table holds the end of one.</summary>
    private static int Rows(string text) => text.AsSpan().TrimEnd('\n').Count('\n');

    /// <summary>A page cites one source for a row of releases, so all of them have to name the same.</summary>
    private static Id<Source>? Common(Dictionary<string, FiguresFile> byFile, IReadOnlyList<string> starts, LedgerBuilder builder, DiagnosticLog log)
    {
        IReadOnlyList<FiguresFile> files = [.. byFile.Values.Where(f => starts.Any(s => f.File.StartsWith(s, StringComparison.Ordinal)))];
        foreach (var other in files.Where(f => f.Source != files[0].Source))
            log.Error(Codes.FiguresWithoutSource, builder.Places.Of(other, "source"), $"'{other.Source}' is another source than that of {files[0].File}, '{files[0].Source}'", "write the same for all files of one kind");
        return files.Count == 0 ? null : files[0].Source;
    }
}
