using AngleSharp.Dom;
using AngleSharp.Text;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit;

/// <summary>Where an element's tag stands in the page.</summary>
public static class ElementPlace
{
    public static SourceSpan Of(SourceFile file, IElement? element)
    {
        // The parser keeps no place for some elements, the outermost of a drawing among them: then the nearest around it.
        for (var at = element; at is not null; at = at.ParentElement)
            if (at.SourceReference?.Position is { Line: > 0 } position)
                return Of(file, position);
        return SourceSpan.Whole(file);
    }

    public static SourceSpan Of(SourceFile file, TextPosition position)
    {
        var line = file.Line(position.Line);
        var start = Math.Clamp(position.Column - 1, 0, line.Length);
        var end = line.IndexOf('>', start);
        return new(file, position.Line, start + 1, Math.Max(1, (end < 0 ? line.Length : end + 1) - start));
    }
}
