using CareerCompare.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerCompare.Load.Files;

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
    /// <param name="yaml">What to parse where that is less than the whole file: its lines must be where they are in the
    /// file.</param>
    public static YamlNode? Read(SourceFile file, DiagnosticLog log, string? yaml = null)
    {
        yaml ??= file.Text;
        if (Tabs.Report(file, yaml, log) || YamlSlips.ReportBlanks(file, yaml, log))
            return null;
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
            if (!more)
                return tree.IsBroken ? null : tree.Root;
            if (!guard.Allows(parser.Current!) || !tree.Add(parser.Current!))
                return null;
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
                log.Error(
                    Codes.NotYaml,
                    YamlPlace.Of(file, e.Start, e.End),
                    YamlPlace.Sentence(e.Message),
                    YamlAdvice.For(e.Message)
                );
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

/// <summary>
/// What YAML offers and content may not use. It stands on the event stream, before anything is built, because the
/// nesting attacks kill the process in whatever walks the tree (docs: hostile input, section 1).
/// </summary>
internal sealed class YamlGuard(SourceFile file, DiagnosticLog log)
{
    private int depth;
    private int events;
    private int documents;

    public bool Allows(ParsingEvent e)
    {
        if (++events > YamlReader.MaxEvents)
            return Refuse(Codes.YamlTooDeep, e, $"the file has more than {YamlReader.MaxEvents} keys and values");
        if (e is DocumentStart start)
        {
            if (++documents > 1)
                return Refuse(Codes.SecondDocument, e, "a second document begins here", "one file is one document");
            if (start.Version is not null || (start.Tags ?? []).Any(t => t.Prefix is not ("!" or "tag:yaml.org,2002:")))
                return Refuse(Codes.YamlExtra, e, "a '%' line (a directive) stands here", "delete it");
        }
        if (e is AnchorAlias alias)
            return Refuse(Codes.YamlExtra, e, $"'*{Excerpt.Of(alias.Value.Value)}' is an alias", "write the value out");
        if (e is NodeEvent { Anchor.IsEmpty: false } anchored)
            return Refuse(
                Codes.YamlExtra,
                e,
                $"'&{Excerpt.Of(anchored.Anchor.Value)}' is an anchor",
                "delete it, and write the value out where it is used"
            );
        if (e is NodeEvent { Tag.IsEmpty: false } tagged)
            return Refuse(Codes.YamlExtra, e, $"'{Excerpt.Of(tagged.Tag.Value)}' is a tag", "delete it");
        if (e is SequenceEnd or MappingEnd)
            depth--;
        if ((e is SequenceStart or MappingStart) && ++depth > YamlReader.MaxDepth)
            return Refuse(Codes.YamlTooDeep, e, $"lists and keys are nested more than {YamlReader.MaxDepth} deep here");
        return true;
    }

    private bool Refuse(string code, ParsingEvent e, string message, string? hint = null)
    {
        log.Error(code, YamlPlace.Of(file, e.Start, e.End), message, hint);
        return false;
    }
}

/// <summary>
/// The parser speaks of scalars and tokens; this says what to do about the mistakes that people make.
/// </summary>
internal static class YamlAdvice
{
    public static string? For(string message) =>
        Known.FirstOrDefault(k => message.Contains(k.Part, StringComparison.OrdinalIgnoreCase)).Advice;

    private static readonly (string Part, string Advice)[] Known =
    [
        ("found invalid mapping", "a text that holds a colon and a space stands between quotes"),
        (
            "mapping values are not allowed",
            "a text that holds a colon and a space stands between quotes; else look at the spaces in front"
        ),
        ("cannot start any token", "a text that begins with this sign stands between quotes"),
        ("unexpected end of stream", "a quote is opened and not closed"),
        ("flow sequence", "a [ is not closed, or a comma is missing"),
        ("flow mapping", "a { is not closed, or a comma is missing"),
        ("'-' indicator", "begin each item of the list with a dash, all of them below each other"),
        ("expected key", "look at the spaces in front of this line and of the one above"),
        ("':'", "after a key stand a colon and a space"),
    ];
}

/// <summary>The parser's marks as places of our own.</summary>
internal static class YamlPlace
{
    public static SourceSpan Of(SourceFile file, Mark start, Mark end)
    {
        // The parser counts a line after the last one, where a reader has none.
        var line = (int)Math.Clamp(start.Line, 1, file.PositionOf(file.Text.Length).Line);
        var column = (int)Math.Max(1, start.Column);
        var length = end.Line == start.Line ? (int)(end.Column - start.Column) : file.Line(line).Length - column + 1;
        return new SourceSpan(file, line, column, Math.Max(1, length));
    }

    /// <summary>The parser's messages without their full stop, as ours are written.</summary>
    public static string Sentence(string message) =>
        message.Length == 0 ? "this is not YAML" : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
