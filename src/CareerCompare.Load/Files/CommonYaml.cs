using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Files;

/// <summary>
/// The YAML that content is written in nearly everywhere: keys and lists by indentation, values of one line, lists of
/// words between brackets, comments. It gives the tree that YamlDotNet gives, at a tenth of the price, or nothing:
/// whatever is not certain (text of several lines, escapes, tags, a mistake) is left to YamlDotNet, which remains what
/// YAML means here and says what is wrong (docs/decisions/0016).
/// </summary>
internal sealed class CommonYaml
{
    // Below what is refused, so that it is the guard who refuses: no event of the parser takes less than a character,
    // and a list between brackets is one level more.
    private const int MostCharacters = YamlReader.MaxEvents - 10;
    private const int MostDepth = YamlReader.MaxDepth - 1;

    // Each is held against all before it.
    private const int MostKeys = 64;

    private readonly CommonLine line;

    private CommonYaml(CommonLine line) => this.line = line;

    /// <summary>The tree; null where it is not certain.</summary>
    public static YamlNode? Read(SourceFile file, string yaml)
    {
        if (yaml.Length > MostCharacters || CommonLine.IsStrange(yaml))
            return null;
        CommonLine line = new(file, yaml);
        if (!line.Next())
            return null;
        var root = new CommonYaml(line).Block(depth: 1);
        return line.IsEnd ? root : null;
    }

    /// <summary>
    /// Keys or a list, from where the line's content begins to the first line that is not part of it.
    /// </summary>
    private YamlNode? Block(int depth) => line.IsItem ? List(depth) : Keys(depth);

    private YamlSequence? List(int depth)
    {
        if (depth > MostDepth)
            return null;
        var (column, at) = (line.Column, line.At());
        List<YamlNode> items = [];
        do
        {
            line.Skip(1);
            var item =
                line.IsDone ? BelowItem(column, depth)
                : line.IsKey ? Keys(depth + 1)
                : Value(column);
            if (item is null)
                return null;
            items.Add(item);
        } while (line.Column == column && line.IsItem);
        return line.Column > column ? null : new(items, at);
    }

    private YamlNode? BelowItem(int column, int depth) => line.Next() && line.Column > column ? Block(depth + 1) : null;

    private YamlMapping? Keys(int depth)
    {
        if (depth > MostDepth)
            return null;
        var (column, at) = (line.Column, line.At());
        List<YamlEntry> entries = [];
        do
        {
            if (line.Key() is not { } key || entries.Count == MostKeys)
                return null;
            foreach (var earlier in entries)
                if (earlier.Key.Text == key.Text)
                    return null;
            var value = line.IsDone ? BelowKey(column, depth) : Value(column);
            if (value is null)
                return null;
            entries.Add(new(key, value));
        } while (line.Column == column && !line.IsItem);
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
        if (value is null || !line.IsDone)
            return null;
        line.Next();
        return line.Column > column ? null : value;
    }
}

/// <summary>
/// Walks over the lines of <see cref="CommonYaml"/> and reads what stands on one. Null means: not certain.
/// </summary>
internal sealed class CommonLine(SourceFile file, string yaml)
{
    // YamlDotNet takes a key of more than 1,024 characters for none.
    private const int LongestKey = 1000;

    private int number;
    private int start;
    private int end = -1;
    private int at;
    private int afterColon;

    /// <summary>
    /// How far in the content of the line begins, or what has not been read of it; -1 after the last line.
    /// </summary>
    public int Column => IsEnd ? -1 : at - start;

    public bool IsEnd { get; private set; }

    /// <summary>Nothing is left but spaces and a comment.</summary>
    public bool IsDone { get; private set; }

    /// <summary>A dash that begins an item stands here.</summary>
    public bool IsItem => !IsEnd && yaml[at] == '-' && (at + 1 == end || yaml[at + 1] == ' ');

    /// <summary>A key stands here, as far as one can be recognized without YamlDotNet.</summary>
    public bool IsKey => KeyLength() > 0;

    /// <summary>Holds a control, or what YAML takes for the end of a line or the mark of a file's encoding.</summary>
    public static bool IsStrange(string yaml)
    {
        foreach (var c in yaml)
            if (c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF'))
                return true;
        return false;
    }

    /// <summary>Goes to the next line that has content; false where there is none.</summary>
    public bool Next()
    {
        while (end < yaml.Length)
        {
            start = at = end + 1;
            if (start >= yaml.Length)
                break;
            end = yaml.IndexOf('\n', start);
            if (end < 0)
                end = yaml.Length;
            number++;
            Spaces(afterSpace: true);
            if (!IsDone)
                return true;
        }
        end = yaml.Length;
        IsEnd = IsDone = true;
        return false;
    }

    /// <summary>Goes over so many characters, and the spaces after them.</summary>
    public void Skip(int characters)
    {
        at += characters;
        Spaces(afterSpace: false);
    }

    public SourceSpan At(int length = 1) => new(file, number, at - start + 1, length);

    /// <summary>The value of a key that has none, which stands behind the colon.</summary>
    public YamlScalar Nothing() => new("", isPlain: true, afterColon, new(file, number, afterColon - start + 1));

    public YamlScalar? Key()
    {
        var length = KeyLength();
        if (length == 0)
            return null;
        var key = Scalar(yaml.Substring(at, length), isPlain: true, length);
        afterColon = at + 1;
        Skip(1);
        return key;
    }

    public YamlNode? Value() =>
        yaml[at] switch
        {
            '[' => Words(),
            '\'' => SingleQuoted(),
            '"' => DoubleQuoted(),
            _ => Plain(),
        };

    private int KeyLength()
    {
        if (IsEnd || !char.IsAsciiLetterOrDigit(yaml[at]))
            return 0;
        var length = WordsLength();
        return
            length is > 0 and < LongestKey
            && yaml[at + length] == ':'
            && yaml[at + length - 1] != ' '
            && (at + length + 1 == end || yaml[at + length + 1] == ' ')
            ? length
            : 0;
    }

    /// <summary>
    /// How many characters here can be no sign of YAML's own, wherever they stand; -1 where the line ends with them.
    /// </summary>
    private int WordsLength()
    {
        // A loop: the framework's searches are compiled at every start, and well only when the files have long been
        // read.
        for (var i = at; i < end; i++)
            if (!(char.IsAsciiLetterOrDigit(yaml[i]) || yaml[i] is '-' or '_' or '.' or '/' or ' '))
                return i - at;
        return -1;
    }

    private YamlScalar? Plain()
    {
        // Signs that begin something else are not among these.
        if (!(char.IsAsciiLetterOrDigit(yaml[at]) || yaml[at] is '$' or '(' or >= '\u00A0'))
            return null;
        var text = yaml.AsSpan(at, end - at);
        var comment = text.IndexOf(" #");
        if (comment >= 0)
            text = text[..comment];
        text = text.TrimEnd(' ');
        return text[^1] == ':' || text.IndexOf(": ") >= 0 ? null : Scalar(text.ToString(), isPlain: true, text.Length);
    }

    private YamlScalar? SingleQuoted()
    {
        var text = yaml.AsSpan(at + 1, end - at - 1);
        var close = text.IndexOf('\'');
        while (close >= 0 && close + 1 < text.Length && text[close + 1] == '\'')
        {
            var more = text[(close + 2)..].IndexOf('\'');
            close = more < 0 ? -1 : close + 2 + more;
        }
        return close < 0
            ? null
            : Scalar(
                ComposedLetters.Compose(text[..close].ToString().Replace("''", "'", StringComparison.Ordinal)),
                isPlain: false,
                close + 2
            );
    }

    private YamlScalar? DoubleQuoted()
    {
        var text = yaml.AsSpan(at + 1, end - at - 1);
        var close = text.IndexOfAny('"', '\\');
        if (close < 0 || text[close] == '\\' || HiddenCharacters.FirstIn(text[..close]) >= 0)
            return null;
        return Scalar(ComposedLetters.Compose(text[..close].ToString()), isPlain: false, close + 2);
    }

    /// <summary>A list between brackets, of words and numbers.</summary>
    private YamlSequence? Words()
    {
        var list = At();
        List<YamlNode> items = [];
        Skip(1);
        while (!IsDone && char.IsAsciiLetterOrDigit(yaml[at]))
        {
            var length = WordsLength();
            if (length < 0 || yaml[at + length] is not (',' or ']'))
                return null;
            var word = yaml.AsSpan(at, length).TrimEnd(' ');
            items.Add(Scalar(word.ToString(), isPlain: true, word.Length));
            if (yaml[at] != ',')
                break;
            Skip(1);
            if (IsDone || yaml[at] == ']')
                return null;
        }
        if (IsDone || yaml[at] != ']')
            return null;
        Skip(1);
        return new(items, list);
    }

    private YamlScalar Scalar(string text, bool isPlain, int length)
    {
        YamlScalar scalar = new(text, isPlain, at, At(length));
        Skip(length);
        return scalar;
    }

    private void Spaces(bool afterSpace)
    {
        while (at < end && yaml[at] == ' ')
        {
            at++;
            afterSpace = true;
        }
        // A sign of numbers with no space before it belongs to what stands there.
        IsDone = at >= end || (afterSpace && yaml[at] == '#');
    }
}

/// <summary>Tabs are looked for before parsing: the parser reports one on line 2 as standing on line 1.</summary>
internal static class Tabs
{
    /// <summary>Reports the first tab of each line; true when there was one.</summary>
    public static bool Report(SourceFile file, string yaml, DiagnosticLog log)
    {
        if (!yaml.Contains('\t', StringComparison.Ordinal))
            return false;
        var line = 0;
        foreach (var text in yaml.AsSpan().EnumerateLines())
        {
            line++;
            if (text.IndexOf('\t') is >= 0 and var at)
                log.Error(
                    Codes.Tab,
                    new SourceSpan(file, line, at + 1),
                    "a tab stands here",
                    "write two spaces for each step to the right"
                );
        }
        return true;
    }
}
