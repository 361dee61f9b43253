using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Yaml;

/// <summary>Tabs are looked for before parsing: the parser reports one on line 2 as standing on line 1.</summary>
internal static class Tabs
{
    /// <summary>Reports the first tab of each line; true when there was one.</summary>
    public static bool Report(SourceFile file, string yaml, DiagnosticLog log)
    {
        if (!yaml.Contains('\t', StringComparison.Ordinal)) return false;
        var line = 0;
        foreach (var text in yaml.AsSpan().EnumerateLines())
        {
            line++;
            if (text.IndexOf('\t') is >= 0 and var at)
                log.Error(Codes.Tab, new SourceSpan(file, line, at + 1), "a tab stands here", "write two spaces for each step to the right");
        }
        return true;
    }
}
