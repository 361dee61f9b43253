using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Pages.Html;

namespace CareerCompare.Tests.Theme;

/// <summary>What a part writes: as text, and as a browser reads it.</summary>
internal static class Rendered
{
    public static string Text(HtmlPart part)
    {
        var bytes = new Utf8Buffer();
        part.WriteTo(bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static IDocument Page(HtmlPart part) => new HtmlParser().ParseDocument(Text(part));

    /// <summary>A part that stands in the body.</summary>
    public static IElement Body(HtmlPart part) =>
        new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + Text(part)).Body!;

    /// <summary>The text with its white space as a reader sees it.</summary>
    public static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
