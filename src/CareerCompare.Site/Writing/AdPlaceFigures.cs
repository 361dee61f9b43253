using System.Globalization;
using System.Text.Json;
using CareerCompare.Core;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Site.Writing;

/// <summary>
/// The pay of every group at every place, as the page of ads reads it: many places in a file, and the files numbered. A
/// request for one holds no word of an ad, and does not tell which of its places is meant. As JSON: a list of places, each null
/// or [release, month in words, { group: its percentiles in dollars and how far each may be off }].
/// </summary>
public static class AdPlaceFigures
{
    /// <summary>So many places that a file takes a phone no longer than a page.</summary>
    public const int MostInOne = 40;

    public static IReadOnlyList<DataFile> Of(SiteInputs inputs, AdCities cities)
    {
        var groups = AdLists.GroupsOf(inputs).ToList();
        return
        [
            .. cities
                .All.Select(a => a.Area)
                .Chunk(MostInOne)
                .Select(
                    (areas, i) =>
                        DataFile.Of(
                            string.Create(CultureInfo.InvariantCulture, $"ad-pay-{i + 1}"),
                            json =>
                            {
                                json.WriteStartArray();
                                foreach (var area in areas)
                                    Write(json, area, groups, inputs.Ledger);
                                json.WriteEndArray();
                            }
                        )
                ),
        ];
    }

    private static void Write(Utf8JsonWriter json, Area area, IReadOnlyList<SocCode> groups, Ledger ledger)
    {
        if (AdOffer.NewestIn(area, ledger) is not { } release)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartArray();
        json.WriteStringValue(release.ToString());
        json.WriteStringValue(new ReferencePeriod.Month(release).ToString());
        json.WriteStartObject();
        foreach (var soc in groups)
            if (ledger.Wages.Find(WageKey.In(WagePlace.Of(area), soc, release)) is { } cell)
            {
                json.WriteStartArray(soc.Text);
                AdLists.Cell(json, cell);
                json.WriteEndArray();
            }
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
