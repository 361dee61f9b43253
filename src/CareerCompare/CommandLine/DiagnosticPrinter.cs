using CareerCompare.Core.Diagnostics;
using CareerCompare.Preview;

namespace CareerCompare.CommandLine;

/// <summary>
/// Prints the mistakes of a run, for a person; where a machine reads along, in its one-line form too.
/// </summary>
internal sealed class DiagnosticPrinter(HostEnvironment here)
{
    public void Print(DiagnosticLog log) => Print(log.InOrder());

    public void Print(IEnumerable<Diagnostic> found)
    {
        var diagnostics = found.ToList();
        foreach (var diagnostic in ShownMistakes.Of(diagnostics))
        {
            here.Err.Write(here.ColorOfErrors ? Colored(diagnostic) : DiagnosticText.Of(diagnostic));
            if (here.IsCI)
                here.Err.WriteLine(DiagnosticText.OneLine(diagnostic));
            here.Err.WriteLine();
        }
        foreach (var line in ShownMistakes.NotShown(diagnostics))
            here.Err.WriteLine(line);
    }

    // Only the first line's label: below it carets must stand under what they mean.
    private static string Colored(Diagnostic diagnostic)
    {
        var text = DiagnosticText.Of(diagnostic);
        var end = text.IndexOf(':', StringComparison.Ordinal);
        var color = diagnostic.Severity == Severity.Error ? "\u001b[1;31m" : "\u001b[1;33m";
        return end < 0 ? text : $"{color}{text[..end]}\u001b[0m{text[end..]}";
    }
}

/// <summary>What an import says of what it could not understand.</summary>
internal static class ImportMistakes
{
    /// <summary>A column in a wrong place makes every row of a table wrong: the first ones say it all.</summary>
    private const int Shown = 30;

    public static void Print(HostEnvironment here, DiagnosticLog log, bool refused)
    {
        var found = log.InOrder();
        new DiagnosticPrinter(here).Print(found.Take(Shown));
        if (found.Count > Shown)
            here.Err.WriteLine($"and {found.Count - Shown} more");
        if (refused)
            here.Err.WriteLine($"{Counted.Of(log)}; nothing was written");
    }
}
