using System.Text.Json;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// The cells of a place for the picker, as JSON: its name, its name in a sentence, the month of its figures, and by
/// group what a reader is shown and whose cell it is: [id of the cell, low, middle, high, jobs, word, the US middle, id of
/// the US middle, words]. The last is a letter for each group of the place in this order: how the middle of this one stands
/// to that one’s (<see cref="PayLetters"/>); empty where the groups are many. Amounts are texts, as pages print them; an empty word is none that may be said.
/// </summary>
public static class PlaceData
{
    /// <summary>Words for all pairs grow with the square of the groups.</summary>
    private const int MostPaired = 24;

    public static void Write(SurveyPlace place, SiteInputs inputs, Utf8Buffer output)
    {
        using Utf8JsonWriter json = new(output, DataFile.Letters);
        var cells = inputs
            .Places.Groups.Select(g => PlaceCell.Of(place, g, inputs))
            .Where(c => c.Here is not null)
            .ToList();
        json.WriteStartObject();
        json.WriteString("name", place.Name);
        json.WriteString("in", place.InSentence);
        json.WriteString(
            "month",
            cells.Count == 0 ? "" : new Core.Text.ReferencePeriod.Month(cells[0].Here!.Release).ToString()
        );
        json.WriteStartObject("groups");
        foreach (var cell in cells)
            Write(json, cell, cells.Count > MostPaired ? [] : cells, inputs);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlaceCell cell, IReadOnlyList<PlaceCell> others, SiteInputs inputs)
    {
        var here = cell.Here!;
        json.WriteStartArray(cell.Soc.Text);
        json.WriteStringValue(IdOf(here));
        foreach (var kind in (PayKind[])[PayKind.P10, PayKind.Median, PayKind.P90])
            json.WriteStringValue(FigureWords.Dollars(here.Yearly.Of(kind)));
        json.WriteStringValue(here.Employment is { } jobs ? FigureWords.InFull(new Quantity.Jobs(jobs)) : "");
        json.WriteStringValue(cell.Against is { } against ? Judgements.NameOf(against.Word) : "");
        json.WriteStringValue(cell.Us is { } us ? FigureWords.Dollars(us.Yearly.Median) : "");
        json.WriteStringValue(cell.Us is { } country ? IdOf(country) : "");
        json.WriteStringValue(
            string.Concat(others.Select(o => PayLetters.Of(inputs.Comparer.Compare(here, o.Here!)?.Word)))
        );
        json.WriteEndArray();
    }

    private static string IdOf(WageEstimate cell) => new FigureId.Paid(cell.Key, PayKind.Median).ToString();
}
