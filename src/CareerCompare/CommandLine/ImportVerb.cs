using CareerCompare.Authoring;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.CommandLine;

/// <summary>Takes official figures into the site, or says why not and leaves it as it is.</summary>
internal static class ImportVerb
{
    /// <summary>A column in a wrong place makes every row of a workbook wrong: the first ones say it all.</summary>
    private const int Shown = 30;

    public static int Run(Surroundings here, string root, ImportRequest request)
    {
        DiagnosticLog log = new();
        var tables = Importing.Run(root, request, log);
        var found = log.InOrder();
        new DiagnosticPrinter(here).Print(found.Take(Shown));
        if (found.Count > Shown) here.Err.WriteLine($"and {found.Count - Shown} more");
        if (tables is null)
        {
            here.Err.WriteLine($"{Counted.Of(log)}; nothing was written");
            return ExitCode.Content;
        }
        foreach (var table in tables)
            here.Out.WriteLine($"{(table.Changed ? "wrote" : "unchanged")} {table.Path}: {Counted.Of(table.RowsKept, "row")}, {table.RowsLeftOut} left out");
        return ExitCode.Fine;
    }
}
