using CareerCompare.Core.Diagnostics;
using YamlDotNet.Core;

namespace CareerCompare.Load.Yaml;

/// <summary>
/// Text to a tree of our own, from the parser's events. The library's own trees recurse without a limit and stop at the
/// first duplicate key; here the guard stands before the tree, and every key and value keeps its place.
/// </summary>
public static class YamlReader
{
    public const int MaxDepth = 16;
    public const int MaxEvents = 200_000;

    /// <summary>The tree; null where the file is empty, or broken with the reason in the log.</summary>
    /// <param name="file">Whom the places refer to.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <param name="yaml">What to parse where that is less than the whole file: its lines must be where they are in the file.</param>
    public static YamlNode? Read(SourceFile file, DiagnosticLog log, string? yaml = null)
    {
        yaml ??= file.Text;
        if (Tabs.Report(file, yaml, log) || YamlSlips.ReportBlanks(file, yaml, log)) return null;
        return CommonYaml.Read(file, yaml) ?? ReadAll(file, log, yaml);
    }

    /// <summary>As <see cref="Read"/>, by YamlDotNet alone: what YAML means here.</summary>
    internal static YamlNode? ReadAll(SourceFile file, DiagnosticLog log, string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var tree = new YamlTree(file, yaml, log);
        var guard = new YamlGuard(file, log);
        while (Next(parser, file, yaml, log) is { } more)
        {
            if (!more) return tree.IsBroken ? null : tree.Root;
            if (!guard.Allows(parser.Current!) || !tree.Add(parser.Current!)) return null;
        }
        return null;
    }

    /// <summary>True where there is another event, false at the end, null where the text is broken.</summary>
    private static bool? Next(Parser parser, SourceFile file, string yaml, DiagnosticLog log)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException e)
        {
            if (!YamlSlips.ReportBefore((int)Math.Max(e.Start.Line, e.End.Line), file, yaml, log))
                log.Error(Codes.NotYaml, YamlPlace.Of(file, e.Start, e.End), YamlPlace.Sentence(e.Message), YamlAdvice.For(e.Message));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // YamlDotNet lets several kinds out, for an escape beyond Unicode ("\UFFFFFFFF") as for some unfinished
            // scalars. Whatever a parser throws at a text is about the text.
            var at = parser.Current?.End ?? Mark.Empty;
            if (!YamlSlips.ReportBefore((int)at.Line + 1, file, yaml, log))
                log.Error(Codes.NotYaml, YamlPlace.Of(file, at, at), "what stands after this cannot be read");
        }
        return null;
    }
}
