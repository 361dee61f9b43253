using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring;

/// <summary>
/// The bureau's flat files of the wage survey: one line for each statistic of each cell, six million of them, and lists
/// of what the codes mean. The lines are read as a stream, and of a cell only its row is kept.
/// </summary>
internal sealed partial class FlatFiles
{
    public const string Data = "oe.data.0.Current",
        Areas = "oe.area",
        Industries = "oe.industry",
        Occupations = "oe.occupation",
        Footnotes = "oe.footnote";

    /// <summary>The statistics by the last two digits of a series, in the order of a row: the 1st is written first.</summary>
    private static readonly IReadOnlyList<int> Places = [1, 2, 5, 4, 11, 12, 13, 14, 15, 3, 6, 7, 8, 9, 10, 16, 17];

    private static readonly SearchValues<byte> NumberSigns = SearchValues.Create("0123456789."u8);

    private readonly DiagnosticLog log;
    private readonly Dictionary<string, List<byte[]>> rows = new(StringComparer.Ordinal);
    private (string Hour, string Year)? cap;

    private FlatFiles(DiagnosticLog log) => this.log = log;

    public required IReadOnlyList<IReadOnlyDictionary<string, string>> AreaList { get; init; }
    public required IReadOnlyList<IReadOnlyDictionary<string, string>> IndustryList { get; init; }
    public required IReadOnlyList<IReadOnlyDictionary<string, string>> OccupationList { get; init; }

    /// <summary>The rows of each occupation, by its code with the dash, each a line of its table.</summary>
    public IReadOnlyDictionary<string, List<byte[]>> Rows => rows;

    public int Year { get; private set; }
    public int Cells { get; private set; }

    /// <summary>Of the data.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Null with the reason in the log.</summary>
    public static FlatFiles? Read(string folder, DiagnosticLog log)
    {
        var files = new FlatFiles(log)
        {
            AreaList = List(folder, Areas, ["area_code", "areatype_code", "area_name"], log),
            IndustryList = List(folder, Industries, ["industry_code", "industry_name", "display_level"], log),
            OccupationList = List(folder, Occupations, ["occupation_code", "occupation_name", "display_level"], log),
        };
        foreach (var note in List(folder, Footnotes, ["footnote_code", "footnote_text"], log))
            if (note["footnote_code"] == "5" && Cap.Match(note["footnote_text"]) is { Success: true } said)
                files.cap = (
                    said.Groups["hour"].Value,
                    said.Groups["year"].Value.Replace(",", "", StringComparison.Ordinal)
                );
        if (!log.HasErrors)
            files.ReadData(Path.Combine(folder, Data));
        return log.HasErrors ? null : files;
    }

    /// <summary>
    /// The rows of one occupation, which are let go of: all of them and the tables made of them would be twice what an
    /// import may take.
    /// </summary>
    public List<byte[]> Take(string occupation) => rows.Remove(occupation, out var taken) ? taken : [];

    /// <summary>A list of codes: tabs between its columns, their names in the first line.</summary>
    private static IReadOnlyList<IReadOnlyDictionary<string, string>> List(
        string folder,
        string name,
        IReadOnlyList<string> columns,
        DiagnosticLog log
    )
    {
        if (ImportFile.Read(Path.Combine(folder, name), log)?.Text(log) is not { } file)
            return [];
        var lines = file.Text.Split('\n').Select(l => l.TrimEnd('\r').Split('\t')).ToList();
        var header = lines[0].Select(h => h.Trim()).ToList();
        if (columns.FirstOrDefault(c => !header.Contains(c)) is { } missing)
        {
            log.Error(
                ImportCodes.MissingColumn,
                new SourceSpan(file, 1, 1),
                $"'{name}' has no column '{missing}'",
                "take the list from the bureau’s own folder: its first line names " + string.Join(", ", columns)
            );
            return [];
        }
        List<IReadOnlyDictionary<string, string>> items = [];
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].Length >= header.Count)
                items.Add(columns.ToDictionary(c => c, c => lines[i][header.IndexOf(c)].Trim()));
            else if (lines[i] is not [""])
                log.Error(
                    ImportCodes.NoTable,
                    new SourceSpan(file, i + 1, 1),
                    $"this line has {lines[i].Length} cells; '{name}' has {header.Count} columns",
                    "the download broke off: fetch the file again"
                );
        return items;
    }

    private void ReadData(string path)
    {
        const int buffer = 1 << 20;
        var place = new SourceFile(Data, "");
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var bytes = new byte[buffer];
            var (held, line) = (0, 0);
            var cell = new Cell();
            while (stream.Read(bytes, held, bytes.Length - held) is > 0 and var read)
            {
                digest.AppendData(bytes, held, read);
                var rest = bytes.AsSpan(0, held + read);
                for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
                    if (++line > 1)
                        Take(rest[..end].TrimEnd((byte)'\r'), cell, new SourceSpan(place, line, 1));
                if (log.HasErrors)
                    return;
                if (rest.Length == bytes.Length)
                    break;
                rest.CopyTo(bytes);
                held = rest.Length;
            }
            if (held > 0)
                log.Error(
                    ImportCodes.NoTable,
                    new SourceSpan(place, line + 1, 1),
                    $"'{Data}' ends in the middle of a line",
                    "the download broke off: fetch the file again"
                );
            Write(cell);
            Sha256 = Convert.ToHexStringLower(digest.GetHashAndReset());
            if (Cells == 0)
                log.Error(
                    ImportCodes.NothingKept,
                    SourceSpan.Whole(place),
                    $"'{Data}' has no estimate",
                    "take the file from the bureau’s own folder"
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Error(
                ImportCodes.NotReadable,
                SourceSpan.Whole(new SourceFile(path, "")),
                $"'{path}' cannot be read",
                e.Message.TrimEnd('.')
            );
        }
    }

    /// <summary>One line: series, year, period, value, footnotes.</summary>
    private void Take(ReadOnlySpan<byte> text, Cell cell, SourceSpan at)
    {
        const int series = 25;
        Span<Range> parts = stackalloc Range[5];
        if (
            !Split(text, parts)
            || text[parts[0]].TrimEnd((byte)' ') is not { Length: series } id
            || !id.StartsWith("OEU"u8)
        )
        {
            Refuse(
                at,
                text,
                "is no estimate",
                "a line is series_id, year, period, value, footnote_codes, with tabs between"
            );
            return;
        }
        var key = id[3..^2];
        if (!Utf8Parser.TryParse(id[^2..], out int statistic, out _) || statistic is < 1 or > 17)
        {
            Refuse(
                at,
                text,
                "is of a statistic that is not known",
                "the last two digits of a series are 01 to 17: where the bureau added one, FlatFiles.cs has to learn it"
            );
            return;
        }
        if (!Utf8Parser.TryParse(text[parts[1]], out int year, out _) || (Year != 0 && year != Year))
        {
            Refuse(at, text, $"is not of {Year}", "the bureau’s current file holds one release");
            return;
        }
        Year = year;
        if (!cell.Is(key))
        {
            Write(cell);
            cell.Begin(key);
        }
        if (Written(text[parts[3]].Trim((byte)' '), text[parts[4]].Trim((byte)' '), statistic) is not { } value)
            Refuse(
                at,
                text,
                "has a value or a footnote that is not known",
                "a value is a number without a footnote, or - with footnote 4, 5 or 8"
            );
        else if (!cell.Set(statistic, value))
            Refuse(at, text, "stands here a second time", "the bureau prints a statistic of a cell once");
    }

    /// <summary>Where the cells of a line stand; false where it has more or fewer.</summary>
    private static bool Split(ReadOnlySpan<byte> text, Span<Range> parts)
    {
        var (count, start) = (0, 0);
        while (count < parts.Length)
        {
            var length = text[start..].IndexOf((byte)'\t');
            parts[count++] = start..(length < 0 ? text.Length : start + length);
            if (length < 0)
                return count == parts.Length;
            start += length + 1;
        }
        return false;
    }

    /// <summary>As a table holds it; null where it is nothing that is known.</summary>
    private string? Written(ReadOnlySpan<byte> value, ReadOnlySpan<byte> footnote, int statistic)
    {
        if (value is not [(byte)'-'])
            return footnote.IsEmpty && !value.IsEmpty && !value.ContainsAnyExcept(NumberSigns)
                ? Encoding.ASCII.GetString(value)
                : null;
        return footnote switch
        {
            [(byte)'8'] => "*",
            [(byte)'4'] => "-",
            [(byte)'5'] when cap is var (hour, year) => ">=" + (statistic is 3 or >= 6 and <= 10 ? hour : year),
            _ => null,
        };
    }

    /// <summary>The row of a cell that is whole, to those of its occupation.</summary>
    private void Write(Cell cell)
    {
        if (!cell.HasAny)
            return;
        var (area, industry, occupation) = cell.Key;
        StringBuilder row = new();
        row.Append(area).Append(',').Append(industry);
        foreach (var statistic in Places)
            row.Append(',').Append(cell[statistic]);
        var code = $"{occupation[..2]}-{occupation[2..]}";
        if (!rows.TryGetValue(code, out var all))
            rows.Add(code, all = []);
        all.Add(Encoding.ASCII.GetBytes(row.ToString()));
        Cells++;
    }

    private void Refuse(SourceSpan at, ReadOnlySpan<byte> text, string what, string hint) =>
        log.Error(ImportCodes.NotAFigure, at, $"'{Start(Encoding.ASCII.GetString(text))}' {what}", hint);

    private static string Start(string line) =>
        line.Replace('\t', ' ').Trim() is { Length: > 60 } all ? all[..59] + "…" : line.Replace('\t', ' ').Trim();

    [GeneratedRegex(@"\$(?<hour>\d+\.\d\d) per hour or \$(?<year>[\d,]+) per year")]
    private static partial Regex Cap { get; }

    /// <summary>What has been read of one cell so far.</summary>
    private sealed class Cell
    {
        private readonly byte[] key = new byte[20];
        private readonly string?[] values = new string?[18];

        public bool HasAny { get; private set; }

        public string this[int statistic] => values[statistic] ?? "";

        public (string Area, string Industry, string Occupation) Key =>
            (
                Encoding.ASCII.GetString(key, 1, 7),
                Encoding.ASCII.GetString(key, 8, 6),
                Encoding.ASCII.GetString(key, 14, 6)
            );

        public bool Is(ReadOnlySpan<byte> other) => HasAny && other.SequenceEqual(key);

        public void Begin(ReadOnlySpan<byte> of)
        {
            of.CopyTo(key);
            Array.Clear(values);
            HasAny = true;
        }

        public bool Set(int statistic, string value)
        {
            if (values[statistic] is not null)
                return false;
            values[statistic] = value;
            return true;
        }
    }
}
