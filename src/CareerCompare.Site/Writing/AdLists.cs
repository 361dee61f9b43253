using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the page of ads reads beside its script, as JSON: the patterns by which ads are read and the rules by which they are
/// judged, both as the program has them; the jobs with their names, groups and duties; and the official pay of each group at
/// each kind of employer. It holds nothing of any ad.
/// </summary>
public static class AdLists
{
    private static readonly PayKind[] Percentiles =
    [
        PayKind.P10,
        PayKind.P25,
        PayKind.Median,
        PayKind.P75,
        PayKind.P90,
    ];

    /// <param name="inputs">All of the site.</param>
    /// <param name="judge">Whose rules and patterns are told.</param>
    /// <param name="cities">Of the places.</param>
    /// <param name="figures">The files with the pay of places, in the order of the places.</param>
    public static DataFile Of(SiteInputs inputs, AdJudge judge, AdCities cities, IReadOnlyList<DataFile> figures) =>
        DataFile.Of(
            "ad",
            json =>
            {
                var ledger = inputs.Ledger;
                json.WriteStartObject();
                if (ledger.Wages.NewestByEmployer is { } release)
                {
                    json.WriteString("release", release.ToString());
                    json.WriteString("month", new ReferencePeriod.Month(release).ToString());
                }
                json.WriteNumber("hours", AdOffer.HoursOfYear);
                Numbers(
                    json,
                    "points",
                    [
                        AdJudge.OfTitle,
                        AdJudge.OfTitleEnd,
                        AdJudge.Least,
                        AdJudge.Reach,
                        AdJudge.MostTurns,
                        AdJudge.MostToHear,
                    ]
                );
                Patterns(json, judge.Reader);
                Strings(json, "numbers", AdText.Words);
                Strings(json, "tens", AdText.Tens);
                json.WriteStartObject("short");
                foreach (var (word, whole) in AdTitles.Short)
                    json.WriteString(word, whole);
                json.WriteEndObject();
                Roles(json, inputs);
                Groups(json, inputs);
                Rules(json, ledger.AdRules);
                Employers(json, inputs);
                Places(json, cities);
                json.WriteNumber("part", AdPlaceFigures.MostInOne);
                Strings(json, "figures", figures.Select(f => f.Path.Text));
                List(
                    json,
                    "sizes",
                    AdSentences.Sized,
                    size =>
                    {
                        json.WriteStringValue(size.Fact);
                        json.WriteStringValue(Sizes.Question(size.Measure, ledger.Site.Wording));
                    }
                );
                Strings(
                    json,
                    "pay",
                    [AdSentences.NoPay, AdSentences.OneEnd, AdSentences.Instead, AdSentences.Unsettled]
                );
                json.WriteEndObject();
            }
        );

    private static void Patterns(Utf8JsonWriter json, AdReader reader)
    {
        json.WriteStartObject("patterns");
        foreach (var (part, patterns) in reader.Patterns)
        {
            json.WriteStartObject(part);
            foreach (var (name, pattern) in patterns)
            {
                json.WriteStartArray(name);
                json.WriteStringValue(pattern.ToString());
                json.WriteStringValue(
                    "g"
                        + (pattern.Options.HasFlag(RegexOptions.IgnoreCase) ? "i" : "")
                        + (pattern.Options.HasFlag(RegexOptions.Multiline) ? "m" : "")
                );
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Roles(Utf8JsonWriter json, SiteInputs inputs)
    {
        List<Id<Term>> duties = [.. inputs.Roles.SelectMany(r => inputs.DigestOf(r).Work.InOrder).Distinct()];
        List(
            json,
            "duties",
            duties,
            duty => json.WriteStringValue(inputs.LabelOf(TermKind.Duty, duty)),
            asArrays: false
        );
        List(
            json,
            "roles",
            inputs.Roles,
            role =>
            {
                json.WriteStringValue(role.Id.Text);
                json.WriteStringValue(role.Title);
                Strings(json, null, role.AlsoCalled.Prepend(role.Title).Select(AdTitles.Folded));
                Strings(json, null, RoleGroup.Of(role).Select(g => g.Soc.Text));
                Numbers(json, null, inputs.DigestOf(role).Work.ByRarity.Select(d => duties.IndexOf(d)));
                json.WriteBooleanValue(role.Draft);
                Strings(json, null, inputs.Roles.Where(other => AdJudge.AreNext(role, other)).Select(r => r.Id.Text));
            }
        );
    }

    private static void Groups(Utf8JsonWriter json, SiteInputs inputs)
    {
        json.WriteStartObject("groups");
        foreach (var soc in GroupsOf(inputs))
        {
            var known = inputs.Ledger.Occupations.GetValueOrDefault(soc);
            json.WriteStartObject(soc.Text);
            json.WriteString("name", known?.Name ?? soc.Text);
            if (known?.Ask is { } ask)
                json.WriteString("ask", FirstLetter.Capital(ask) + "?");
            if (known?.Does is { } does)
                json.WriteString("does", does);
            if (inputs.Ledger.Wages.IsResidual(soc))
                json.WriteBoolean("residual", true);
            List(
                json,
                "costs",
                inputs.Ledger.LaborCosts.Where(c => c.Holds(soc)).OrderBy(c => c.Month),
                cost =>
                {
                    json.WriteStringValue(cost.Month.ToString());
                    json.WriteStringValue(new ReferencePeriod.Month(cost.Month).ToString());
                    json.WriteStringValue(cost.Name);
                    json.WriteNumberValue(cost.ChangePercent);
                }
            );
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Rules(Utf8JsonWriter json, IReadOnlyList<AdRule> rules) =>
        List(
            json,
            "rules",
            rules,
            rule =>
            {
                json.WriteStringValue(rule.Role?.Text);
                json.WriteStringValue(rule.Says);
                json.WriteNumberValue(rule.Weight);
                json.WriteStringValue(rule.Words);
                json.WriteStringValue(rule.Title);
                Strings(json, null, rule.Employers.Select(e => e.Text));
                foreach (
                    var bound in new[]
                    {
                        rule.StaffFrom,
                        rule.StaffTo,
                        rule.ProvidersFrom,
                        rule.ProvidersTo,
                        rule.SitesFrom,
                    }
                )
                    if (bound is { } number)
                        json.WriteNumberValue(number);
                    else
                        json.WriteNullValue();
            }
        );

    private static void Employers(Utf8JsonWriter json, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        List(
            json,
            "employers",
            ledger.AdWords.Employers,
            employer =>
            {
                json.WriteStringValue(employer.Id.Text);
                json.WriteStringValue(employer.Words);
                json.WriteStringValue(employer.Sign.ToString());
                var at = employer.Naics is { } code ? ledger.Industries.GetValueOrDefault(code) : null;
                json.WriteStringValue(employer.Naics?.Text);
                json.WriteStringValue(at?.At);
                json.WriteStartObject();
                if (at is not null && ledger.Wages.NewestByEmployer is { } release)
                    foreach (var soc in GroupsOf(inputs))
                        if (ledger.Wages.Find(WageKey.At(at.Code, soc, release)) is { } cell)
                        {
                            json.WriteStartArray(soc.Text);
                            Cell(json, cell);
                            json.WriteEndArray();
                        }
                json.WriteEndObject();
            }
        );
    }

    /// <summary>All groups that roles are counted in, each once.</summary>
    internal static IEnumerable<SocCode> GroupsOf(SiteInputs inputs) =>
        inputs.Roles.SelectMany(RoleGroup.Of).Select(g => g.Soc).Distinct();

    /// <summary>The percentiles of a group in dollars, null where one is not printed, and how far each may be off.</summary>
    internal static void Cell(Utf8JsonWriter json, WageEstimate cell)
    {
        foreach (var kind in Percentiles)
            if (cell.Yearly.Of(kind) is Wage.Exactly { Dollars: var dollars })
                json.WriteNumberValue(dollars);
            else
                json.WriteNullValue();
        json.WriteNumberValue(PayPosition.SpreadOf(cell));
    }

    private static void Places(Utf8JsonWriter json, AdCities cities)
    {
        List(
            json,
            "states",
            cities.States,
            state =>
            {
                json.WriteStringValue(state.Id.Text);
                json.WriteStringValue(state.Name);
                json.WriteStringValue(state.Postal);
            }
        );
        var order = cities.States.Select(s => s.Id).ToList();
        List(
            json,
            "areas",
            cities.All,
            area =>
            {
                json.WriteStringValue(area.Area.Id.Text);
                json.WriteStringValue(area.Area.Name);
                if (area.Jobs is { } jobs)
                    json.WriteNumberValue(jobs);
                else
                    json.WriteNullValue();
                Numbers(json, null, area.Area.States.Select(s => order.IndexOf(s)));
            }
        );
    }

    private static void List<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<T> write,
        bool asArrays = true
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            if (asArrays)
                json.WriteStartArray();
            write(item);
            if (asArrays)
                json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string? name, IEnumerable<string> items)
    {
        Start(json, name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string? name, IEnumerable<int> items)
    {
        Start(json, name);
        foreach (var item in items)
            json.WriteNumberValue(item);
        json.WriteEndArray();
    }

    private static void Start(Utf8JsonWriter json, string? name)
    {
        if (name is null)
            json.WriteStartArray();
        else
            json.WriteStartArray(name);
    }
}
