using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Content;

/// <summary>Where the files of official figures come from, for whoever adds one.</summary>
public static class FiguresFiles
{
    public const string Path = $"{ContentFiles.Figures}/SOURCES.yaml";

    /// <summary>The entries, none where there is no such file yet; null where it is broken.</summary>
    public static IReadOnlyList<FiguresFile>? Read(InputFiles files, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var reader = new FileReader(files);
        var entries = reader.ListOf(Path, FiguresFileShape.Shape, null, mayBeMissing: true);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return own.HasErrors ? null : entries.Value;
    }
}
