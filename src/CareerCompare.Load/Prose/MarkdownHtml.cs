using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Load.Files;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CareerCompare.Load.Prose;

/// <summary>A checked document as markup, cut where a reference stands.</summary>
internal static class MarkdownHtml
{
    public static RichText Render(MarkdownDocument document, MarkdownPipeline pipeline, int size)
    {
        var writer = new CappedWriter(Math.Max(10_000, MarkdownText.MaxGrowth * (long)size));
        List<RichText.Part> parts = [];
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new ReferenceRenderer(() => Cut(writer, parts), parts));
        renderer.Render(document);
        Cut(writer, parts);
        return new RichText(parts);
    }

    private static void Cut(CappedWriter writer, List<RichText.Part> parts)
    {
        if (writer.Take() is { Length: > 0 } html)
            parts.Add(new RichText.Markup(html));
    }

    private sealed class ReferenceRenderer(Action cut, List<RichText.Part> parts) : HtmlObjectRenderer<ReferenceInline>
    {
        protected override void Write(HtmlRenderer renderer, ReferenceInline reference)
        {
            cut();
            parts.Add(reference.Part!);
        }
    }

    /// <summary>A small text may not become an endless page.</summary>
    private sealed class CappedWriter(long most) : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        private long left = most;

        public override void Write(char value)
        {
            Count(1);
            base.Write(value);
        }

        public override void Write(string? value)
        {
            Count(value?.Length ?? 0);
            base.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            Count(count);
            base.Write(buffer, index, count);
        }

        public override void Write(ReadOnlySpan<char> buffer)
        {
            Count(buffer.Length);
            base.Write(buffer);
        }

        public string Take()
        {
            var text = GetStringBuilder();
            var taken = text.ToString();
            text.Clear();
            return taken;
        }

        private void Count(int letters)
        {
            if ((left -= letters) < 0)
                throw new MarkupTooLargeException();
        }
    }
}

/// <summary>Leaves the renderer, which has no other way to stop; it is caught where rendering began.</summary>
internal sealed class MarkupTooLargeException : Exception;

/// <summary>
/// Markdown to markup and references. Pipe tables are the only extension: the advanced ones would let an author write
/// attributes, and with them scripts. What the tree holds is checked against a list before anything is rendered.
/// </summary>
internal static class MarkdownText
{
    /// <summary>How many times larger than its text the HTML may be.</summary>
    public const int MaxGrowth = 20;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>
    /// The body and its headings; null, with the reasons in the log, where something in it is refused.
    /// </summary>
    public static (RichText Body, IReadOnlyList<Guide.Heading> Headings)? Read(string body, Reading reading)
    {
        var size = body.AsSpan().Trim().Length;
        if (MarkdownGuard.Refuses(body, reading))
            return null;
        try
        {
            var document = Markdown.Parse(body, Pipeline);
            var walk = new MarkdownWalk(body, reading);
            walk.Check(document);
            return walk.Failed ? null : (MarkdownHtml.Render(document, Pipeline, size), walk.Headings);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            reading.Log.Error(
                Codes.MarkdownTooDeep,
                Core.Diagnostics.SourceSpan.Whole(reading.File),
                "the Markdown is nested too deeply",
                "a list within a list is deep enough"
            );
        }
        catch (MarkupTooLargeException)
        {
            reading.Log.Error(Codes.MarkdownTooLarge, Core.Diagnostics.SourceSpan.Whole(reading.File), TooLarge);
        }
        return null;
    }

    public static string TooLarge =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"the page would be more than {MaxGrowth} times as large as its text"
        );

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new ReferenceParser());
        return builder.Build();
    }
}

/// <summary>
/// Tells assistive technology what a head cell heads, and leaves alignment to the theme instead of a style attribute.
/// </summary>
internal static class Tables
{
    /// <summary>The class of cells in a column that the author set to the right, as numbers are.</summary>
    public const string NumberClass = "number";

    public static void Mark(Table table)
    {
        var right = table.ColumnDefinitions?.Select(c => c.Alignment == TableColumnAlign.Right).ToArray() ?? [];
        foreach (var column in table.ColumnDefinitions ?? [])
            column.Alignment = null;
        foreach (var row in table.OfType<TableRow>())
        foreach (var (index, cell) in row.OfType<TableCell>().Index())
        {
            if (row.IsHeader)
                cell.GetAttributes().AddProperty("scope", "col");
            if (index < right.Length && right[index])
                cell.GetAttributes().AddClass(NumberClass);
        }
    }
}
