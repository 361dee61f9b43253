using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>JSON-LD for search engines. Pay stands under the name of the statistical class it belongs to, never under the role's.</summary>
public static class OccupationData
{
    // The default encoder turns < and & into \u escapes, so no text can end the script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Default, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static SafeHtml Of(RoleProfile role, RolePay pay, SiteInputs inputs) => new(JsonSerializer.Serialize(
        new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Occupation",
            ["name"] = role.Title,
            ["alternateName"] = role.AlsoCalled.Count > 0 ? role.AlsoCalled : null,
            ["description"] = role.InShort,
            ["mainEntityOfPage"] = inputs.Ledger.Site.Origin + SitePath.Role(role.Id).Text,
            ["occupationalCategory"] = role.Occupations.Select(o => o.Soc.Text),
            ["occupationLocation"] = new Dictionary<string, string> { ["@type"] = "Country", ["name"] = role.Country },
            ["estimatedSalary"] = pay.Classes.Select(c => new Dictionary<string, object?>
            {
                ["@type"] = "MonetaryAmountDistribution",
                ["name"] = $"{c.Producer.Title}, {c.Period}: {c.Covers}",
                ["currency"] = "USD",
                ["duration"] = "P1Y",
                ["percentile10"] = Amount(c.Low),
                ["median"] = Amount(c.Middle),
                ["percentile90"] = Amount(c.High),
            }),
        }.Where(p => p.Value is not null).ToDictionary(), Options));

    private static decimal? Amount(Figure? figure) =>
        figure?.Quantity is Quantity.Pay { Wage: Core.Wages.Wage.Exactly(var dollars) } ? dollars : null;
}
