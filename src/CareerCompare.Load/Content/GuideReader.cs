using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Load.Prose;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>A file of Markdown with its keys in front.</summary>
internal static class GuideReader
{
    public static Guide? Read(Reading reading, Shape<GuideFrontMatter> shape)
    {
        if (FrontMatter.Split(reading.File, reading.Log) is not { } parts)
            return null;
        var node = YamlReader.Read(reading.File, reading.Log, parts.Yaml);
        var keys = node is null && reading.Log.HasErrors ? null : shape.Read(node, reading);
        var text = MarkdownText.Read(parts.Body, reading);
        if (keys is null || text is not { } read)
            return null;
        var guide = new Guide
        {
            Id = reading.FileId!.As<Guide>(),
            Title = keys.Title,
            Description = keys.Description,
            Order = keys.Order,
            Reviewed = keys.Reviewed,
            Body = read.Body,
            Headings = read.Headings,
        };
        // A guide without keys would have been refused for those that it lacks.
        reading.Places.Add(guide, (YamlMapping)node!);
        return guide;
    }
}

/// <summary>A Markdown file in its two parts. Each keeps the line and column that it has in the file.</summary>
/// <param name="Yaml">The keys between the two lines of dashes.</param>
/// <param name="Body">The Markdown, after as many blanks as the front matter has letters.</param>
internal sealed record FrontMatter(string Yaml, string Body)
{
    public static FrontMatter? Split(SourceFile file, DiagnosticLog log)
    {
        var text = file.Text;
        var end = text.StartsWith("---\n", StringComparison.Ordinal)
            ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal)
            : -1;
        if (end < 0)
        {
            log.Error(
                Codes.NoFrontMatter,
                new SourceSpan(file, 1, 1, Math.Max(1, file.Line(1).Length)),
                "the file does not begin with its keys between two lines of ---",
                "write --- on the first line, then title:, description:, order: and reviewed:, then --- again"
            );
            return null;
        }
        var bodyStart = end + "\n---\n".Length;
        var blanks = string.Create(
            bodyStart,
            text,
            (span, all) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = all[i] == '\n' ? '\n' : ' ';
            }
        );
        return new FrontMatter("   \n" + text[4..(end + 1)], blanks + text[bodyStart..]);
    }
}
