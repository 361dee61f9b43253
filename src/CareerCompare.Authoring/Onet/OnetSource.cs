using System.Globalization;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring.Onet;

/// <summary>A release of O*NET among the sources of a site: the one that is there, or one to be added.</summary>
/// <param name="Id">By which drafts cite it.</param>
/// <param name="Added">What content/sources.yaml gets; null where it has the release.</param>
/// <param name="AddedPublisher">What content/organizations.yaml gets; null where it has the department.</param>
internal sealed record OnetSource(Id<Source> Id, string? Added, string? AddedPublisher)
{
    private static readonly Id<Organization> Department = Known("dol-eta").As<Organization>();

    public static OnetSource Of(OnetRelease release, Ledger ledger, DateOnly retrieved)
    {
        if (ledger.Sources.Values.FirstOrDefault(s => s.Title == release.Title) is { } there) return new(there.Id, null, null);
        var parts = release.Number.Split('.');
        var id = Known(parts[1] == "0" ? $"onet-{parts[0]}" : $"onet-{parts[0]}-{parts[1]}").As<Source>();
        if (ledger.Sources.ContainsKey(id)) id = Known($"onet-{parts[0]}-{parts[1]}-database").As<Source>();
        var publisher = ledger.Sources.Values.FirstOrDefault(s => s.Title.StartsWith("O*NET ", StringComparison.Ordinal))?.Publisher ?? Department;
        (string Key, string Value)[] lines =
        [
            ("id", id.Text), ("title", release.Title), ("short", $"O*NET {release.Number}, US Department of Labor, CC BY 4.0"), ("publisher", publisher.Text),
            ("kind", "official-statistics"), ("published", release.Published), ("retrieved", retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("url", "https://www.onetcenter.org/database.html"), ("rights", "CC BY 4.0"), ("attribution", YamlText.Of(Attribution(release))),
            .. release.Published == "undated" ? ((string, string)[])[] : [("updates-every", "year")], ("read-as", "text files of the release"),
        ];
        return new(id, Item(lines), ledger.Organizations.ContainsKey(publisher) ? null : Item(
        [
            ("id", publisher.Text), ("name", "\"US Department of Labor, Employment and Training Administration\""), ("short", "Labor Department"),
            ("kind", "statistical-agency"), ("url", "https://www.dol.gov/agencies/eta"),
        ]));
    }

    /// <summary>The words that the department asks for.</summary>
    private static string Attribution(OnetRelease release) =>
        $"This page includes information from the {release.Title} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. [Name] has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.";

    private static string Item(IEnumerable<(string Key, string Value)> lines) =>
        string.Concat(lines.Select((l, i) => $"{(i == 0 ? "- " : "  ")}{l.Key}: {l.Value}\n"));

    private static Slug Known(string id) => Slug.TryParse(id, out var slug) ? slug : throw new ArgumentException(id);
}
