using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>An id twice on a page: a link to it reaches only the first.</summary>
public sealed class UniqueIds : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var element in page.All("[id]"))
            if (element.Id is not { Length: > 0 } id || id.Any(char.IsWhiteSpace))
                yield return page.Error(FinishedCodes.SameIdTwice, element, $"'{element.Id}' is not an id", "write one without spaces");
            else if (!seen.Add(id))
                yield return page.Error(FinishedCodes.SameIdTwice, element, $"the id '{id}' stands twice on this page", "give one of the two another id");
    }
}
