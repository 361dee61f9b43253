using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring;

/// <summary>
/// The text files of a release, in a folder. O*NET has named one table with commas, with spaces and with underscores,
/// and its columns likewise, so both are known by their letters and digits alone.
/// </summary>
internal sealed class OnetFolder
{
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> read = new(StringComparer.Ordinal);

    private OnetFolder(string path, IEnumerable<string> files)
    {
        Path = path;
        foreach (var file in files.Order(StringComparer.Ordinal))
            paths.TryAdd(Letters(System.IO.Path.GetFileNameWithoutExtension(file)), file);
    }

    public string Path { get; }

    /// <summary>Null with the reason in the log.</summary>
    public static OnetFolder? Open(string path, DiagnosticLog log)
    {
        try
        {
            return new OnetFolder(
                path,
                Directory.EnumerateFiles(path).Where(f => System.IO.Path.GetExtension(f) is ".txt" or ".tsv")
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            log.Error(
                ImportCodes.NotReadable,
                SourceSpan.Whole(new SourceFile(path, "")),
                $"'{path}' cannot be read",
                e.Message.TrimEnd('.')
            );
            return null;
        }
    }

    public bool Has(OnetTable table) => Layout(table) is not null;

    /// <summary>The files of a table that are not there, of the layout that is read.</summary>
    public IEnumerable<string> Missing(OnetTable table) => (Layout(table) ?? [table.Name]).Where(n => !Has(n));

    /// <summary>The files of an older layout beside those that are read: of two releases, the newer is meant.</summary>
    public IEnumerable<string> PassedOver(OnetTable table) =>
        Layout(table) is not { } read
            ? []
            : table
                .Layouts.SkipWhile(l => l != read)
                .Skip(1)
                .SelectMany(l => l)
                .Where(Has)
                .Select(old =>
                    $"'{FileOf(old)}', of an older layout than '{string.Join("' and '", read.Where(Has).Select(FileOf))}'"
                );

    /// <summary>
    /// The rows of a table; none, with the reason in the log, where it is missing or not of its form.
    /// </summary>
    public IReadOnlyList<RowCells> Rows(OnetTable table, DiagnosticLog log)
    {
        if (Layout(table) is { } layout)
            return [.. layout.Where(Has).SelectMany(n => Rows(n, table, log))];
        var older =
            table.Layouts.Count > 1 ? $" (until release 30.2 '{string.Join("', '", table.Layouts[^1])}.txt')" : "";
        log.Error(
            ImportCodes.ListNotThere,
            SourceSpan.Whole(new SourceFile(Path, "")),
            $"there is no '{table.Name}.txt'{older} in this folder",
            "give the folder of the text files as O*NET publishes them, or with underscores and .tsv"
        );
        return [];
    }

    private IEnumerable<RowCells> Rows(string name, OnetTable table, DiagnosticLog log) =>
        Rows(name, table.Columns, [], OnetTable.OldNames, log);

    /// <summary>The rows of one file, one at a time: of a long one, all cells at once would be some hundred megabytes.</summary>
    /// <param name="name">Of its table.</param>
    /// <param name="columns">Those it has.</param>
    /// <param name="optional">Those it may have.</param>
    /// <param name="others">What some columns are called elsewhere.</param>
    /// <param name="log">Takes what is wrong.</param>
    public IEnumerable<RowCells> Rows(
        string name,
        IReadOnlyList<string> columns,
        IReadOnlyList<string> optional,
        IReadOnlyDictionary<string, string> others,
        DiagnosticLog log
    )
    {
        if (ImportFile.Read(paths[Letters(name)], log) is not { } file || file.Text(log) is not { } text)
            yield break;
        read[file.Name] = file.Sha256;
        if (TabGrid.Lines(text).FirstOrDefault() is not { } first)
        {
            log.Error(
                ImportCodes.NoTable,
                SourceSpan.Whole(text),
                $"'{text.Path}' is empty",
                "its first line names its columns: " + string.Join(", ", columns)
            );
            yield break;
        }
        IReadOnlyList<string> known = [.. columns, .. optional];
        bool Is(string column, string? found) => found is not null && Letters(column) == Letters(found);
        var header = Header.Read(
            first,
            0,
            t => known.FirstOrDefault(c => Is(t, c) || Is(t, others.GetValueOrDefault(c))),
            othersAreWelcome: true,
            _ => null,
            log
        );
        header.ReportMissing(first, columns, log);
        if (!columns.All(header.Has))
            yield break;
        var names = first.Rows[0].Length;
        foreach (var row in TabGrid.Lines(text).Skip(1))
        {
            if (row.IsEmpty(0))
                continue;
            var cells = row.Rows[0].Length;
            if (cells == names)
                yield return new RowCells(row, header, 0, log);
            else
                log.Error(
                    ImportCodes.WrongCells,
                    row.At(0, Math.Min(cells, names) - 1),
                    $"this row has {cells} cells and the first line has {names}",
                    "download the file again: a tab or the end of a line was lost or added"
                );
        }
    }

    /// <summary>Whether a file of this name is there.</summary>
    public bool HasFile(string name) => Has(name);

    /// <summary>Whether the first line of a file names a column.</summary>
    public bool HasColumn(string name, string column)
    {
        if (!Has(name) || ImportFile.Read(paths[Letters(name)], new())?.Text(new()) is not { } text)
            return false;
        return text.Line(1).Split('\t').Any(c => Letters(c) == Letters(column));
    }

    /// <summary>The files whose rows were asked for, with their digests.</summary>
    public IReadOnlyDictionary<string, string> Read => read;

    /// <summary>The newest layout of which the folder has a file.</summary>
    private IReadOnlyList<string>? Layout(OnetTable table) => table.Layouts.FirstOrDefault(l => l.Any(Has));

    private bool Has(string name) => paths.ContainsKey(Letters(name));

    private string FileOf(string name) => System.IO.Path.GetFileName(paths[Letters(name)]);

    /// <summary>What the Read Me says; null where there is none.</summary>
    public SourceFile? ReadMe(DiagnosticLog log) =>
        paths.Where(p => p.Key.StartsWith("readme", StringComparison.Ordinal)).Select(p => p.Value).FirstOrDefault()
            is { } path
            ? ImportFile.Read(path, log)?.Text(log)
            : null;

    private static string Letters(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}

/// <summary>A release of the database: 29.0, of August 2024.</summary>
/// <param name="Number">As O*NET writes it.</param>
/// <param name="Published">As content/sources.yaml writes it: 2024-08, or undated.</param>
internal sealed partial record OnetRelease(string Number, string Published)
{
    public string Title => $"O*NET {Number} Database";

    /// <summary>As the option says, or the Read Me; null with the reason in the log.</summary>
    public static OnetRelease? Of(OnetFolder folder, string? said, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var text = folder.ReadMe(own)?.Text ?? "";
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        var number = Database.Match(text) is { Success: true } match ? match.Groups["number"].Value : null;
        if ((said ?? number) is not { } release)
        {
            if (!own.HasErrors)
                log.Error(
                    ImportCodes.NoRelease,
                    SourceSpan.Whole(new SourceFile(folder.Path, "")),
                    "no Read Me in this folder says which release of O*NET this is",
                    "put O*NET’s Read Me beside the tables, or say the release: --release 29.0"
                );
            return null;
        }
        var published =
            release == number
            && Month.Match(text) is { Success: true } month
            && DateOnly.TryParseExact(
                $"1 {month.Groups["month"].Value}",
                "d MMMM yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture)
                : "undated";
        return new OnetRelease(release, published);
    }

    [GeneratedRegex(@"\bO\*NET (?<number>\d{1,3}\.\d{1,2}) Database\b")]
    private static partial Regex Database { get; }

    [GeneratedRegex(@"\b(?<month>[A-Z][a-z]+ 20\d\d) Release\b")]
    private static partial Regex Month { get; }
}

/// <summary>
/// A table of O*NET and the columns of it that a draft is made from. Sentences are O*NET’s own and stay there. Its
/// files and columns have had other names in other releases: what a table is called here is its newest.
/// </summary>
internal sealed record OnetTable(IReadOnlyList<IReadOnlyList<string>> Layouts, params IReadOnlyList<string> Columns)
{
    private OnetTable(string name, params IReadOnlyList<string> columns)
        : this(
            [
                [name],
            ],
            columns
        ) { }

    /// <summary>By which messages know it.</summary>
    public string Name => string.Join(" and ", Layouts[0]);

    /// <summary>Without the others a draft says less; without these it says nothing.</summary>
    public bool IsNeeded => this == Jobs || this == Zones || this == Titles;

    public static IReadOnlyList<OnetTable> All => [Jobs, Zones, Titles, Reported, Education, Skills];

    public const string Code = "O*NET-SOC Code";

    /// <summary>What columns were called until release 30.2.</summary>
    public static IReadOnlyDictionary<string, string> OldNames { get; } =
        new Dictionary<string, string> { ["Job Title"] = "Alternate Title" };

    public static OnetTable Jobs { get; } = new("Occupation Data", Code, "Title");
    public static OnetTable Zones { get; } = new("Job Zones", Code, "Job Zone");
    public static OnetTable Titles { get; } =
        new(
            [
                ["Job Titles"],
                ["Alternate Titles"],
            ],
            Code,
            "Job Title"
        );
    public static OnetTable Reported { get; } =
        new("Sample of Reported Titles", Code, "Reported Job Title", "Shown in My Next Move");

    /// <summary>Training and Experience, a file of its own since 30.3, holds nothing that a draft takes.</summary>
    public static OnetTable Education { get; } =
        new(
            [
                ["Education"],
                ["Education, Training, and Experience"],
            ],
            Code,
            "Scale ID",
            "Category",
            "Data Value",
            "N",
            "Recommend Suppress",
            "Date"
        );

    public static OnetTable Skills { get; } =
        new(
            [
                ["Essential Skills", "Transferable Skills"],
                ["Skills"],
            ],
            Code,
            "Element Name",
            "Scale ID",
            "Data Value",
            "Recommend Suppress"
        );
}
