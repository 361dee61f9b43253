using System.Globalization;
using CareerCompare.Core.Ads;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Words;

namespace CareerCompare.Tests.Core.Ads;

public partial class AdReaderTests
{
    private static readonly AdCities Cities = AdCities.Of(PublishedSite.Ledger);

    private static readonly AdJudge Judge = new(
        [.. PublishedSite.Ledger.Roles.Values],
        PublishedSite.Ledger.AdRules,
        PublishedSite.Ledger.AdWords,
        Cities
    );

    [Theory]
    [InlineData("plain")]
    [InlineData("traps")]
    public void Of_a_hundred_stated_facts_at_least_ninety_eight_are_read_and_none_is_made_up(string half)
    {
        List<string> wrong = [];
        var (stated, read) = (0, 0);
        List<string> made = [];
        foreach (var ad in AdCase.All.Where(a => a.Name.StartsWith(half, StringComparison.Ordinal)))
        {
            var got = AdCase.Of(Judge.Read(ad.Text));
            foreach (var key in AdCase.Keys)
            {
                var (has, finds) = (ad.Facts.TryGetValue(key, out var fact), got.TryGetValue(key, out var found));
                stated += has ? 1 : 0;
                read += has && fact == found ? 1 : 0;
                if (!has && finds)
                    made.Add($"{ad.Name} {key} {found}");
                if (fact != found)
                    wrong.Add($"{ad.Name} {key}: {fact ?? "not stated"}, read {found ?? "nothing"}");
            }
        }
        Assert.True(
            read >= 0.98 * stated,
            string.Create(CultureInfo.InvariantCulture, $"{read} of {stated}\n") + string.Join('\n', wrong)
        );
        // Whoever wrote the cases took the word of a title for no statement on the employer: "Dental Office Manager".
        Assert.Empty(made.Except(["plain/19.txt employer dentists", "traps/23.txt employer physicians"]));
    }

    [Fact]
    public void Nine_in_ten_ads_are_taken_for_the_job_that_a_careful_reader_takes_them_for()
    {
        var wrong = AdCase
            .All.Select(ad => (ad, Answer: Judge.Answer(ad.Text)))
            .Where(x => x.Answer.Likeliest?.Role.Id.Text != x.ad.Role)
            .Select(x =>
                $"{x.ad.Name}: {x.ad.Role ?? "none"}, taken for {x.Answer.Likeliest?.Role.Id.Text ?? "none"} ({string.Join(", ", x.Answer.WithinReach.Select(p => p.Role.Id.Text))})"
            )
            .ToList();
        Assert.True(wrong.Count <= 6, string.Join('\n', wrong));
    }

    /// <summary>Titles as employers wrote them, with the job that a careful reader takes each for, or none.</summary>
    [Fact]
    public void A_title_alone_is_taken_for_its_job_or_for_none()
    {
        var rows = File.ReadLines(
                Path.Combine(Repository.Root, "tests", "CareerCompare.BrowserTests", "Fixtures", "listing-titles.csv")
            )
            .Skip(1)
            .Select(line => Row.Match(line))
            .Select(m => (Title: m.Groups[1].Value.Trim('"'), Jobs: m.Groups[2].Value.Split(" or ")))
            .ToList();
        Assert.True(rows.Count > 60);
        var taken = rows.Select(r => (r, Answer: Judge.Answer(r.Title)))
            .Select(x =>
                (
                    x.r,
                    Taken: x.Answer.WithinReach.Select(p => p.Role.Id.Text)
                        .Prepend(x.Answer.Likeliest?.Role.Id.Text ?? "none")
                        .ToList()
                )
            )
            .ToList();
        Assert.All(taken, x => Assert.Contains(x.Taken, x.r.Jobs.Contains));
        // A front office manager is as near to the supervisor of a front desk, which is named first.
        Assert.Equal(["Front Office Manager"], taken.Where(x => !x.r.Jobs.Contains(x.Taken[0])).Select(x => x.r.Title));
    }

    [Fact]
    public void The_ad_of_a_practice_manager_in_one_line_is_read_whole()
    {
        var facts = Judge.Read(
            "Practice Manager, 4-provider orthopedic clinic, 12 staff, bachelor's preferred, $62,000 to $78,000, Columbus, OH"
        );
        Assert.Equal(
            ("Practice Manager", "Columbus, OH", "physicians", 62_000m, 78_000m, AdPayPer.Year, 4, false),
            (
                facts.Title,
                facts.Place,
                facts.Employer?.Text,
                facts.PayLow,
                facts.PayHigh,
                facts.Per,
                facts.Providers,
                facts.EducationIsRequired
            )
        );
    }

    [Theory]
    [InlineData("Practice Manager, 4-provider orthopedic clinic, 12 staff, $62,000 to $78,000, Columbus", "Columbus")]
    [InlineData("Office manager\nWe are a family clinic in Tucson with two doctors.", "Tucson")]
    [InlineData("Office manager (Denver)", "Denver")]
    [InlineData("Practice manager\nLocation: Columbus, Ohio", "Columbus, Ohio")]
    [InlineData("Office manager\nJackson Family Clinic is hiring. Ask for Madison Lee.", null)]
    [InlineData("Office manager in Somewhere", null)]
    public void A_city_is_read_without_its_state_where_it_stands_by_itself(string ad, string? place) =>
        Assert.Equal(place, Judge.Read(ad).Place);

    /// <summary>On this one the reader went round for ever.</summary>
    [Fact]
    public async Task A_number_that_words_without_staff_follow_is_read_to_an_end()
    {
        const string ad =
            "; People Operations Manager; We pay $95,000 to $118,000 plus a truck allowance and job bonuses";
        var facts = await Task.Run(() => Judge.Read(ad)).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal((95_000m, 118_000m, null), (facts.PayLow, facts.PayHigh, facts.Staff));
    }

    [Fact]
    public void Changing_the_pay_never_changes_the_job() =>
        Assert.All(
            AdCase.All,
            ad =>
            {
                var facts = Judge.Read(ad.Text);
                var before = Judge.Of(facts, ad.Text);
                var after = Judge.Of(facts with { PayLow = 1, PayHigh = 900_000, Per = AdPayPer.Year }, ad.Text);
                Assert.Equal(before.Likeliest?.Role.Id, after.Likeliest?.Role.Id);
                Assert.Equal(before.WithinReach.Select(p => p.Role.Id), after.WithinReach.Select(p => p.Role.Id));
            }
        );

    [Fact]
    public void A_fact_that_is_not_stated_holds_no_rule_and_the_order_of_rules_does_not_matter()
    {
        AdJudge turned = new(
            [.. PublishedSite.Ledger.Roles.Values.Reverse()],
            [.. PublishedSite.Ledger.AdRules.Reverse()],
            PublishedSite.Ledger.AdWords,
            Cities
        );
        foreach (var ad in AdCase.All)
        {
            var facts = Judge.Read(ad.Text);
            Assert.Equal(Judge.Of(facts, ad.Text).Likeliest?.Role.Id, turned.Of(facts, ad.Text).Likeliest?.Role.Id);
            var unknown = Judge.Of(
                facts with
                {
                    Staff = null,
                    Providers = null,
                    Sites = null,
                    Employer = null,
                },
                ad.Text
            );
            Assert.All(
                (unknown.Likeliest is { } first ? unknown.WithinReach.Prepend(first) : []).SelectMany(p => p.Reasons),
                r =>
                    Assert.True(
                        r is { StaffFrom: null, StaffTo: null, ProvidersFrom: null, ProvidersTo: null, SitesFrom: null }
                            && r.Employers.Count == 0
                    )
            );
        }
    }

    [Fact]
    public void More_that_speaks_for_a_job_never_lowers_it()
    {
        foreach (var rule in PublishedSite.Ledger.AdRules.Where(r => r is { Weight: > 0, Role: not null }))
        {
            var less = new AdJudge(
                [.. PublishedSite.Ledger.Roles.Values],
                [.. PublishedSite.Ledger.AdRules.Except([rule])],
                PublishedSite.Ledger.AdWords,
                Cities
            );
            foreach (var ad in AdCase.All.Where((_, i) => i % 10 == 0))
            {
                var facts = Judge.Read(ad.Text);
                var without = less.Of(facts, ad.Text);
                if (without.Likeliest?.Role.Id == rule.Role)
                    Assert.Equal(rule.Role, Judge.Of(facts, ad.Text).Likeliest?.Role.Id);
            }
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("^(\"[^\"]*\"|[^,]*),([^,]*),")]
    private static partial System.Text.RegularExpressions.Regex Row { get; }
}
