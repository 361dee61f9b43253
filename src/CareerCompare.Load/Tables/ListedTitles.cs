using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
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
/// <c>salary-data/onet-titles.csv</c>: all titles of O*NET's lists, a row a class. It is asked only which classes some
/// titles stand with, so the cells are kept as they were read: to take 57,000 titles apart costs more than to look
/// through them.
/// </summary>
internal sealed class ListedTitles(IReadOnlyList<(SocCode Soc, string Titles)> rows)
{
    private const char Between = ';';

    public static ListedTitles None { get; } = new([]);

    public static ListedTitles Read(Reading reading)
    {
        List<(SocCode, string)> rows = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        CsvTable.Read(
            reading.File,
            ["soc", "titles"],
            reading.Log,
            cells =>
            {
                var soc = cells.Soc(0);
                var titles = cells.Listed(1, Between);
                if (soc is not null && !seen.Add(soc.Text))
                    cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
                if (cells.AllRight)
                    rows.Add((soc!, titles));
            }
        );
        return new(rows);
    }

    /// <summary>The classes that each of some titles stands with, by code; capitals tell no two titles apart.</summary>
    public ILookup<string, SocCode> ClassesOf(IEnumerable<string> titles)
    {
        HashSet<string> asked = new(titles, StringComparer.OrdinalIgnoreCase);
        List<(string Title, SocCode Soc)> found = [];
        var known = asked.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in asked.Count == 0 ? [] : rows)
        foreach (var at in row.Titles.AsSpan().Split(Between))
            if (known.TryGetValue(row.Titles.AsSpan(at), out var title))
                found.Add((title, row.Soc));
        return found.ToLookup(f => f.Title, f => f.Soc, StringComparer.OrdinalIgnoreCase);
    }
}
