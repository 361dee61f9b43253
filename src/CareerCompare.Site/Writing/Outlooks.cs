using System.Buffers;
using System.Text;
using System.Text.Json;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Will there be jobs? From the same class as the pay shown, and with what the smallest offices would follow instead.
/// </summary>
public static class Outlooks
{
    /// <summary>Up to this growth a reader takes the figure for "no jobs", which is wrong: people leave.</summary>
    private const decimal NoGrowth = 1;

    public static Outlook Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        var projections = sides
            .Select(s => (Side: s, Projection: inputs.Ledger.Projections.GetValueOrDefault(s.Role.MainOccupation.Soc)))
            .Where(x => x.Projection is not null)
            .Select(x => (x.Side, Projection: x.Projection!))
            .ToList();
        if (projections.Count == 0)
            return new([], null);

        var distinct = projections.DistinctBy(x => x.Projection.Soc).ToList();
        var lanes = distinct
            .Select(x => new Outlook.Lane(
                distinct.Count == 1 && projections.Count > 1 ? null : x.Side.Seat,
                FirstLetter.Capital(inputs.NameOf(x.Projection.Soc)),
                inputs.Figures.ChangeOf(x.Projection)
            ))
            .ToList();
        return new(lanes, Explain(sides, projections.Count, distinct.ConvertAll(x => x.Projection), lanes, inputs));
    }

    private static Line Explain(
        IReadOnlyList<RoleSide> sides,
        int known,
        List<EmploymentProjection> shown,
        List<Outlook.Lane> lanes,
        SiteInputs inputs
    )
    {
        var line = inputs
            .Line()
            .Add(inputs.Word("projection", "Change in jobs"))
            .Say($", {shown[0].From} to {shown[0].To} ")
            .Cite(Note.Of(lanes[0].Change))
            .Say(". ");
        if (known > 1 && shown.Count == 1)
            line.Say("Both jobs fall into this group. ");
        foreach (
            var side in sides.Where(s =>
                known < sides.Count && !inputs.Ledger.Projections.ContainsKey(s.Role.MainOccupation.Soc)
            )
        )
            line.Say($"For {inputs.NameOf(side.Role.MainOccupation.Soc)} we have no such figure. ");
        foreach (var side in sides)
        {
            var bound = side.Role.Occupations.Skip(1).FirstOrDefault(o => o.Fit == OccupationFit.LowerBound);
            if (bound is null || inputs.Ledger.Projections.GetValueOrDefault(bound.Soc) is not { } p)
                continue;
            line.Say($"The smallest {side.Role.Employers} may follow {inputs.NameOf(p.Soc)}");
            if (shown.All(s => s.Soc != p.Soc))
                line.Say(" instead, at ").Amount(inputs.Figures.ChangeOf(p), withNote: false);
            line.Say(". ");
            break;
        }
        foreach (var p in shown)
            line.Say(p.ChangePercent <= NoGrowth ? "Even without growth, about " : "About ")
                .Amount(inputs.Figures.OpeningsOf(p), withNote: false)
                .Say(
                    p.ChangePercent <= NoGrowth
                        ? $" jobs for {inputs.NameOf(p.Soc)} open each year, as people leave. "
                        : $" jobs for {inputs.NameOf(p.Soc)} open each year. "
                );
        return line.Done();
    }
}

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
