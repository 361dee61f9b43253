namespace CareerCompare.Core.Diagnostics;

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
        if (line < 1 || line > starts.Length) return "";
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
            if (text[i] == '\n') starts.Add(i + 1);
        return [.. starts];
    }
}
