using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary><c>content/titles.csv</c>: job titles and the classes that a list of titles files them with.</summary>
internal static class TitlesFile
{
    private static readonly IReadOnlyList<string> Columns = ["title", "soc", "class", "source"];

    public static IReadOnlyList<FiledTitle> Read(Reading reading)
    {
        List<FiledTitle> titles = [];
        HashSet<(Id<DecodedTitle>, string, string)> seen = [];
        CsvTable.Read(
            reading.File,
            Columns,
            reading.Log,
            cells =>
            {
                var title = cells.Text(0);
                var soc = cells.Soc(1);
                var name = cells.Text(2);
                var source = cells.Id(3)?.As<Source>();
                if (source is not null)
                    reading.Refer(EntityKind.Source, source.Text, cells.At(3));
                if (!cells.AllRight)
                    return;
                if (!TitleId.TryOf(title, out var id))
                    cells.Fail(
                        0,
                        Codes.TitleWithoutAnchor,
                        $"'{Excerpt.Of(title)}' gives no anchor for its place on the page",
                        "write letters from A to Z and digits, at most 64"
                    );
                else if (!seen.Add((id, soc!.Text, name)))
                    cells.Fail(
                        0,
                        Codes.SameRowTwice,
                        $"'{Excerpt.Of(title)}' stands with {name} above",
                        "keep one of the two"
                    );
                else
                    titles.Add(new FiledTitle(title, soc, name, new Citation { Sources = [source!] }));
            }
        );
        return titles;
    }
}

/// <summary>
/// <c>salary-data/onet/{release}/titles.csv</c>: all titles of the survey of work, a row a job: those that people gave
/// who hold them, and those that a list named. What is asked of it is which classes some titles stand with, so the cells
/// are kept as they were read: to take 57,000 titles apart costs more than to look through them.
/// </summary>
public sealed class ListedTitles
{
    private readonly IReadOnlyDictionary<SurveyedJob, (string Reported, string Named)> rows;

    private ListedTitles(IReadOnlyDictionary<SurveyedJob, (string Reported, string Named)> rows) => this.rows = rows;

    public static ListedTitles None { get; } = new(new Dictionary<SurveyedJob, (string, string)>());

    /// <summary>Those that have a title.</summary>
    public IEnumerable<SurveyedJob> Jobs => rows.Keys;

    public static ListedTitles Read(Reading reading)
    {
        Dictionary<SurveyedJob, (string, string)> rows = [];
        CsvTable.Read(
            reading.File,
            SurveyFolder.TitleColumns,
            reading.Log,
            cells =>
            {
                var job = SurveyFolder.Job(cells, 0);
                var reported = Titles(1);
                var named = cells.IsEmpty(2) && reported.Length > 0 ? "" : Titles(2, mayBeEmpty: false);
                if (job is not null && !rows.TryAdd(job, (reported, named)))
                    cells.Fail(0, Codes.SameRowTwice, $"'{job}' has a row above", "keep one of the two");

                string Titles(int column, bool mayBeEmpty = true) =>
                    mayBeEmpty && cells.IsEmpty(column) ? "" : cells.Listed(column, SurveyFolder.BetweenTitles);
            }
        );
        return new(rows);
    }

    /// <summary>
    /// The titles of some classes, and some others, each with every job that it stands with; capitals tell no two titles
    /// apart.
    /// </summary>
    /// <param name="classes">Whose titles are asked for.</param>
    /// <param name="others">In full.</param>
    public IReadOnlyList<Row> Of(IReadOnlySet<SocCode> classes, IEnumerable<string> others)
    {
        HashSet<string> asked = new(others, StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(r => classes.Contains(r.Key.Soc)).Select(r => r.Value))
        foreach (var list in (string[])[row.Reported, row.Named])
        foreach (var at in list.AsSpan().Split(SurveyFolder.BetweenTitles))
            asked.Add(ListedTitle.FullOf(list.AsSpan(at), out _).ToString());
        asked.Remove("");
        List<Row> found = [];
        var known = asked.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (job, row) in rows.Where(_ => asked.Count > 0))
        foreach (var (list, reported) in ((string, bool)[])[(row.Reported, true), (row.Named, false)])
        foreach (var at in list.AsSpan().Split(SurveyFolder.BetweenTitles))
            if (known.Contains(ListedTitle.FullOf(list.AsSpan(at), out _)))
                found.Add(new(job, ListedTitle.Of(list.AsSpan(at)), reported));
        return [.. found.OrderBy(f => f.Job.Soc.Text, StringComparer.Ordinal).ThenBy(f => f.Job.Part)];
    }

    /// <summary>The classes that each of some titles stands with, by code; capitals tell no two titles apart.</summary>
    public ILookup<string, SocCode> ClassesOf(IEnumerable<string> titles)
    {
        HashSet<string> asked = new(titles, StringComparer.OrdinalIgnoreCase);
        HashSet<(string Title, SocCode Soc)> found = [];
        var known = asked.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (job, row) in rows.Where(_ => asked.Count > 0))
        foreach (var list in (string[])[row.Reported, row.Named])
        foreach (var at in list.AsSpan().Split(SurveyFolder.BetweenTitles))
            if (known.TryGetValue(list.AsSpan(at), out var title))
                found.Add((title, job.Soc));
        return found
            .OrderBy(f => f.Soc.Text, StringComparer.Ordinal)
            .ToLookup(f => f.Title, f => f.Soc, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A title of a job of the survey.</summary>
    /// <param name="Job">Which.</param>
    /// <param name="Title">With all its words.</param>
    /// <param name="Reported">People who hold it gave it themselves; else a list named it.</param>
    public sealed record Row(SurveyedJob Job, ListedTitle Title, bool Reported);
}

/// <summary>A title as a list prints it: "Operations General Manager (Operations GM)" is one in two forms.</summary>
/// <param name="InFull">"Operations General Manager".</param>
/// <param name="Short">"Operations GM"; null where it has one form.</param>
public sealed record ListedTitle(string InFull, string? Short)
{
    public static ListedTitle Of(ReadOnlySpan<char> printed)
    {
        var full = FullOf(printed, out var other);
        return new(full.ToString(), other.IsEmpty ? null : other.ToString());
    }

    /// <summary>The longer of the two forms, of which either may be the one in parentheses.</summary>
    public static ReadOnlySpan<char> FullOf(ReadOnlySpan<char> printed, out ReadOnlySpan<char> other)
    {
        other = default;
        var at = printed.IndexOf(" (", StringComparison.Ordinal);
        if (at <= 0 || !printed.EndsWith(")", StringComparison.Ordinal) || printed[(at + 2)..^1].Contains('('))
            return printed;
        var (before, within) = (..at, (at + 2)..^1);
        var isFirst = printed[before].Length >= printed[within].Length;
        other = printed[isFirst ? within : before];
        return printed[isFirst ? before : within];
    }
}

/// <summary>
/// <c>salary-data/direct-match-titles.csv</c>: the titles by which the surveys sort a worker, each with one class or
/// more, a row a class. Who has another title is sorted by what he does.
/// </summary>
public sealed class DirectMatchTitles
{
    public const string Name = "direct-match-titles.csv";

    public static readonly IReadOnlyList<string> Columns = ["soc", "class", "titles"];

    private readonly IReadOnlyDictionary<SocCode, (string Class, string Titles)> rows;

    private DirectMatchTitles(IReadOnlyDictionary<SocCode, (string Class, string Titles)> rows) => this.rows = rows;

    public static DirectMatchTitles Read(Reading reading)
    {
        Dictionary<SocCode, (string, string)> rows = [];
        CsvTable.Read(
            reading.File,
            Columns,
            reading.Log,
            cells =>
            {
                var (soc, name) = (cells.Soc(0), cells.Text(1));
                var titles = cells.Listed(2, SurveyFolder.BetweenTitles);
                if (soc is not null && !rows.TryAdd(soc, (name, titles)))
                    cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            }
        );
        return new(rows);
    }

    /// <summary>The titles of some classes, and some others, as the list has them.</summary>
    public IEnumerable<FiledTitle> Of(IReadOnlySet<SocCode> classes, IEnumerable<string> others, Id<Source> source)
    {
        HashSet<string> asked = new(others, StringComparer.OrdinalIgnoreCase);
        return from row in rows.OrderBy(r => r.Key.Text, StringComparer.Ordinal)
            let whole = classes.Contains(row.Key)
            from title in row.Value.Titles.Split(SurveyFolder.BetweenTitles)
            where whole || asked.Contains(title)
            select new FiledTitle(title, row.Key, row.Value.Class, new Citation { Sources = [source] })
            {
                Listing = TitleListing.SortedByTitle,
            };
    }
}
