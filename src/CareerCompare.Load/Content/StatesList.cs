using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Places;
using CareerCompare.Load.Csv;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Content;

/// <summary>The states that a site knows, for whoever imports figures of theirs.</summary>
public static class StatesList
{
    public const string Path = $"{ContentFiles.Figures}/states.csv";

    /// <summary>None where there is no such file yet; null where it is broken.</summary>
    public static IReadOnlyList<Area>? Read(InputFiles files, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var reader = new FileReader(files);
        var states = reader.Maybe(Path, StatesFile.Read);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return own.HasErrors ? null : states.Value ?? [];
    }
}
