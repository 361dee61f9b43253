using CareerCompare.Core.Text;

namespace CareerCompare.Core.Roles;

/// <summary>How to ask for a larger job at one's own workplace. Advice of this site, not a claim.</summary>
/// <param name="To">A role that this one leads to.</param>
/// <param name="Show">What to bring: work that is done, with its figures.</param>
/// <param name="AskFor">What to ask for, in this order.</param>
public sealed record StepUp(Id<RoleProfile> To, IReadOnlyList<RichText> Show, IReadOnlyList<RichText> AskFor);
