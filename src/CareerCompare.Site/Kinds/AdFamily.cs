using CareerCompare.Core.Ads;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>The page that reads a job ad, and the lists that its script reads. Without rules there is neither.</summary>
public sealed class AdFamily(SiteInputs inputs) : IFamily
{
    private readonly Lazy<(DataFile Lists, IReadOnlyList<DataFile> Figures)> files = new(() =>
    {
        var cities = AdCities.Of(inputs.Ledger);
        AdJudge judge = new(inputs.Roles, inputs.Ledger.AdRules, inputs.Ledger.AdWords, cities);
        var figures = AdPlaceFigures.Of(inputs, cities);
        return (AdLists.Of(inputs, judge, cities, figures), figures);
    });

    public IEnumerable<SiteEntry> Entries()
    {
        if (!inputs.ReadsAds)
            yield break;
        yield return new()
        {
            Path = SitePath.Ad,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(Page()).WriteTo(output),
        };
        foreach (var file in files.Value.Figures.Prepend(files.Value.Lists))
            yield return new()
            {
                Path = file.Path,
                Kind = SiteEntryKind.Text,
                WriteTo = output => output.Write(file.Bytes.Span),
            };
    }

    // What the lists hold need not be known for a page of another family.
    public SiteEntry? Find(SitePath path) =>
        path == SitePath.Ad
        || path.Text.StartsWith("/ad.", StringComparison.Ordinal)
        || path.Text.StartsWith("/ad-pay-", StringComparison.Ordinal)
            ? Entries().FirstOrDefault(e => e.Path == path)
            : null;

    private AdPage Page() =>
        new()
        {
            Head = inputs.Head(
                SitePath.Ad,
                "Read a job ad",
                "Paste a job ad: which job it is, where its pay lies there, and what to ask. Nothing of it leaves your browser."
            ) with
            {
                SkipTo = "the form",
                OpenGraphType = "website",
            },
            Lists = files.Value.Lists.Path,
            Titles = inputs.TitleIndex?.Path,
            Places = inputs.PlaceIndex?.Path,
            Sample = inputs.Ledger.Site.Wording.AdSample is { Length: > 0 } sample ? sample : null,
            Employers = [.. inputs.Ledger.AdWords.Employers.Select(e => (e.Id.Text, NameOf(e)))],
            AnswersFor =
            [
                .. inputs.Ledger.AdWords.Words.Where(w => w.Kind == AdWordKind.AnswersFor).Select(w => w.Words),
            ],
            Jobs =
            [
                .. inputs
                    .Roles.Where(r => !r.Draft)
                    .Select(role => new AdPage.Sheet(
                        role,
                        [
                            .. inputs
                                .Ledger.AdRules.Where(r => r.Role == role.Id)
                                .OrderByDescending(r => Math.Abs(r.Weight)),
                        ]
                    ))
                    .Where(s => s.Rules.Count > 0)
                    .OrderBy(s => s.Role.Title, StringComparer.Ordinal),
            ],
            Elsewhere = [.. inputs.Ledger.AdRules.Where(r => r.Role is null)],
            Questions =
            [
                .. AdSentences.Sized.Select(s => Sizes.Question(s.Measure, inputs.Ledger.Site.Wording)),
                AdSentences.NoPay,
            ],
        };

    private string NameOf(AdEmployer employer) =>
        employer.Naics is not { } code ? "Another kind of business"
        : inputs.Ledger.Industries.GetValueOrDefault(code) is { } known ? FirstLetter.Capital(known.Name)
        : FirstLetter.Capital(employer.Id.Text.Replace('-', ' '));
}
