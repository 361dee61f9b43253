using CareerCompare.Core.Guides;
using CareerCompare.Load.Content;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Prose;

/// <summary>A file of Markdown with its keys in front.</summary>
internal static class GuideReader
{
    public static Guide? Read(Reading reading, Shape<GuideFrontMatter> shape)
    {
        if (FrontMatter.Split(reading.File, reading.Log) is not { } parts) return null;
        var node = YamlReader.Read(reading.File, reading.Log, parts.Yaml);
        var keys = node is null && reading.Log.HasErrors ? null : shape.Read(node, reading);
        var text = MarkdownText.Read(parts.Body, reading);
        if (keys is null || text is not { } read) return null;
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
