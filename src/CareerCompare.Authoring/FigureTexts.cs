using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// Rows of texts as a table: comma between cells, quotes only where they are needed, a line feed after each row.
/// </summary>
internal static class CsvText
{
    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        StringBuilder text = new();
        foreach (var row in rows.Prepend(columns))
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        return text.ToString();
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

/// <summary>A wage as a table of figures holds it.</summary>
internal static class WageText
{
    public static string Of(Wage wage) =>
        wage switch
        {
            Wage.Exactly w => w.Dollars.ToString("0", CultureInfo.InvariantCulture),
            Wage.AtLeast w => ">=" + w.Dollars.ToString("0", CultureInfo.InvariantCulture),
            Wage.NotReleased => "*",
            Wage.MarkLost => "?",
            _ => throw new UnreachableException(),
        };

    /// <summary>In the order of the columns: mean, p10, p25, median, p75, p90.</summary>
    public static IEnumerable<string> Of(WageSpread spread) =>
        new[] { spread.Mean, spread.P10, spread.P25, spread.Median, spread.P75, spread.P90 }.Select(Of);
}

/// <summary>
/// One line of text as a value of YAML: plain, and between quotes only where it would be read as something else.
/// </summary>
internal static partial class YamlText
{
    public static string Of(string value) =>
        NeedsQuotes.IsMatch(value)
            ? $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : value;

    [GeneratedRegex(
        @"^[-?:,\[\]{}#&*!|>'""%@`~\s]|:\s|:\z|\s#|^(true|false|null|yes|no|on|off)\z|^[\d.+]+\z",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NeedsQuotes { get; }
}

/// <summary>
/// One estimate of a table that is to be written. Its key is what it is about, in the order of the first columns; its
/// error is null in tables that have none.
/// </summary>
internal sealed record EstimateRow(
    IReadOnlyList<string> Key,
    string Employment,
    WageSpread Wages,
    string? MeanError = null
);

/// <summary>
/// Tables of estimates, sorted by what they are about so that two imports of one file are the same bytes.
/// </summary>
internal static class EstimateTable
{
    public static string Of(WageLayout layout, IEnumerable<EstimateRow> rows) =>
        CsvText.Of(
            layout.Columns,
            rows.OrderBy(r => string.Join('\0', r.Key), StringComparer.Ordinal)
                .Select(
                    IReadOnlyList<string> (r) =>
                        [
                            .. r.Key,
                            r.Employment,
                            .. WageText.Of(r.Wages),
                            .. r.MeanError is { } error ? (string[])[error] : [],
                        ]
                )
        );
}

/// <summary>Where the rows of an import come from.</summary>
/// <param name="ReadFrom">The file in words.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Retrieved">When it was fetched, as whoever imports it says: a clock would make every import another
/// one.</param>
/// <param name="Form">Whether the publisher made it, or somebody from the publisher's.</param>
internal sealed record Origin(string ReadFrom, string Sha256, DateOnly Retrieved, FiguresForm Form)
{
    public FiguresFile Entry(string file, OfficialSource source, string release, int kept, int leftOut, string why) =>
        new()
        {
            File = file,
            Source = source.Id,
            Publisher = source.Publisher,
            Release = release,
            Form = Form,
            ReadFrom = ReadFrom,
            Retrieved = Retrieved,
            Sha256 = Sha256,
            RowsKept = kept,
            RowsLeftOut = leftOut,
            LeftOut = leftOut == 0 ? null : why,
        };
}

/// <summary>A source of official figures as content/sources.yaml names it, and who publishes it.</summary>
internal sealed record OfficialSource(Id<Source> Id, Id<Organization> Publisher)
{
    public static OfficialSource Oews { get; } = Of("bls-oews", "bls");
    public static OfficialSource OewsAreas { get; } = Of("bls-oews-areas", "bls");
    public static OfficialSource OewsIndustries { get; } = Of("bls-oews-industries", "bls");

    /// <summary>Of the flat files, which hold all estimates of a release.</summary>
    public static OfficialSource OewsRelease { get; } = Of("bls-oews-release", "bls");
    public static OfficialSource Prices { get; } = Of("bls-cpi", "bls");
    public static OfficialSource Parities { get; } = Of("bea-rpp", "bea");
    public static OfficialSource Schooling { get; } = Of("bls-education-2019-21", "bls");
    public static OfficialSource DirectMatch { get; } = Of("soc-2018-direct-match", "bls");
    public static OfficialSource Counties { get; } = Of("census-areas-2023", "omb");

    /// <summary>Every round of projections is a source of its own: prose says which one an article quotes.</summary>
    public static OfficialSource Projections(int from) => Of($"bls-projections-{from}", "bls");

    private static OfficialSource Of(string id, string publisher) =>
        Slug.TryParse(id, out var own) && Slug.TryParse(publisher, out var by)
            ? new(own.As<Source>(), by.As<Organization>())
            : throw new ArgumentException(id);
}

/// <summary>
/// The text of SOURCES.yaml with one entry put in, or in the place of the one for the same file. All other lines stay
/// as they are, comments too: whoever reads the change sees what was imported and nothing else.
/// </summary>
internal static partial class SourcesText
{
    private const string Beginning =
        "# Where each file of official figures comes from. sha256 is that of the file that was read.\n";

    public static string With(string? text, FiguresFile entry)
    {
        text =
            string.IsNullOrWhiteSpace(text) ? Beginning
            : text.EndsWith('\n') ? text
            : text + "\n";
        var blocks = BlocksOf(text);
        var own = Of(entry);
        if (blocks.FirstOrDefault(b => b.File == entry.File) is { } old)
            return text[..old.Start] + own + text[old.End..];
        var at = PlaceFor(entry.File, blocks, text);
        return text[..at] + own + text[at..];
    }

    /// <summary>The files that have an entry in a form that can be changed without touching the rest.</summary>
    public static IReadOnlyList<string> Files(string text) => [.. BlocksOf(text).Select(b => b.File)];

    private static string Of(FiguresFile entry)
    {
        var lines = new List<(string Key, string Value)>
        {
            ("file", entry.File),
            ("source", entry.Source.Text),
            ("publisher", entry.Publisher.Text),
            ("release", YamlText.Of(entry.Release)),
            ("form", KebabCase.Of(entry.Form.ToString())),
            ("read-from", YamlText.Of(entry.ReadFrom)),
            ("retrieved", entry.Retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("sha256", entry.Sha256),
        };
        if (entry.Sum is { } sum)
            lines.Add(("sum", sum));
        lines.AddRange([
            ("rows-kept", entry.RowsKept.ToString(CultureInfo.InvariantCulture)),
            ("rows-left-out", entry.RowsLeftOut.ToString(CultureInfo.InvariantCulture)),
        ]);
        if (entry.LeftOut is { } leftOut)
            lines.Add(("left-out", YamlText.Of(leftOut)));
        return string.Concat(lines.Select((l, i) => $"{(i == 0 ? "- " : "  ")}{l.Key}: {l.Value}\n"));
    }

    /// <summary>Releases of one folder stand in their order; another kind of file comes last.</summary>
    private static int PlaceFor(string file, IReadOnlyList<Block> blocks, string text)
    {
        IReadOnlyList<Block> siblings =
        [
            .. blocks.Where(b => FolderOf(b.File) == FolderOf(file) && FolderOf(file).Length > 0),
        ];
        if (siblings.Count == 0)
            return text.Length;
        return siblings.FirstOrDefault(s => string.CompareOrdinal(s.File, file) > 0)?.Start ?? siblings[^1].End;
    }

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static List<Block> BlocksOf(string text) =>
        [.. Entry.Matches(text).Select(m => new Block(m.Groups["file"].Value, m.Index, m.Index + m.Length))];

    private sealed record Block(string File, int Start, int End);

    [GeneratedRegex(@"^- file:[ ]+(?<file>[a-z0-9/.-]+)[ ]*\n(?:[ ]{2,}[^\n]*\n)*", RegexOptions.Multiline)]
    private static partial Regex Entry { get; }
}
