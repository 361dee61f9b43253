using System.Globalization;
using System.Text;

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

    /// <summary>
    /// With a hint that is work to find: it is looked for when somebody reads it. Of thousands of mistakes a few are
    /// shown.
    /// </summary>
    public Diagnostic(string code, Severity severity, SourceSpan at, string message, Func<string?> hintWhenShown) =>
        (Code, Severity, At, Message, this.hintWhenShown) = (code, severity, at, message, hintWhenShown);

    public string Code { get; }

    public Severity Severity { get; }

    public SourceSpan At { get; }

    public string Message { get; }

    public string? Hint => hintWhenShown?.Invoke();

    // The hint follows from the rest.
    public bool Equals(Diagnostic? other) =>
        other is not null
        && Code == other.Code
        && Severity == other.Severity
        && At == other.At
        && Message == other.Message;

    public override int GetHashCode() => HashCode.Combine(Code, At.Line, At.Column, Message);
}

public enum Severity
{
    /// <summary>
    /// Nothing in the files is wrong, but time has passed: a warning of <c>check</c>, and of nothing else.
    /// </summary>
    Reminder,

    /// <summary>Printed, and the site is built all the same.</summary>
    Warning,

    /// <summary>Stops the build.</summary>
    Error,
}

/// <summary>The text of one input file and the path, relative to the site's root, by which people know it.</summary>
public sealed class SourceFile(string path, string text)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The text of a line without its end; empty past the last one.</summary>
    /// <param name="line">1-based.</param>
    public string Line(int line)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        if (line < 1 || line > starts.Length)
            return "";
        var start = starts[line - 1];
        var end = Text.IndexOf('\n', start);
        return Text[start..(end < 0 ? Text.Length : end)].TrimEnd('\r');
    }

    /// <summary>The line and column of a place in the text, both 1-based.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                starts.Add(i + 1);
        return [.. starts];
    }
}

/// <summary>A place in an input file: where a reader of a message should put the cursor.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">1-based; 0 when the message is about the file as a whole.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Length">How many units the caret underlines, at least 1.</param>
public sealed record SourceSpan(SourceFile File, int Line, int Column, int Length = 1)
{
    public static SourceSpan Whole(SourceFile file) => new(file, 0, 0);

    public override string ToString() => Line == 0 ? File.Path : $"{File.Path}:{Line}:{Column}";
}

/// <summary>Collects all mistakes of a run, so that an author mends them in one go.</summary>
public sealed class DiagnosticLog
{
    private readonly List<Diagnostic> all = [];

    /// <summary>
    /// False for a run whose user did not ask what has grown old: whoever builds a fresh clone can do nothing about it.
    /// </summary>
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
        if (diagnostic.Severity == Severity.Reminder && !KeepsReminders)
            return;
        all.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>By file, line and column, so that two runs print the same.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [
            .. all.Distinct()
                .OrderBy(d => d.At.File.Path, StringComparer.Ordinal)
                .ThenBy(d => d.At.Line)
                .ThenBy(d => d.At.Column)
                .ThenBy(d => d.Code, StringComparer.Ordinal),
        ];
}

/// <summary>A diagnostic as people and as machines read it.</summary>
public static class DiagnosticText
{
    private const int Widest = 160;

    /// <summary>
    /// The message, the place as terminals make it a link, the line with the mistake underlined, and the hint.
    /// </summary>
    public static string Of(Diagnostic diagnostic)
    {
        var at = diagnostic.At;
        var text = new StringBuilder();
        text.Append(Word(diagnostic.Severity))
            .Append('[')
            .Append(diagnostic.Code)
            .Append("]: ")
            .Append(Visible(diagnostic.Message))
            .Append('\n');
        var number = at.Line == 0 ? "" : at.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        text.Append(margin).Append("--> ").Append(Visible(at.ToString())).Append('\n');
        if (at.Line > 0)
            AppendLine(text, at, number, margin);
        if (diagnostic.Hint is { } hint)
            text.Append(margin).Append(" = hint: ").Append(Visible(hint)).Append('\n');
        return text.ToString();
    }

    /// <summary>
    /// All on one line, in the form that build servers find: <c>roles/nurse.yaml(2,13): error CC0102: …</c>.
    /// </summary>
    public static string OneLine(Diagnostic diagnostic)
    {
        var at =
            diagnostic.At.Line == 0
                ? diagnostic.At.File.Path
                : $"{diagnostic.At.File.Path}({diagnostic.At.Line},{diagnostic.At.Column})";
        var hint = diagnostic.Hint is { } h ? $" ({h})" : "";
        return Visible($"{at}: {Word(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}{hint}");
    }

    private static void AppendLine(StringBuilder text, SourceSpan at, string number, string margin)
    {
        var line = at.File.Line(at.Line);
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var length = Math.Clamp(at.Length, 1, Math.Max(1, line.Length - start));
        // Of a very long line, the stretch around the mistake.
        var from = line.Length <= Widest ? 0 : Math.Max(0, start - (Widest / 2));
        var shown = line[from..Math.Min(line.Length, from + Widest)];
        var before = Visible(shown[..Math.Min(shown.Length, start - from)]);
        var marked =
            shown.Length > start - from
                ? Visible(shown.Substring(start - from, Math.Min(length, shown.Length - (start - from))))
                : " ";
        text.Append(margin).Append(" |\n");
        text.Append(number).Append(" | ").Append(Visible(shown)).Append('\n');
        text.Append(margin)
            .Append(" | ")
            .Append(' ', before.Length)
            .Append('^', Math.Max(1, marked.Length))
            .Append('\n');
    }

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>
    /// What a terminal would obey or hide (controls, direction marks, blanks that are no plain ones) is spelled out.
    /// </summary>
    private static string Visible(string text)
    {
        if (!text.Any(MustBeSpelled))
            return text;
        var visible = new StringBuilder();
        foreach (var c in text)
        {
            if (c == '\t')
                visible.Append(' ');
            else if (MustBeSpelled(c))
                visible.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else
                visible.Append(c);
        }
        return visible.ToString();
    }

    private static bool MustBeSpelled(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || (c > ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator);
}
