using CareerCompare.Authoring.Onet;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.CommandLine;

/// <summary>Makes drafts of roles from O*NET, or says why not and leaves the site as it is.</summary>
internal static class OnetVerb
{
    public static int Run(HostEnvironment here, string root, OnetRequest request)
    {
        DiagnosticLog log = new();
        var outcome = OnetImport.Run(root, request, log);
        ImportMistakes.Print(here, log, refused: outcome is null);
        if (outcome is null) return ExitCode.Content;
        foreach (var path in outcome.Written) here.Out.WriteLine($"wrote {path}");
        foreach (var kept in outcome.Kept) here.Out.WriteLine($"kept {kept}");
        foreach (var passed in outcome.PassedOver) here.Out.WriteLine($"not read: {passed}");
        if (outcome.NotThere.Count > 0) here.Out.WriteLine($"not in the folder, so not in the drafts: {string.Join("; ", outcome.NotThere)}");
        if (outcome.WithoutWages.Count > 0) here.Out.WriteLine($"no wages in salary-data: {string.Join(", ", outcome.WithoutWages)}");
        here.Out.WriteLine($"{outcome.Release}: {Counted.Of(outcome.Written.Count(p => p.StartsWith("roles/", StringComparison.Ordinal)), "draft")} written, {outcome.Unchanged} unchanged, {outcome.Kept.Count} kept as they are");
        return ExitCode.Fine;
    }
}
