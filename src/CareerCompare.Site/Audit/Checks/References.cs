using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>A label or description that names an element by its id must find it, or it is silent.</summary>
public sealed class References : IFinishedCheck
{
    private static readonly string[] ByIds =
        ["aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "aria-flowto", "for", "headers", "list", "form"];

    private static readonly string Selector = string.Join(", ", ByIds.Select(a => $"[{a}]"));

    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var element in page.All(Selector))
            foreach (var attribute in ByIds)
                foreach (var id in (element.GetAttribute(attribute) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    if (!page.ById.ContainsKey(id))
                        yield return page.NoSuchId(FinishedCodes.ReferenceToNothing, element,
                            $"{attribute}=\"{id}\" names an element that is not on this page",
                            id, page, "give an element this id, or take the attribute out");
    }
}
