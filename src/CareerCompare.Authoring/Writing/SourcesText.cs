using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Sources;

namespace CareerCompare.Authoring.Writing;

/// <summary>
/// The text of SOURCES.yaml with one entry put in, or in the place of the one for the same file. All other lines stay as
/// they are, comments too: whoever reads the change sees what was imported and nothing else.
/// </summary>
internal static partial class SourcesText
{
    private const string Beginning = "# Where each file of official figures comes from. sha256 is that of the file that was read.\n";

    public static string With(string? text, FiguresFile entry)
    {
        text = string.IsNullOrWhiteSpace(text) ? Beginning : text.EndsWith('\n') ? text : text + "\n";
        var blocks = BlocksOf(text);
        var own = Of(entry);
        if (blocks.FirstOrDefault(b => b.File == entry.File) is { } old) return text[..old.Start] + own + text[old.End..];
        var at = PlaceFor(entry.File, blocks, text);
        return text[..at] + own + text[at..];
    }

    /// <summary>The files that have an entry in a form that can be changed without touching the rest.</summary>
    public static IReadOnlyList<string> Files(string text) => [.. BlocksOf(text).Select(b => b.File)];

    private static string Of(FiguresFile entry)
    {
        var lines = new List<(string Key, string Value)>
        {
            ("file", entry.File), ("source", entry.Source.Text), ("publisher", entry.Publisher.Text), ("release", YamlText.Of(entry.Release)),
            ("form", entry.Form == FiguresForm.Workbook ? "workbook" : "conversion"), ("read-from", YamlText.Of(entry.ReadFrom)),
            ("retrieved", entry.Retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("sha256", entry.Sha256),
            ("rows-kept", entry.RowsKept.ToString(CultureInfo.InvariantCulture)), ("rows-left-out", entry.RowsLeftOut.ToString(CultureInfo.InvariantCulture)),
        };
        if (entry.LeftOut is { } leftOut) lines.Add(("left-out", YamlText.Of(leftOut)));
        return string.Concat(lines.Select((l, i) => $"{(i == 0 ? "- " : "  ")}{l.Key}: {l.Value}\n"));
    }

    /// <summary>Releases of one folder stand in their order; another kind of file comes last.</summary>
    private static int PlaceFor(string file, IReadOnlyList<Block> blocks, string text)
    {
        IReadOnlyList<Block> siblings = [.. blocks.Where(b => FolderOf(b.File) == FolderOf(file) && FolderOf(file).Length > 0)];
        if (siblings.Count == 0) return text.Length;
        return siblings.FirstOrDefault(s => string.CompareOrdinal(s.File, file) > 0)?.Start ?? siblings[^1].End;
    }

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static List<Block> BlocksOf(string text) =>
        [.. Entry.Matches(text).Select(m => new Block(m.Groups["file"].Value, m.Index, m.Index + m.Length))];

    private sealed record Block(string File, int Start, int End);

    [GeneratedRegex(@"^- file:[ ]+(?<file>[a-z0-9/.-]+)[ ]*\n(?:[ ]{2,}[^\n]*\n)*", RegexOptions.Multiline)]
    private static partial Regex Entry { get; }
}
