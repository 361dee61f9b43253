using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>One thing that the ledger holds, as the page of its source lists it.</summary>
/// <param name="Subject">A role's id, a credential's id, or null for the field as a whole.</param>
/// <param name="Field">What it is about, in plain words: "duty", "hours".</param>
/// <param name="Says">What it says.</param>
/// <param name="Citing">Who says it.</param>
public sealed record LedgerEntry(Slug? Subject, string Field, RichText Says, Citing Citing);
