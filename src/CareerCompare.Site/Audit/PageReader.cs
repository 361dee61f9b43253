using System.Text;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Audit;

/// <summary>Renders pages into one buffer and parses them as a browser would. One a thread.</summary>
internal sealed class PageReader
{
    private readonly Utf8Buffer buffer = new();

    /// <summary>The bytes of the entry read last.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.WrittenSpan;

    public void Render(SiteEntry entry)
    {
        buffer.Clear();
        entry.WriteTo(buffer);
    }

    public FinishedPage Read(SiteEntry entry)
    {
        Render(entry);
        var html = Encoding.UTF8.GetString(Bytes);
        List<HtmlErrorEvent> mended = [];
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, e) => mended.Add((HtmlErrorEvent)e);
        return new FinishedPage
        {
            Path = entry.Path,
            File = new SourceFile(entry.Path.Text, html),
            Document = parser.ParseDocument(html),
            Mended = mended,
            Brotli = TravelSize.Brotli(Bytes, TravelSize.ForPages),
        };
    }
}
