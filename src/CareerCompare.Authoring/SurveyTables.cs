using System.Globalization;
using System.Text;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// The tables of a release of the survey of work while it is read, each row as the line that it becomes: all ratings of
/// a release as values would be several hundred megabytes.
/// </summary>
internal sealed class SurveyTables
{
    private readonly Dictionary<string, (ElementKind Kind, string? Name)> elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, string Zone, string Rated)> jobs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (SortedSet<string> Reported, SortedSet<string> Named)> titles = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, List<byte[]>> ratings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Key, byte[] Line)>> lists = new(StringComparer.Ordinal);
    private readonly SortedSet<string> reasons = new(StringComparer.Ordinal);

    /// <summary>Rows of the files that were read and are not kept.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Which; null where none are.</summary>
    public string? Reasons => reasons.Count > 0 ? string.Join("; ", reasons) : null;

    /// <summary>Elements whose names no table has said.</summary>
    public IEnumerable<string> Nameless => elements.Where(e => e.Value.Name is null).Select(e => e.Key).Order();

    public void LeaveOut(string which)
    {
        LeftOut++;
        reasons.Add(which);
    }

    /// <summary>One row of ratings; a text that is empty is not in the copy.</summary>
    public void Add(SurveyRow row, ElementKind kind, string? name)
    {
        var id = row.Element.Text;
        if (!elements.TryGetValue(id, out var known) || known.Name is null)
            elements[id] = (kind, name);
        Of(ratings, row.Job)
            .Add(
                Encoding.ASCII.GetBytes(
                    string.Join(
                        ',',
                        Part(row.Job),
                        id,
                        RatingScales.NameOf(row.Scale),
                        Text(row.Category),
                        Text(row.Value),
                        Text(row.Error),
                        Text(row.Asked),
                        row.Marks,
                        row.Rated?.ToString() ?? "",
                        row.By is { } by ? KebabCase.Of(by.ToString()) : ""
                    )
                )
            );
    }

    public void Name(string element, string name)
    {
        if (elements.TryGetValue(element, out var known) && known.Name is null)
            elements[element] = known with { Name = name };
    }

    public void AddJob(SurveyedJob job, string title) => jobs[job.ToString()] = (title, "", "");

    public void AddZone(SurveyedJob job, string zone, YearMonth? rated)
    {
        if (jobs.TryGetValue(job.ToString(), out var known))
            jobs[job.ToString()] = known with { Zone = zone, Rated = rated?.ToString() ?? "" };
    }

    public void AddTitle(SurveyedJob job, string title, bool isReported)
    {
        if (!titles.TryGetValue(job.ToString(), out var own))
            titles[job.ToString()] = own = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        (isReported ? own.Reported : own.Named).Add(title);
    }

    public void AddTool(SurveyedJob job, string name, string category, bool isHot, bool isInDemand)
    {
        string[] marks =
        [
            .. isHot ? [SurveyFolder.Hot] : (string[])[],
            .. isInDemand ? [SurveyFolder.InDemand] : (string[])[],
        ];
        Add(job, SurveyFolder.Tool, $"{name}\0{category}", name, category, string.Join(' ', marks));
    }

    public void AddRelated(SurveyedJob job, SurveyedJob other, int rank) =>
        Add(
            job,
            SurveyFolder.Related,
            rank.ToString("00", CultureInfo.InvariantCulture),
            other.ToString(),
            Text(rank),
            ""
        );

    /// <summary>Every file of the folder by its name in it; what nothing was read of has none.</summary>
    public SortedDictionary<string, byte[]> Files()
    {
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        if (elements.Count > 0)
            files[SurveyFolder.ElementsName] = Table(
                SurveyFolder.ElementColumns,
                elements
                    .OrderBy(e => e.Key, StringComparer.Ordinal)
                    .Select(
                        IReadOnlyList<string> (e) => [e.Key, KebabCase.Of(e.Value.Kind.ToString()), e.Value.Name ?? ""]
                    )
            );
        if (jobs.Count > 0)
            files[SurveyFolder.OccupationsName] = Table(
                SurveyFolder.OccupationColumns,
                jobs.OrderBy(j => j.Key, StringComparer.Ordinal)
                    .Select(IReadOnlyList<string> (j) => [j.Key, j.Value.Title, j.Value.Zone, j.Value.Rated])
            );
        if (titles.Count > 0)
            files[SurveyFolder.TitlesName] = Table(
                SurveyFolder.TitleColumns,
                titles.Select(
                    IReadOnlyList<string> (t) =>
                        [t.Key, Joined(t.Value.Reported), Joined(t.Value.Named.Except(t.Value.Reported))]
                )
            );
        foreach (var (soc, rows) in ratings)
            // Categories stay in the order of the survey: 2 before 10.
            files[$"{soc}.csv"] = Table(SurveyFolder.RatingColumns, rows.OrderBy(KeyOf, StringComparer.Ordinal));
        foreach (var (soc, rows) in lists)
            files[$"lists/{soc}.csv"] = Table(
                SurveyFolder.ListColumns,
                rows.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Line)
            );
        return files;
    }

    private void Add(SurveyedJob job, string list, string key, params IReadOnlyList<string> cells) =>
        Of(lists, job)
            .Add(
                (
                    $"{Part(job)}\0{list}\0{key}",
                    Encoding.UTF8.GetBytes(CsvText.Of([Part(job), list, .. cells], []).TrimEnd('\n'))
                )
            );

    /// <summary>Of a line of ratings the job, the element and the scale.</summary>
    private static string KeyOf(byte[] line)
    {
        var text = Encoding.ASCII.GetString(line);
        var end = -1;
        for (var i = 0; i < 3; i++)
            end = text.IndexOf(',', end + 1);
        return text[..end].Replace(',', '\0');
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> all, SurveyedJob job) =>
        all.TryGetValue(job.Soc.Text, out var own) ? own : all[job.Soc.Text] = [];

    private static string Part(SurveyedJob job) => job.Part.ToString("00", CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string> titles) =>
        string.Join(SurveyFolder.BetweenTitles, titles.Order(StringComparer.Ordinal));

    private static string Text(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static byte[] Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        Encoding.UTF8.GetBytes(CsvText.Of(columns, rows));

    private static byte[] Table(IReadOnlyList<string> columns, IEnumerable<byte[]> lines)
    {
        using MemoryStream text = new();
        foreach (var line in lines.Prepend(Encoding.ASCII.GetBytes(string.Join(',', columns))))
        {
            text.Write(line);
            text.WriteByte((byte)'\n');
        }
        return text.ToArray();
    }
}

/// <summary>
/// A row of ratings of whatever layout. A category has the percentage of a requirement and nothing else; marks are
/// written as the table has them; what is null a copy has lost.
/// </summary>
internal sealed record SurveyRow(
    SurveyedJob Job,
    ElementId Element,
    RatingScale Scale,
    int? Category,
    decimal Value,
    decimal? Error,
    int? Asked,
    string Marks,
    YearMonth? Rated,
    Rater? By
);
