using System.Globalization;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.Core;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Site.Writing;
using Microsoft.VisualBasic.FileIO;

namespace CareerCompare.BrowserTests;

/// <summary>The page of ads and the program hold the same rules: what one reads, judges and says, the other does.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AdTwinTests(BrowserSite site)
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    // Every form of a date that ads write, and days that there are not.
    private static readonly string[] Days =
    [
        "2026-4-1",
        "2026-04-31",
        "10/5/2026",
        "13/5/2026",
        "March 5, 2026",
        "mar. 5 2026",
        "5 Mar 2026",
        "30 February 2026",
        "3 Smarch 2026",
    ];

    private static readonly Lazy<Ledger> Today = new(() => GeneratedSite.Loaded(GeneratedSite.Today()));

    [BrowserFact]
    public async Task The_page_reads_judges_and_says_of_every_case_what_the_program_does()
    {
        var ads = Cases().ToList();
        Assert.True(ads.Count > 120);
        await AssertAlikeAsync(ads);
    }

    [BrowserFact]
    public async Task So_it_does_of_ads_that_were_cut_joined_and_turned_about()
    {
        var random = new Random(2026);
        var cases = Cases().ToList();
        await AssertAlikeAsync([.. Enumerable.Range(0, 300).Select(_ => Mangled(cases, random))]);
    }

    private async Task AssertAlikeAsync(List<string> ads)
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        await tab.Page.GotoAsync(await site.OriginOfTodayAsync() + PageFamilies.Ad);
        var said = await tab.Page.EvaluateAsync<string[]>(
            """
            async ([ads, day]) => {
              const { readAd } = await import(document.querySelector('script[src^="/ad."]').src);
              const said = [];
              for (const ad of ads) {
                const { facts, answer } = await readAd(ad, day);
                const rounded = (number) => (number === undefined ? undefined : Math.round(number * 100) / 100);
                const { payLow, payHigh, years } = facts;
                said.push([
                  ...Object.entries({ ...facts, payLow: rounded(payLow), payHigh: rounded(payHigh), years: rounded(years) })
                    .filter(([, value]) => value ?? null).map(([name, value]) => `${name}: ${value}`).sort(),
                  `role: ${answer.role ?? ''}`, `also: ${answer.also}`, answer.sure ?? '', ...answer.reasons, ...answer.sorts,
                  ...answer.turns.map(({ id, says }) => id + says), ...answer.offers.map(({ says }) => says), ...answer.since, ...answer.ask,
                ].join('\n'));
              }
              return said;
            }
            """,
            new object[] { ads, Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
        );
        var cities = AdCities.Of(Today.Value);
        AdJudge judge = new([.. Today.Value.Roles.Values], Today.Value.AdRules, Today.Value.AdWords, cities);
        List<string> unlike = [];
        for (var i = 0; i < ads.Count; i++)
            if (ByProgram(judge, cities, ads[i]) is var program && program != said[i])
                unlike.Add($"--- {ads[i]}\n--- program\n{program}\n--- page\n{said[i]}");
        Assert.True(unlike.Count == 0, $"{unlike.Count} of {ads.Count}\n" + string.Join('\n', unlike.Take(3)));
    }

    private static string ByProgram(AdJudge judge, AdCities cities, string ad)
    {
        var answer = judge.Answer(ad);
        AdSentences says = new(answer, answer.Facts.Posted ?? Day, cities, Today.Value);
        return string.Join(
            '\n',
            [
                .. Stated(answer.Facts, cities).Order(StringComparer.Ordinal),
                $"role: {answer.Likeliest?.Role.Id.Text}",
                $"also: {string.Join(',', answer.WithinReach.Select(p => p.Role.Id))}",
                says.Sure ?? "",
                .. answer.Likeliest is { } first ? AdSentences.Reasons(first) : answer.Elsewhere.Select(r => r.Says),
                .. says.Sorts(),
                .. says.Turns().Zip(answer.Turns, (line, turn) => turn.Role.Id + line[turn.Role.Title.Length..]),
                .. says.Pay(),
                .. says.Ask(),
            ]
        );
    }

    private static IEnumerable<string> Stated(AdFacts facts, AdCities cities)
    {
        foreach (
            var (name, value) in new (string, object?)[]
            {
                ("title", facts.Title),
                ("place", facts.Place),
                ("placeId", cities.Find(facts.Place)?.Id.Text),
                ("employer", facts.Employer?.Text),
                ("payLow", Rounded(facts.PayLow)),
                ("payHigh", Rounded(facts.PayHigh)),
                ("per", facts.Per?.ToString().ToLowerInvariant()),
                ("providers", facts.Providers),
                ("staff", facts.Staff),
                ("sites", facts.Sites),
                ("education", LevelOf(facts)),
                (
                    "educationStrength",
                    facts.EducationIsRequired is { } must
                        ? must
                            ? "required"
                            : "preferred"
                        : null
                ),
                ("years", Rounded(facts.Years)),
                ("posted", facts.Posted?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            }
        )
            if (value is not null)
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {value}");
    }

    private static string? Rounded(decimal? number) =>
        number is { } known
            ? Math.Round(known, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture)
            : null;

    private static string? LevelOf(AdFacts facts) =>
        facts.Education switch
        {
            null => null,
            EducationLevel.Doctoral => "doctorate",
            EducationLevel.HighSchool => "high-school",
            { } level => level.ToString().ToLowerInvariant(),
        };

    /// <summary>The made-up ads, the titles of real listings, and the ad of one line.</summary>
    private static IEnumerable<string> Cases()
    {
        var tests = Path.Combine(Repository.Root, "tests");
        foreach (
            var file in Directory
                .EnumerateFiles(
                    Path.Combine(tests, "CareerCompare.Tests", "Fixtures", "ads"),
                    "*.txt",
                    System.IO.SearchOption.AllDirectories
                )
                .Order(StringComparer.Ordinal)
        )
            yield return File.ReadAllText(file);
        using var titles = new TextFieldParser(
            Path.Combine(tests, "CareerCompare.BrowserTests", "Fixtures", "listing-titles.csv")
        );
        titles.SetDelimiters(",");
        titles.ReadFields();
        while (titles.ReadFields() is [var title, ..])
            yield return title;
        yield return Today.Value.Site.Wording.AdSample;
        yield return "Practice Manager\nPosted on March 5, 2026. Columbus, Ohio. Up to $70,000.\nAssociate degree.";
        foreach (var day in Days)
            yield return $"Practice Manager\nDate posted: {day}\n$62,000 to $78,000, Columbus, OH";
        yield return "";
    }

    private static string Mangled(List<string> cases, Random random)
    {
        var lines = Enumerable.Range(0, 2).SelectMany(_ => cases[random.Next(cases.Count)].Split('\n')).ToList();
        var kept = lines.Where(_ => random.Next(4) > 0).ToArray();
        if (random.Next(2) == 0)
            random.Shuffle(kept);
        var text = string.Join(
            random.Next(3) == 0 ? "; "
                : random.Next(2) == 0 ? "\r\n"
                : "\n",
            kept
        );
        return random.Next(4) == 0 ? text.Replace(". ", " – ", StringComparison.Ordinal) : text;
    }
}
