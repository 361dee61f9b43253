using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Yaml;

/// <summary>A piece of a YAML file and where it stands. Two equal pieces are still two places, hence no record.</summary>
public abstract class YamlNode(SourceSpan at)
{
    public SourceSpan At { get; } = at;

    /// <summary>What it is, for a message: "one value", "a list", "keys".</summary>
    public abstract string Kind { get; }
}

/// <param name="text">As YAML reads it: quotes gone, escapes resolved, folded lines joined.</param>
/// <param name="isPlain">Written without quotes, on its line.</param>
/// <param name="offset">Where it begins in the file's text.</param>
/// <param name="at">Its span; of several lines, the first.</param>
public sealed class YamlScalar(string text, bool isPlain, int offset, SourceSpan at) : YamlNode(at)
{
    public string Text { get; } = text;
    public bool IsPlain { get; } = isPlain;
    public int Offset { get; } = offset;
    public override string Kind => "one value";

    /// <summary>A comment stands behind it, on its last line. A <c>#</c> within a text begins one, and its rest is lost.</summary>
    public bool HasComment()
    {
        if (!IsPlain) return false;
        var (file, end) = (At.File.Text, Offset);
        // Blanks differ from those of the file where lines were joined.
        foreach (var c in Text)
        {
            if (char.IsWhiteSpace(c)) continue;
            while (end < file.Length && char.IsWhiteSpace(file[end])) end++;
            end++;
        }
        if (end >= file.Length || file[end] != ' ') return false;
        while (end < file.Length && file[end] == ' ') end++;
        return end < file.Length && file[end] == '#';
    }

    /// <summary>YAML's ways of writing nothing.</summary>
    public bool IsNothing => Text.Length == 0 || (IsPlain && Text is "~" or "null" or "Null" or "NULL");
}

public sealed class YamlSequence(IReadOnlyList<YamlNode> items, SourceSpan at) : YamlNode(at)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
    public override string Kind => "a list";
}

public sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, SourceSpan at) : YamlNode(at)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;
    public override string Kind => "keys and values";

    public YamlEntry? Find(string key)
    {
        // No query: this is asked for every field of every claim.
        for (var i = 0; i < Entries.Count; i++)
            if (Entries[i].Key.Text == key) return Entries[i];
        return null;
    }
}

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
