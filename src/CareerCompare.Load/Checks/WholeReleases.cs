using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Load;

/// <summary>
/// A whole release of a survey is what its entry in SOURCES.yaml says: so many rows, files of one sum, and every table sound. No
/// build reads all of it, so that only <c>check</c> looks.
/// </summary>
public static class WholeReleases
{
    public static void Check(InputFiles files, DiagnosticLog log)
    {
        foreach (var entry in FiguresFiles.Read(files, log) ?? [])
            if (entry.File.EndsWith('/'))
                Check(entry, files, log);
    }

    private static void Check(FiguresFile entry, InputFiles files, DiagnosticLog log)
    {
        var folder = $"{ContentFiles.Figures}/{entry.File}";
        IReadOnlyList<(string Name, byte[] Bytes)> all =
        [
            .. files.Below(folder.TrimEnd('/')).Select(p => (p[folder.Length..], files.Bytes(p) ?? [])),
        ];
        var rows = 0;
        if (SurveyFolder.ReleaseOf(entry.File) is { } survey)
        {
            foreach (var wrong in WholeSurvey.Read(all, survey))
                log.Add(wrong);
            rows = WholeSurvey.Rows(all.Select(f => f.Bytes));
        }
        else if (YearMonth.TryParse(entry.File.Split('/')[^2], out var wages))
            foreach (var wrong in WholeRelease.Read(all, wages, (_, cells) => Interlocked.Add(ref rows, cells)))
                log.Add(wrong);
        else
            return;
        var at = SourceSpan.Whole(new SourceFile(FiguresFiles.Path, ""));
        if (rows != entry.RowsKept)
            log.Error(
                Codes.RowsNotAsKept,
                at,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{entry.File}' has {rows} {(entry.File.StartsWith(SurveyFolder.Name + "/", StringComparison.Ordinal) ? "rows" : "cells")}, but rows-kept says {entry.RowsKept}"
                ),
                "tables were lost or added after the import: take the folder from version control, or import it again"
            );
        if (entry.Sum is { } sum && WholeRelease.Sum(all) is var now && now != sum)
            log.Error(
                Codes.RowsNotAsKept,
                at,
                $"the files of '{entry.File}' have the sum {now}, but sum says {sum}",
                "a table was changed after the import: take the folder from version control, or import it again"
            );
    }
}
