using System.Globalization;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.CommandLine;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    public static string Of(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"2 mistakes, 1 warning".</summary>
    public static string Of(DiagnosticLog log) => Of(log.InOrder());

    public static string Of(IReadOnlyList<Diagnostic> all)
    {
        var errors = all.Count(d => d.Severity == Severity.Error);
        var mistakes = Of(errors, "mistake");
        return errors == all.Count ? mistakes : $"{mistakes}, {Of(all.Count - errors, "warning")}";
    }

    public static int Warnings(DiagnosticLog log) => log.InOrder().Count(d => d.Severity != Severity.Error);
}
