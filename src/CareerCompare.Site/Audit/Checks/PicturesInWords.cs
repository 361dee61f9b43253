using AngleSharp.Dom;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Every picture says in words what it shows, or says that it shows nothing.</summary>
public sealed class PicturesInWords : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var image in page.All("img, area, input[type=image]"))
            if (image.GetAttribute("alt") is null)
                yield return page.Error(FinishedCodes.PictureWithoutWords, image, $"<{image.LocalName}> has no 'alt'",
                    "say what it shows, or write alt=\"\" where it only decorates");
        foreach (var drawing in page.All("svg, [role=img]"))
            if (!IsHidden(drawing) && !IsPartOfAPicture(drawing) && !IsNamed(page, drawing))
                yield return page.Error(FinishedCodes.PictureWithoutWords, drawing, $"<{drawing.LocalName}> is a picture without words",
                    "give it role=\"img\" and an aria-label, or aria-hidden=\"true\" where the text beside it says the same");
    }

    private static bool IsHidden(IElement element) =>
        element.GetAttribute("aria-hidden") == "true" || (element.ParentElement is { } parent && IsHidden(parent));

    private static bool IsPartOfAPicture(IElement element) =>
        element.ParentElement is { } parent && (parent.GetAttribute("role") == "img" || IsPartOfAPicture(parent));

    // Without a role, a drawing's own title is not read everywhere.
    private static bool IsNamed(FinishedPage page, IElement drawing) =>
        drawing.GetAttribute("role") is not null
        && (HasWords(drawing.GetAttribute("aria-label"))
            || (drawing.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(id => page.ById.TryGetValue(id, out var named) && HasWords(named.TextContent))
            || drawing.Children.Any(c => c.LocalName == "title" && HasWords(c.TextContent)));

    private static bool HasWords(string? text) => !string.IsNullOrWhiteSpace(text);
}
