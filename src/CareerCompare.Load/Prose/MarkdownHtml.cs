using CareerCompare.Core.Text;
using Markdig;
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
        if (writer.Take() is { Length: > 0 } html) parts.Add(new RichText.Markup(html));
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
            if ((left -= letters) < 0) throw new MarkupTooLargeException();
        }
    }
}

/// <summary>Leaves the renderer, which has no other way to stop; it is caught where rendering began.</summary>
internal sealed class MarkupTooLargeException : Exception;
