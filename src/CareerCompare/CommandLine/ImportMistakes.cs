using CareerCompare.Core.Diagnostics;

namespace CareerCompare.CommandLine;

/// <summary>What an import says of what it could not understand.</summary>
internal static class ImportMistakes
{
    /// <summary>A column in a wrong place makes every row of a table wrong: the first ones say it all.</summary>
    private const int Shown = 30;

    public static void Print(HostEnvironment here, DiagnosticLog log, bool refused)
    {
        var found = log.InOrder();
        new DiagnosticPrinter(here).Print(found.Take(Shown));
        if (found.Count > Shown) here.Err.WriteLine($"and {found.Count - Shown} more");
        if (refused) here.Err.WriteLine($"{Counted.Of(log)}; nothing was written");
    }
}
