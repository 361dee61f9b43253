using CareerCompare.Core.Diagnostics;

namespace CareerCompare.CommandLine;

/// <summary>Prints the mistakes of a run, for a person; where a machine reads along, in its one-line form too.</summary>
internal sealed class DiagnosticPrinter(HostEnvironment here)
{
    public void Print(DiagnosticLog log) => Print(log.InOrder());

    public void Print(IEnumerable<Diagnostic> found)
    {
        var diagnostics = found.ToList();
        foreach (var diagnostic in ShownMistakes.Of(diagnostics))
        {
            here.Err.Write(here.ColorOfErrors ? Colored(diagnostic) : DiagnosticText.Of(diagnostic));
            if (here.IsCI) here.Err.WriteLine(DiagnosticText.OneLine(diagnostic));
            here.Err.WriteLine();
        }
        foreach (var line in ShownMistakes.NotShown(diagnostics)) here.Err.WriteLine(line);
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
