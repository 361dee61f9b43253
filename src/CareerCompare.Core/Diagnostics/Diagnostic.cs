namespace CareerCompare.Core.Diagnostics;

/// <summary>One mistake in the content, as a value: nothing is thrown for what an author wrote.</summary>
/// <param name="Code">CC and four digits, for ever; <c>docs/diagnostics/</c> has a page for each.</param>
/// <param name="Severity">Whether the site can be built all the same.</param>
/// <param name="At">Where it is.</param>
/// <param name="Message">What was found, in the author's own words, and what was expected.</param>
/// <param name="Hint">How to mend it.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, string Message, string? Hint = null);
