using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Time;

namespace CareerCompare.Load.Csv;

/// <summary>The release of a table of estimates, which is the name of its file.</summary>
internal static class ReleaseName
{
    public static YearMonth? Of(SourceFile file, DiagnosticLog log)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (YearMonth.TryParse(name, out var release)) return release;
        log.Error(Codes.NotARelease, SourceSpan.Whole(file), $"'{name}' is not a release", "name the file by the release’s month, like 2025-05.csv");
        return null;
    }
}
