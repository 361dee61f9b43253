using System.Globalization;
using System.Text;

namespace CareerCompare.Core.Diagnostics;

/// <summary>A diagnostic as people and as machines read it.</summary>
public static class DiagnosticText
{
    private const int Widest = 160;

    /// <summary>The message, the place as terminals make it a link, the line with the mistake underlined, and the hint.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        var at = diagnostic.At;
        var text = new StringBuilder();
        text.Append(Word(diagnostic.Severity)).Append('[').Append(diagnostic.Code).Append("]: ").Append(Visible(diagnostic.Message)).Append('\n');
        var number = at.Line == 0 ? "" : at.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        text.Append(margin).Append("--> ").Append(Visible(at.ToString())).Append('\n');
        if (at.Line > 0) AppendLine(text, at, number, margin);
        if (diagnostic.Hint is { } hint) text.Append(margin).Append(" = hint: ").Append(Visible(hint)).Append('\n');
        return text.ToString();
    }

    /// <summary>All on one line, in the form that build servers find: <c>roles/nurse.yaml(2,13): error CC0102: …</c>.</summary>
    public static string OneLine(Diagnostic diagnostic)
    {
        var at = diagnostic.At.Line == 0 ? diagnostic.At.File.Path : $"{diagnostic.At.File.Path}({diagnostic.At.Line},{diagnostic.At.Column})";
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
        var marked = shown.Length > start - from ? Visible(shown.Substring(start - from, Math.Min(length, shown.Length - (start - from)))) : " ";
        text.Append(margin).Append(" |\n");
        text.Append(number).Append(" | ").Append(Visible(shown)).Append('\n');
        text.Append(margin).Append(" | ").Append(' ', before.Length).Append('^', Math.Max(1, marked.Length)).Append('\n');
    }

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>What a terminal would obey or hide (controls, direction marks, blanks that are no plain ones) is spelled out.</summary>
    private static string Visible(string text)
    {
        if (!text.Any(MustBeSpelled)) return text;
        var visible = new StringBuilder();
        foreach (var c in text)
        {
            if (c == '\t') visible.Append(' ');
            else if (MustBeSpelled(c)) visible.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else visible.Append(c);
        }
        return visible.ToString();
    }

    private static bool MustBeSpelled(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (c > ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator);
}
