using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit;

/// <summary>One thing that must be true of every page. Checks keep nothing: they are called for many pages at once.</summary>
public interface IFinishedCheck
{
    IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site);
}
