using System.Text.Json;
using AngleSharp.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Wages;
using CareerCompare.Pages;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class DecidePageTests
{
    private static readonly IDocument Page = RealSite.Pages["/decide/"];
    private static readonly SiteInputs Inputs = new(RealSite.Ledger, new DefaultTheme());

    private static IEnumerable<RoleProfile> Roles => RealSite.Ledger.Roles.Values;

    private static IEnumerable<(RoleProfile First, RoleProfile Other)> Pairs =>
        from first in Roles
        from other in Roles
        where first != other
        select (first, other);

    [Fact]
    public void Every_role_can_be_chosen_for_every_seat_and_has_a_file_of_what_is_known()
    {
        Assert.All(
            Page.QuerySelectorAll("#seats select"),
            list =>
                Assert.Equal(
                    RealSite.Ledger.Roles.Keys.Select(k => k.Text).Order(StringComparer.Ordinal),
                    list.QuerySelectorAll("option:not([value=''])")
                        .Select(o => o.GetAttribute("value")!)
                        .Order(StringComparer.Ordinal)
                )
        );
        Assert.All(Roles, r => Assert.Equal(SiteEntryKind.Text, RealSite.Catalog.Find($"/decide/{r.Id}.json")!.Kind));
    }

    [Fact]
    public void The_lines_are_those_of_content_with_pay_first_and_two_of_the_readers_own_and_none_is_of_distance()
    {
        var rules = RealSite.Ledger.Deciding;
        Assert.True(rules.Work.Count > 5);
        Assert.Equal(
            ["pay", .. rules.Work.Select(l => l.Id.Text), .. rules.Own.Select(l => l.Id.Text), "own-1", "own-2"],
            Page.QuerySelectorAll("[data-line]").Select(l => l.GetAttribute("data-line"))
        );
    }

    [Fact]
    public void A_score_of_pay_is_proposed_by_the_word_for_the_groups_and_by_no_dollars()
    {
        Assert.Equal(Standing.Same, Standings.OfPay(Verdict(PayWord.AboutTheSame)));
        Assert.Equal(Standing.More, Standings.OfPay(Verdict(PayWord.Higher)));
        Assert.Equal(Standing.Less, Standings.OfPay(Verdict(PayWord.Lower)));
        Assert.Equal(Standing.Unknown, Standings.OfPay(Verdict(PayWord.TooCloseToTell)));
        Assert.Equal(Standing.Unknown, Standings.OfPay(Verdict(PayWord.Higher, PayWord.TooCloseToTell)));
        Assert.Equal(Standing.Unknown, Standings.OfPay(Verdict(PayWord.Higher, PayWord.Lower)));
        Assert.Equal(Standing.Unknown, Standings.OfPay(null));
        Assert.Equal(
            ["a 2", "b 0", "s ", "t ", "d ", "c ", "e 1", "u "],
            Page.QuerySelectorAll("#words li")
                .Select(l => $"{l.GetAttribute("data-letter")} {l.GetAttribute("data-proposes")}")
        );
    }

    [Fact]
    public void Pay_of_two_jobs_has_the_letter_of_their_verdict_at_each_employer_that_both_name()
    {
        foreach (var (first, other) in Pairs)
        {
            var file = File(first);
            var letters = file.GetProperty("than").GetProperty(other.Id.Text)[0].GetString()!;
            var codes = file.GetProperty("pay").EnumerateArray().Select(p => p[0].GetString()!).ToList();
            Assert.Equal(codes.Count, letters.Length);
            for (var i = 0; i < codes.Count; i++)
            {
                NaicsCode? at = NaicsCode.TryParse(codes[i], out var code) ? code : null;
                var both = at is null || RoleEmployers.Of(other, RealSite.Ledger).Any(e => e.Code == at);
                IReadOnlyList<GroupCell> Cells(RoleProfile role) =>
                    at is null
                        ? GroupCells.National(role, RealSite.Ledger)
                        : GroupCells.AtEmployer(role, at, RealSite.Ledger);
                Assert.Equal(
                    both ? PayLetters.Of(GroupVerdict.Of(Cells(other), Cells(first), Inputs.Comparer)) : '-',
                    letters[i]
                );
            }
            var nearest = RoleVerdict.Of(other, first, RealSite.Ledger, Inputs.Comparer)!;
            Assert.Contains(PayLetters.Of(nearest.Verdict), letters);
        }
    }

    [Fact]
    public void A_line_of_work_has_a_letter_only_where_a_measured_difference_passes_and_all_that_pass_point_one_way()
    {
        var seen = 0;
        foreach (var (first, other) in Pairs)
        {
            var letters = File(first).GetProperty("than").GetProperty(other.Id.Text)[1].GetString()!;
            if (RatedPair.Of(other, first, Inputs) is not { Together.Count: 0 } pair)
            {
                Assert.True(letters is "" or "=");
                continue;
            }
            foreach (var (line, letter) in RealSite.Ledger.Deciding.Work.Zip(letters))
            {
                var passed = pair.Differences.Where(d =>
                    line.Measured.Contains(d.A.Element.Id) && d.Word != WorkWord.AboutAsImportant
                );
                if (letter == '-')
                    Assert.NotEqual(1, passed.Select(d => d.Word).Distinct().Count());
                else
                {
                    seen++;
                    Assert.All(passed, d => Assert.Equal(char.IsUpper(letter), d.Word == WorkWord.Higher));
                    Assert.Contains(passed, d => d.A.Element.Id == line.Measured[char.ToLowerInvariant(letter) - 'a']);
                }
            }
        }
        Assert.True(seen > 10, $"{seen} letters");
    }

    [Fact]
    public void Every_figure_of_a_file_is_the_one_that_its_id_names()
    {
        FigureBook book = new(RealSite.Ledger);
        foreach (var role in Roles)
        {
            var file = File(role);
            foreach (var cell in file.GetProperty("pay").EnumerateArray().SelectMany(p => p[3].EnumerateArray()))
                if (cell.ValueKind != JsonValueKind.Null)
                    Assert.Equal(FigureWords.InFull(Of(cell[1]).Quantity), cell[0].GetString());
            foreach (var value in file.GetProperty("work").EnumerateArray().SelectMany(l => l.EnumerateArray()))
                if (value.ValueKind != JsonValueKind.Null)
                    Assert.Equal(FigureWords.InFull(Of(value[3]).Quantity), value[1].GetString());
        }

        Figure Of(JsonElement id) =>
            FigureId.TryParse(id.GetString()!, out var named) && book.Find(named) is { } figure
                ? figure
                : throw new InvalidOperationException($"No figure has the id {id}.");
    }

    [Fact]
    public void A_comparison_leads_here_with_both_jobs_the_lower_one_first() =>
        Assert.NotNull(
            RealSite
                .Pages["/compare/office-manager-vs-practice-manager/"]
                .QuerySelector("a[href='/decide/#roles=office-manager,practice-manager']")
        );

    [Fact]
    public void What_is_said_of_a_sheet_is_plain()
    {
        SheetLine Line(Suits one, Suits other) => new(1, [new Score(one, true), new Score(other, true)]);
        SheetWords Of(params SheetLine[] lines) =>
            new(new(lines[0], lines[1..]), ["Pay", "Law", "Hours", "Bus"], ["baker", "cook"]);
        var ahead = Of(
            Line(Suits.Well, Suits.Not),
            Line(Suits.Well, Suits.SoSo),
            Line(Suits.SoSo, Suits.Well),
            new(1, [null, null])
        );
        Assert.Equal("Baker is ahead by 2 points.", ahead.Answer);
        Assert.Equal("“Bus” is still open: “no” for baker alone would make it a tie.", ahead.Changes[0]);
        Assert.StartsWith(
            "A tie between baker and cook:",
            Of(Line(0, 0), Line(0, 0), Line(0, 0)).Answer,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "No answer yet. Still to score: baker, pay and two other lines; cook, pay and two other lines.",
            Of(new(1, [null, null]), new SheetLine(1, [null, null])).Answer
        );
        Assert.Equal(["0", "+½", "−1½", "+2"], new[] { 0, 1, -3, 4 }.Select(SheetWords.Total));
    }

    [Fact]
    public void The_script_of_the_sheet_stays_small()
    {
        var script = new DefaultTheme().Files.Single(f => f.Name == "decide" && f.Kind == ThemeFileKind.Script);
        Assert.InRange(TravelSize.Brotli(script.Bytes.Span, TravelSize.ForStyles), 1, 4_400);
    }

    private static JsonElement File(RoleProfile role) =>
        JsonDocument.Parse(RealSite.Bytes(RealSite.Catalog.Find($"/decide/{role.Id}.json")!)).RootElement;

    // A group of the first role for each word, against one of the second.
    private static GroupVerdict Verdict(params PayWord[] words) =>
        GroupVerdict.Of([.. words.Select((w, i) => new GroupPairing(Soc($"11-100{i}"), Soc("43-1011"), w))]);

    private static SocCode Soc(string text) =>
        SocCode.TryParse(text, out var soc) ? soc : throw new ArgumentException(text, nameof(text));
}
