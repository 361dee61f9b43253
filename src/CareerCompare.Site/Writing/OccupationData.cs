using System.Buffers;
using System.Text;
using System.Text.Json;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// JSON-LD for search engines. Pay stands under the name of the statistical class it belongs to, never under the
/// role's.
/// </summary>
public static class OccupationData
{
    public static SafeHtml Of(RoleProfile role, RolePay pay, SiteInputs inputs)
    {
        ArrayBufferWriter<byte> bytes = new();
        // The writer's default encoder turns < and & into \u escapes, so no text can end the script element.
        using (Utf8JsonWriter json = new(bytes))
            Write(json, role, pay, inputs);
        return new(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, RoleProfile role, RolePay pay, SiteInputs inputs)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Occupation");
        json.WriteString("name", role.Title);
        if (role.AlsoCalled.Count > 0)
            Write(json, "alternateName", role.AlsoCalled);
        json.WriteString("description", role.InShort);
        json.WriteString("mainEntityOfPage", inputs.Ledger.Site.Origin + SitePath.Role(role.Id).Text);
        Write(json, "occupationalCategory", role.Occupations.Select(o => o.Soc.Text));
        json.WriteStartObject("occupationLocation");
        json.WriteString("@type", "Country");
        json.WriteString("name", role.Country);
        json.WriteEndObject();
        json.WriteStartArray("estimatedSalary");
        foreach (var official in pay.Classes)
            Write(json, official);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PayEvidence pay)
    {
        json.WriteStartObject();
        json.WriteString("@type", "MonetaryAmountDistribution");
        json.WriteString("name", $"{pay.Producer.Title}, {pay.Period}: {pay.Covers}");
        json.WriteString("currency", "USD");
        json.WriteString("duration", "P1Y");
        Write(json, "percentile10", pay.Low);
        Write(json, "median", pay.Middle);
        Write(json, "percentile90", pay.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    // What is only known to be more than so much is no number.
    private static void Write(Utf8JsonWriter json, string name, Figure? figure)
    {
        if (figure?.Quantity is Quantity.Pay { Wage: Core.Wages.Wage.Exactly(var dollars) })
            json.WriteNumber(name, dollars);
        else
            json.WriteNull(name);
    }
}
