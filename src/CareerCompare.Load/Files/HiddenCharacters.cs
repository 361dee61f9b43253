using System.Globalization;
using System.Text;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Files;

/// <summary>
/// Characters that nobody sees and that change what is read: controls, direction marks, zero widths, and marks that could
/// not be joined with their letter. A reviewer cannot approve what is invisible.
/// </summary>
public static class HiddenCharacters
{
    private static readonly (char First, char Last)[] Ranges =
    [
        ('\u0000', '\u0008'), ('\u000B', '\u001F'), ('\u007F', '\u009F'), // controls; CR counts where no LF follows it
        ('\u00AD', '\u00AD'), ('\u034F', '\u034F'), ('\u061C', '\u061C'), ('\u115F', '\u1160'), ('\u180E', '\u180E'),
        ('\u200B', '\u200F'), ('\u2028', '\u202E'), ('\u2060', '\u206F'), ('\u3164', '\u3164'), ('\uFE00', '\uFE0F'),
        ('\uFEFF', '\uFEFF'), ('\uFFA0', '\uFFA0'), ('\uFFF9', '\uFFFF'),
        ('\u0300', '\u034E'), ('\u0350', '\u036F'), // combining marks without a composed letter
        ('\uDB40', '\uDB43'), // tags and selectors of plane 14
    ];

    /// <summary>The first one in a text, or -1.</summary>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        // A loop: the framework's searches are compiled at every start, and well only when the files have long been read.
        for (var i = 0; i < text.Length; i++)
            if (IsHidden(text[i])) return i;
        return -1;
    }

    public static string Name(string text, int at)
    {
        var value = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];
        return string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");
    }

    /// <summary>Reports each line's first hidden character; true when there was one.</summary>
    internal static bool Report(SourceFile file, DiagnosticLog log)
    {
        var found = false;
        var from = 0;
        while (from >= 0 && FirstIn(file.Text.AsSpan(from)) is >= 0 and var offset)
        {
            var at = from + offset;
            var (line, column) = file.PositionOf(at);
            log.Error(Codes.HiddenCharacter, new SourceSpan(file, line, column), $"{Name(file.Text, at)} is a character that cannot be seen", "delete it");
            found = true;
            from = file.Text.IndexOf('\n', at);
        }
        return found;
    }

    private static bool IsHidden(char c)
    {
        if (c is (>= ' ' and <= '~') or '\n') return false;
        foreach (var (first, last) in Ranges)
            if (c >= first && c <= last) return true;
        return false;
    }
}
