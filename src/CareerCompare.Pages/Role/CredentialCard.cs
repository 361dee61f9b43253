using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Role;

/// <summary>Letters, full name, and what is known; no fee stands without its date, no rank, no "best".</summary>
public sealed record CredentialCard(string Letters, string Name, SitePath Path, IReadOnlyList<LabeledLine> Facts);
