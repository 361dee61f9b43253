using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>A heading is at most one level below the one before it, so that a table of contents can be heard.</summary>
public sealed class HeadingOrder : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var before = 0;
        foreach (var heading in page.All("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            // A heading before the first h1 may be a navigation's own.
            if (before > 0 && level > before + 1)
                yield return page.Error(FinishedCodes.HeadingOutOfOrder, heading, $"<h{level}> follows <h{before}>", $"make it an <h{before + 1}>");
            if (heading.TextContent.Trim().Length == 0)
                yield return page.Error(FinishedCodes.HeadingOutOfOrder, heading, $"this <h{level}> is empty", "write words in it, or take it out");
            before = level;
        }
    }
}
