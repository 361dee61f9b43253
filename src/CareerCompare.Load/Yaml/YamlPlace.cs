using CareerCompare.Core.Diagnostics;
using YamlDotNet.Core;

namespace CareerCompare.Load.Yaml;

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
