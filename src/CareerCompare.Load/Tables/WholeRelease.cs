using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary>
/// All of a release at once, which no build reads: <c>check</c> and an import do, so that a table which no role names
/// is as sound as those on pages.
/// </summary>
public static class WholeRelease
{
    /// <summary>The digest over the names and digests of files, in the order of their names.</summary>
    public static string Sum(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        StringBuilder all = new();
        foreach (var (name, bytes) in files.OrderBy(f => f.Name, StringComparer.Ordinal))
            all.Append(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(bytes))} {name}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }

    /// <summary>Reads every table, and says what is wrong: one mistake a file is enough, for they are written together.</summary>
    /// <param name="files">By their names in the folder.</param>
    /// <param name="release">Which.</param>
    /// <param name="count">Takes the number of cells of each table of an occupation.</param>
    public static IReadOnlyList<Diagnostic> Read(
        IEnumerable<(string Name, byte[] Bytes)> files,
        YearMonth release,
        Action<string, int> count
    )
    {
        FolderReading all = new($"{ContentFiles.Figures}/{ReleaseFolder.Name}/{release}", files);
        var areas = all.Read(ReleaseFolder.AreasName, ReleaseFolder.ReadAreas) ?? new(new Dictionary<string, Area>());
        var industries = (all.Read(ReleaseFolder.IndustriesName, ReleaseFolder.ReadIndustries) ?? [])
            .Select(i => i.Code)
            .ToHashSet();
        if (all.Has(ReleaseFolder.OccupationsName))
            all.Read(ReleaseFolder.OccupationsName, ReleaseFolder.ReadOccupations);
        ConcurrentDictionary<(NaicsCode, SocCode), StaffCount> jobs = [];
        Parallel.ForEach(
            all.Names.Where(n => n is [>= '0' and <= '9', ..]),
            name =>
            {
                if (!SocCode.TryParse(name[..^4], out var soc))
                    return;
                var cells = all.Read(name, r => ReleaseFolder.ReadCells(r, soc, release, areas, industries)) ?? [];
                count(name, cells.Count);
                foreach (var cell in cells)
                    if (cell.Key.Employer.Industry is { } industry)
                        jobs[(industry, soc)] = new(cell.Employment, cell.EmploymentErrorPercent);
            }
        );
        var staffed = 0;
        Parallel.ForEach(
            all.Names.Where(n => n.StartsWith("staffing/", StringComparison.Ordinal)),
            name =>
            {
                if (!NaicsCode.TryParse(name["staffing/".Length..^4], out var industry))
                    return;
                foreach (
                    var (soc, staff) in all.Read(name, r => ReleaseFolder.ReadStaffing(r, industry, release))?.Counts
                        ?? new Dictionary<SocCode, StaffCount>()
                )
                {
                    Interlocked.Increment(ref staffed);
                    if (!jobs.TryGetValue((industry, soc), out var own) || own != staff)
                        all.Disagree(name, $"'{name}' has other jobs for {soc} than '{soc}.csv' has for {industry}");
                }
            }
        );
        if (staffed != jobs.Count && all.Found.Count == 0)
            all.Disagree(
                ReleaseFolder.IndustriesName,
                $"staffing has {staffed} rows, and the tables of occupations {jobs.Count} cells of industries"
            );
        return all.Found;
    }
}

/// <summary>The files of a folder that are read together, and what is wrong with them: of each the first mistake.</summary>
internal sealed class FolderReading(string folder, IEnumerable<(string Name, byte[] Bytes)> files)
{
    private readonly Dictionary<string, byte[]> all = files.ToDictionary(
        f => f.Name,
        f => f.Bytes,
        StringComparer.Ordinal
    );
    private readonly ConcurrentBag<Diagnostic> found = [];

    public IEnumerable<string> Names => all.Keys;

    public bool Has(string name) => all.ContainsKey(name);

    public IReadOnlyList<Diagnostic> Found => [.. found.OrderBy(d => d.At.File.Path, StringComparer.Ordinal)];

    public T? Read<T>(string name, Func<Reading, T> read)
        where T : class
    {
        var own = new DiagnosticLog();
        if (!all.TryGetValue(name, out var bytes))
        {
            own.Error(
                Codes.MissingFile,
                SourceSpan.Whole(PathOf(name)),
                $"'{name}' is missing",
                "import the release again"
            );
            found.Add(own.InOrder()[0]);
            return null;
        }
        if (InputText.Decode(PathOf(name).Path, bytes, own) is not { } file)
        {
            found.Add(own.InOrder()[0]);
            return null;
        }
        var reading = new Reading(file);
        var value = read(reading);
        if (reading.Log.InOrder().FirstOrDefault(d => d.Severity == Severity.Error) is { } first)
            found.Add(first);
        return value;
    }

    /// <summary>Two files say different things of one.</summary>
    public void Disagree(string name, string what)
    {
        var own = new DiagnosticLog();
        own.Error(
            Codes.RowsNotAsKept,
            SourceSpan.Whole(PathOf(name)),
            what,
            "import the release again: both are of one"
        );
        found.Add(own.InOrder()[0]);
    }

    private SourceFile PathOf(string name) => new($"{folder}/{name}", "");
}
