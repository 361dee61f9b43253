using CareerCompare.Core.Claims;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Titles;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Csv;

/// <summary><c>content/titles.csv</c>: job titles and the classes that a list of titles files them with.</summary>
internal static class TitlesFile
{
    private static readonly IReadOnlyList<string> Columns = ["title", "soc", "class", "source"];

    public static IReadOnlyList<FiledTitle> Read(Reading reading)
    {
        List<FiledTitle> titles = [];
        HashSet<(Id<DecodedTitle>, string, string)> seen = [];
        CsvTable.Read(reading.File, Columns, reading.Log, cells =>
        {
            var title = cells.Text(0);
            var soc = cells.Soc(1);
            var name = cells.Text(2);
            var source = cells.Id(3)?.As<Source>();
            if (source is not null) reading.Refer(EntityKind.Source, source.Text, cells.At(3));
            if (!cells.AllRight) return;
            if (!TitleId.TryOf(title, out var id))
                cells.Fail(0, Codes.TitleWithoutAnchor, $"'{Excerpt.Of(title)}' gives no anchor for its place on the page", "write letters from A to Z and digits, at most 64");
            else if (!seen.Add((id, soc!.Text, name)))
                cells.Fail(0, Codes.SameRowTwice, $"'{Excerpt.Of(title)}' stands with {name} above", "keep one of the two");
            else titles.Add(new FiledTitle(title, soc, name, new Citation { Sources = [source!] }));
        });
        return titles;
    }
}
