using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Publishing;
using Spectre.Console;

namespace CareerCompare.CommandLine;

/// <summary>What was done: one line that a script can read, and the same for a person in colour.</summary>
internal static class Summary
{
    public static void Print(HostEnvironment here, string done, int roles, PublishCount count, DiagnosticLog log, TimeSpan time)
    {
        var warnings = Counted.Warnings(log);
        string[] parts =
        [
            Counted.Of(roles, "role"), Counted.Of(count.Pages, "page"), Counted.Of(count.Bytes, "byte"), Counted.Of(warnings, "warning"),
            string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s"),
        ];
        if (here.IsTerminal && here.Color) PrintInColor(here, done, parts, warnings > 0);
        else here.Out.WriteLine($"{done}: {string.Join(", ", parts)}");
    }

    /// <summary>Nothing was done, because nothing changed.</summary>
    public static void PrintSame(HostEnvironment here, string where, PublishedSite published, TimeSpan time) => here.Out.WriteLine(
        $"Unchanged {where}: {Counted.Of(published.Roles, "role")}, {Counted.Of(published.Pages, "page")}, {string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s")}");

    // Apart, so that a build whose output nobody watches does not load Spectre.
    private static void PrintInColor(HostEnvironment here, string done, string[] parts, bool warned)
    {
        var line = string.Join("[grey], [/]", parts.Select((p, i) => i == 3 && warned ? $"[yellow]{p}[/]" : p));
        var console = Terminal.Of(here);
        // A line is as long as it is: a terminal folds it, and a copied path stays whole.
        console.Profile.Width = int.MaxValue / 2;
        console.MarkupLine($"[green]{Markup.Escape(done)}[/][grey]: [/]{line}");
    }
}
