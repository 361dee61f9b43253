using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Roles;

/// <summary>A question to expect, made by this site from a duty that sources name.</summary>
/// <param name="Asks">As somebody would say it.</param>
/// <param name="Shows">What a good answer shows.</param>
/// <param name="Duty">A duty of the role.</param>
public sealed record InterviewQuestion(string Asks, RichText Shows, Id<Term> Duty);
