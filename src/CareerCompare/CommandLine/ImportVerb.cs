using CareerCompare.Authoring;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.CommandLine;

/// <summary>Takes official figures into the site, or says why not and leaves it as it is.</summary>
internal static class ImportVerb
{
    public static int Run(HostEnvironment here, string root, ImportRequest request)
    {
        DiagnosticLog log = new();
        var tables = Importing.Run(root, request, log);
        ImportMistakes.Print(here, log, refused: tables is null);
        if (tables is null) return ExitCode.Content;
        foreach (var table in tables)
            here.Out.WriteLine($"{(table.Changed ? "wrote" : "unchanged")} {table.Path}: {Counted.Of(table.RowsKept, "row")}, {table.RowsLeftOut} left out");
        return ExitCode.Fine;
    }
}
