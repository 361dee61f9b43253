using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>No script in an attribute: the content policy of the site would block it, and content must never bring one in.</summary>
public sealed class EventHandlers : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        from element in page.All("*")
        from attribute in element.Attributes
        where attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        select page.Error(FinishedCodes.EventHandler, element, $"<{element.LocalName}> has the event handler '{attribute.Name}'",
            "take it out; a script of the theme may listen instead");
}
