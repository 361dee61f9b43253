using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Without its language a page is read aloud with the wrong voice.</summary>
public sealed class Language : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        if (string.IsNullOrWhiteSpace(page.Document.DocumentElement.GetAttribute("lang")))
            yield return page.Error(FinishedCodes.NoLanguage, page.Document.DocumentElement, "<html> has no 'lang'", "write <html lang=\"en-US\">");
    }
}
