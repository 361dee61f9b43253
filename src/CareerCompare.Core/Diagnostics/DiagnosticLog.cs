namespace CareerCompare.Core.Diagnostics;

/// <summary>Collects all mistakes of a run, so that an author mends them in one go.</summary>
public sealed class DiagnosticLog
{
    private readonly List<Diagnostic> all = [];

    /// <summary>False for a run whose user did not ask what has grown old: whoever builds a fresh clone can do nothing about it.</summary>
    public bool KeepsReminders { get; init; } = true;

    public bool HasErrors { get; private set; }

    public int Count => all.Count;

    public void Error(string code, SourceSpan at, string message, string? hint = null) =>
        Add(new(code, Severity.Error, at, message, hint));

    /// <summary>With a hint that is looked for when the mistake is shown.</summary>
    public void Error(string code, SourceSpan at, string message, Func<string?> hintWhenShown) =>
        Add(new(code, Severity.Error, at, message, hintWhenShown));

    public void Warn(string code, SourceSpan at, string message, string? hint = null) =>
        Add(new(code, Severity.Warning, at, message, hint));

    public void Remind(string code, SourceSpan at, string message, string? hint = null) =>
        Add(new(code, Severity.Reminder, at, message, hint));

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Reminder && !KeepsReminders) return;
        all.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>By file, line and column, so that two runs print the same.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. all.Distinct()
               .OrderBy(d => d.At.File.Path, StringComparer.Ordinal)
               .ThenBy(d => d.At.Line).ThenBy(d => d.At.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];
}
