using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Yaml;

/// <summary>
/// The YAML that content is written in nearly everywhere: keys and lists by indentation, values of one line, lists of words
/// between brackets, comments. It gives the tree that YamlDotNet gives, at a tenth of the price, or nothing: whatever is
/// not certain (text of several lines, escapes, tags, a mistake) is left to YamlDotNet, which remains what YAML means here
/// and says what is wrong (docs/decisions/0016).
/// </summary>
internal sealed class CommonYaml
{
    // Below what is refused, so that it is the guard who refuses: no event of the parser takes less than a character, and a
    // list between brackets is one level more.
    private const int MostCharacters = YamlReader.MaxEvents - 10;
    private const int MostDepth = YamlReader.MaxDepth - 1;

    // Each is held against all before it.
    private const int MostKeys = 64;

    private readonly CommonLine line;

    private CommonYaml(CommonLine line) => this.line = line;

    /// <summary>The tree; null where it is not certain.</summary>
    public static YamlNode? Read(SourceFile file, string yaml)
    {
        if (yaml.Length > MostCharacters || CommonLine.IsStrange(yaml)) return null;
        CommonLine line = new(file, yaml);
        if (!line.Next()) return null;
        var root = new CommonYaml(line).Block(depth: 1);
        return line.IsEnd ? root : null;
    }

    /// <summary>Keys or a list, from where the line's content begins to the first line that is not part of it.</summary>
    private YamlNode? Block(int depth) => line.IsItem ? List(depth) : Keys(depth);

    private YamlSequence? List(int depth)
    {
        if (depth > MostDepth) return null;
        var (column, at) = (line.Column, line.At());
        List<YamlNode> items = [];
        do
        {
            line.Skip(1);
            var item = line.IsDone ? BelowItem(column, depth) : line.IsKey ? Keys(depth + 1) : Value(column);
            if (item is null) return null;
            items.Add(item);
        }
        while (line.Column == column && line.IsItem);
        return line.Column > column ? null : new(items, at);
    }

    private YamlNode? BelowItem(int column, int depth) => line.Next() && line.Column > column ? Block(depth + 1) : null;

    private YamlMapping? Keys(int depth)
    {
        if (depth > MostDepth) return null;
        var (column, at) = (line.Column, line.At());
        List<YamlEntry> entries = [];
        do
        {
            if (line.Key() is not { } key || entries.Count == MostKeys) return null;
            foreach (var earlier in entries)
                if (earlier.Key.Text == key.Text) return null;
            var value = line.IsDone ? BelowKey(column, depth) : Value(column);
            if (value is null) return null;
            entries.Add(new(key, value));
        }
        while (line.Column == column && !line.IsItem);
        // A list below these keys at their own column has been read with its key.
        return line.Column > column || (line.Column == column && line.IsItem) ? null : new(entries, at);
    }

    private YamlNode? BelowKey(int column, int depth)
    {
        var nothing = line.Nothing();
        line.Next();
        // The dashes of a list may stand below its key.
        return line.Column > column || (line.Column == column && line.IsItem) ? Block(depth + 1) : nothing;
    }

    /// <summary>What stands on the rest of a line. A line below it that is further in would be part of it.</summary>
    private YamlNode? Value(int column)
    {
        var value = line.Value();
        if (value is null || !line.IsDone) return null;
        line.Next();
        return line.Column > column ? null : value;
    }
}
