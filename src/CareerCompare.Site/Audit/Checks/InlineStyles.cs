using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Styles are in one file whose name holds its hash; the content policy of the site blocks others.</summary>
public sealed class InlineStyles : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        page.All("[style], style").Select(e => page.Error(FinishedCodes.InlineStyle, e,
            e.LocalName == "style" ? "a <style> stands in the page" : $"<{e.LocalName}> has a 'style' attribute", "write a rule in theme/styles/"));
}
