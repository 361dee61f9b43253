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
/// who hold them, and those that a list named. Two things are asked of it, which classes some titles stand with and
/// which titles one job has, so the cells are kept as they were read: to take 57,000 titles apart costs more than to
/// look through them.
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

    /// <summary>The titles of one job, those that people gave themselves before the others.</summary>
    public IEnumerable<JobTitle> Of(SurveyedJob job) =>
        rows.TryGetValue(job, out var row)
            ? Split(row.Reported)
                .Select(t => new JobTitle(t, true))
                .Concat(Split(row.Named).Select(t => new JobTitle(t, false)))
            : [];

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

    private static IEnumerable<string> Split(string titles) =>
        titles.Split(SurveyFolder.BetweenTitles, StringSplitOptions.RemoveEmptyEntries);
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

    /// <summary>The titles of some classes, as the list has them.</summary>
    public IEnumerable<FiledTitle> Of(IEnumerable<SocCode> classes, Id<Source> source) =>
        from soc in classes.OrderBy(c => c.Text, StringComparer.Ordinal)
        where rows.ContainsKey(soc)
        from title in rows[soc].Titles.Split(SurveyFolder.BetweenTitles)
        select new FiledTitle(title, soc, rows[soc].Class, new Citation { Sources = [source] });
}
