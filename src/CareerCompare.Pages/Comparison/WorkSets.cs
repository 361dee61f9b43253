using CareerCompare.Pages.Citations;

namespace CareerCompare.Pages.Comparison;

/// <summary>Duties in both jobs and named for one of them only, all of them; what sets the two apart most comes first.</summary>
public sealed record WorkSets(IReadOnlyList<WorkItem> Both, IReadOnlyList<WorkItem> OnlyA, IReadOnlyList<WorkItem> OnlyB, Note? Note);

/// <summary>A duty; "sometimes" when the sources say "may".</summary>
public sealed record WorkItem(string Label, bool Sometimes);
