using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Claims;

/// <summary>A source names a duty for a role.</summary>
/// <param name="Duty">An id of the vocabulary.</param>
/// <param name="Sometimes">The source says "may".</param>
/// <param name="Citation">Who says it.</param>
public sealed record DutyClaim(Id<Term> Duty, bool Sometimes, Citation Citation);
