using System.Globalization;
using CareerCompare.Core.Guides;
using CareerCompare.Core.Text;
using CareerCompare.Load.Shapes;
using Markdig;
using Markdig.Parsers.Inlines;

namespace CareerCompare.Load.Prose;

/// <summary>
/// Markdown to markup and references. Pipe tables are the only extension: the advanced ones would let an author write
/// attributes, and with them scripts. What the tree holds is checked against a list before anything is rendered.
/// </summary>
internal static class MarkdownText
{
    /// <summary>How many times larger than its text the HTML may be.</summary>
    public const int MaxGrowth = 20;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The body and its headings; null, with the reasons in the log, where something in it is refused.</summary>
    public static (RichText Body, IReadOnlyList<Guide.Heading> Headings)? Read(string body, Reading reading)
    {
        var size = body.AsSpan().Trim().Length;
        if (MarkdownGuard.Refuses(body, reading)) return null;
        try
        {
            var document = Markdown.Parse(body, Pipeline);
            var walk = new MarkdownWalk(body, reading);
            walk.Check(document);
            return walk.Failed ? null : (MarkdownHtml.Render(document, Pipeline, size), walk.Headings);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            reading.Log.Error(Codes.MarkdownTooDeep, Core.Diagnostics.SourceSpan.Whole(reading.File), "the Markdown is nested too deeply", "a list within a list is deep enough");
        }
        catch (MarkupTooLargeException)
        {
            reading.Log.Error(Codes.MarkdownTooLarge, Core.Diagnostics.SourceSpan.Whole(reading.File), TooLarge);
        }
        return null;
    }

    public static string TooLarge => string.Create(CultureInfo.InvariantCulture, $"the page would be more than {MaxGrowth} times as large as its text");

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new ReferenceParser());
        return builder.Build();
    }
}
