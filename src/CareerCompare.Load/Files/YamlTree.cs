using CareerCompare.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerCompare.Load.Files;

/// <summary>
/// A piece of a YAML file and where it stands. Two equal pieces are still two places, hence no record.
/// </summary>
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

    /// <summary>
    /// A comment stands behind it, on its last line. A <c>#</c> within a text begins one, and its rest is lost.
    /// </summary>
    public bool HasComment()
    {
        if (!IsPlain)
            return false;
        var (file, end) = (At.File.Text, Offset);
        // Blanks differ from those of the file where lines were joined.
        foreach (var c in Text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            while (end < file.Length && char.IsWhiteSpace(file[end]))
                end++;
            end++;
        }
        if (end >= file.Length || file[end] != ' ')
            return false;
        while (end < file.Length && file[end] == ' ')
            end++;
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
            if (Entries[i].Key.Text == key)
                return Entries[i];
        return null;
    }
}

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>
/// Builds the tree from allowed events with a stack of its own, so that no input can exhaust the process's.
/// </summary>
internal sealed class YamlTree(SourceFile file, string yaml, DiagnosticLog log)
{
    private readonly Stack<Open> open = [];

    public YamlNode? Root { get; private set; }

    /// <summary>Something was reported that leaves the tree incomplete.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>False where nothing after this can be placed.</summary>
    public bool Add(ParsingEvent e)
    {
        switch (e)
        {
            case Scalar scalar:
                Place(Node(scalar));
                break;
            case SequenceStart or MappingStart:
                var at = YamlPlace.Of(file, e.Start, e.End);
                if (open.TryPeek(out var outer) && outer.IsMapping && outer.Key is null)
                {
                    log.Error(
                        Codes.WrongNode,
                        at,
                        "a list or keys stand where a key was expected",
                        "a key is one word"
                    );
                    return false;
                }
                open.Push(new Open(at, e is MappingStart));
                break;
            case SequenceEnd or MappingEnd:
                var closed = open.Pop();
                Place(
                    closed.IsMapping
                        ? new YamlMapping(closed.Entries, closed.At)
                        : new YamlSequence(closed.Items, closed.At)
                );
                break;
            default:
                break;
        }
        return true;
    }

    private YamlScalar Node(Scalar scalar)
    {
        var at = YamlPlace.Of(file, scalar.Start, scalar.End);
        // Escapes can write what the file's own text may not hold.
        if (scalar.Style == ScalarStyle.DoubleQuoted && HiddenCharacters.FirstIn(scalar.Value) is >= 0 and var hidden)
        {
            log.Error(
                Codes.HiddenCharacter,
                at,
                $"{HiddenCharacters.Name(scalar.Value, hidden)} is a character that cannot be seen",
                "delete it"
            );
            IsBroken = true;
        }
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && scalar.End.Line > scalar.Start.Line)
            IsBroken |= YamlSlips.ReportSwallowedKey(file, yaml, (int)scalar.Start.Index, log);
        var text = scalar.Style is ScalarStyle.Plain ? scalar.Value : ComposedLetters.Compose(scalar.Value);
        return new YamlScalar(
            text,
            scalar.Style == ScalarStyle.Plain,
            (int)Math.Min(scalar.Start.Index, yaml.Length),
            at
        );
    }

    private void Place(YamlNode node)
    {
        if (!open.TryPeek(out var inside))
            Root = node;
        else if (!inside.IsMapping)
            inside.Items.Add(node);
        else if (inside.Key is null)
            inside.Key = (YamlScalar)node;
        else
        {
            IsBroken |= YamlSlips.ReportDash(inside.Key, log);
            if (inside.Seen.TryGetValue(inside.Key.Text, out var first))
                log.Error(
                    Codes.DuplicateKey,
                    inside.Key.At,
                    $"'{Excerpt.Of(inside.Key.Text)}' stands here a second time",
                    $"the first is on line {first.At.Line}; keep one"
                );
            else
            {
                inside.Seen.Add(inside.Key.Text, inside.Key);
                inside.Entries.Add(new YamlEntry(inside.Key, node));
            }
            inside.Key = null;
        }
    }

    /// <summary>A list or mapping whose end has not been read.</summary>
    private sealed class Open(SourceSpan at, bool isMapping)
    {
        public SourceSpan At { get; } = at;
        public bool IsMapping { get; } = isMapping;
        public List<YamlNode> Items { get; } = [];
        public List<YamlEntry> Entries { get; } = [];
        public Dictionary<string, YamlScalar> Seen { get; } = [];
        public YamlScalar? Key { get; set; }
    }
}
