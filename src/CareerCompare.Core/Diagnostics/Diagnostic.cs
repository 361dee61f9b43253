namespace CareerCompare.Core.Diagnostics;

/// <summary>One mistake in the content, as a value: nothing is thrown for what an author wrote.</summary>
public sealed record Diagnostic
{
    private readonly Func<string?>? hintWhenShown;

    /// <param name="code">CC and four digits, for ever; <c>docs/diagnostics/</c> has a page for each.</param>
    /// <param name="severity">Whether the site can be built all the same.</param>
    /// <param name="at">Where it is.</param>
    /// <param name="message">What was found, in the author's own words, and what was expected.</param>
    /// <param name="hint">How to mend it.</param>
    public Diagnostic(string code, Severity severity, SourceSpan at, string message, string? hint = null) =>
        (Code, Severity, At, Message, hintWhenShown) = (code, severity, at, message, hint is null ? null : () => hint);

    /// <summary>With a hint that is work to find: it is looked for when somebody reads it. Of thousands of mistakes a few are shown.</summary>
    public Diagnostic(string code, Severity severity, SourceSpan at, string message, Func<string?> hintWhenShown) =>
        (Code, Severity, At, Message, this.hintWhenShown) = (code, severity, at, message, hintWhenShown);

    public string Code { get; }

    public Severity Severity { get; }

    public SourceSpan At { get; }

    public string Message { get; }

    public string? Hint => hintWhenShown?.Invoke();

    // The hint follows from the rest.
    public bool Equals(Diagnostic? other) =>
        other is not null && Code == other.Code && Severity == other.Severity && At == other.At && Message == other.Message;

    public override int GetHashCode() => HashCode.Combine(Code, At.Line, At.Column, Message);
}
