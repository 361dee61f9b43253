using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load.Tables;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Core.Titles;

/// <summary>The titles that official lists have for the classes of five jobs.</summary>
public class ListedTitlesTests
{
    private static readonly Ledger Ledger = RealSite.Ledger;
    private static readonly IReadOnlyDictionary<string, DecodedTitle> Titles = TitleDecoder
        .All(Ledger)
        .ToDictionary(t => t.Id.Text);

    private static readonly IReadOnlySet<string> Classes = Ledger
        .Roles.Values.SelectMany(r => r.Occupations)
        .Select(o => o.Soc.Text)
        .ToHashSet();

    [Theory]
    [InlineData("salary-data/onet/30.2/titles.csv", 1, TitleListing.Reported, 37)]
    [InlineData("salary-data/onet/30.2/titles.csv", 2, TitleListing.Named, 343)]
    [InlineData("salary-data/direct-match-titles.csv", 2, TitleListing.SortedByTitle, 52)]
    public void Every_title_of_a_class_of_the_site_stands_there_with_its_ground_and_leads_to_a_role(
        string file,
        int column,
        TitleListing ground,
        int count
    )
    {
        var listed = Rows(file)
            .Where(r => Classes.Contains(r[0][..7]))
            .SelectMany(r =>
                r[column].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(t => (Soc: r[0][..7], t))
            )
            .ToList();
        Assert.Equal(count, listed.Count);
        foreach (var (soc, printed) in listed)
        {
            Assert.True(TitleId.TryOf(ListedTitle.Of(printed).InFull, out var id), printed);
            var title = Titles[id.Text];
            Assert.Contains(ground, title.Classes.Single(c => c.Soc.Text == soc).Listings);
            Assert.True(title.Named.Count > 0 || title.Nearest is not null, printed);
        }
    }

    [Theory]
    [InlineData("operations-manager", "11-1021: SortedByTitle, Reported; 27-2012: Named")]
    [InlineData("office-manager", "43-1011: Reported; 11-1021: Named")]
    [InlineData("business-office-manager", "11-3012: SortedByTitle, Named; 43-1011: Named")]
    [InlineData("practice-manager", "43-1011: Named; 11-9111: Named as medical practice manager")]
    [InlineData("medical-office-manager", "11-9111: Named; 43-1011: our reading")]
    [InlineData("practice-administrator", "11-9111: our reading")]
    [InlineData("clinic-manager", "")]
    [InlineData("administrator", "11-3012: Reported; 15-1242: Named; 15-1299: Named; 15-1244: NamedBefore")]
    public void A_title_shows_each_class_with_its_grounds_the_surest_first(string id, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                Titles[id]
                    .Classes.Select(c =>
                        $"{c.Soc}: {(c.Listings.Count == 0 ? "our reading" : string.Join(", ", c.Listings))}{(c.As is null ? "" : $" as {c.As}")}"
                    )
            )
        );

    [Theory]
    [InlineData("medical-billing-manager", "medical-office-manager", "medical manager")]
    [InlineData("mailroom-supervisor", "office-manager", "supervisor")]
    [InlineData("clinic-director", "practice-manager", "clinic")]
    [InlineData("occupational-therapy-director", "practice-administrator", "")]
    [InlineData("records-management-director", "office-manager", "")]
    public void A_title_that_no_role_has_leads_to_the_one_with_most_of_its_words_else_to_the_first_of_its_group(
        string id,
        string role,
        string words
    )
    {
        var title = Titles[id];
        Assert.Empty(title.Named);
        Assert.Equal(role, title.Nearest!.Role.Role.Id.Text);
        Assert.Equal(words, string.Join(' ', title.Nearest.SharedWords));
    }

    [Fact]
    public void A_role_of_which_a_class_only_marks_an_end_is_not_said_to_be_counted_there()
    {
        Assert.False(Titles["records-management-director"].Nearest!.Role.IsCounted);
        Assert.True(Titles["clinic-director"].Nearest!.Role.IsCounted);
    }

    [Fact]
    public void A_title_of_no_class_of_the_site_is_there_only_if_somebody_chose_it()
    {
        var chosen = Ledger.Titles.Select(t => TitleId.TryOf(t.Title, out var id) ? id.Text : "").ToHashSet();
        var others = Titles.Values.Where(t => !t.IsBorne && t.Classes.All(c => c.Roles.Count == 0)).ToList();
        Assert.InRange(others.Count, 50, 120);
        Assert.All(others, t => Assert.Contains(t.Id.Text, chosen));
        Assert.DoesNotContain("registered-nurse", Titles.Keys);
    }

    [Fact]
    public void No_row_that_was_chosen_by_hand_says_what_a_list_says_already() =>
        Assert.Empty(
            from row in Ledger.Titles
            where Classes.Contains(row.Soc.Text)
            where Ledger.ListedTitles.Concat(Ledger.DirectMatches).Any(t => (t.Title, t.Soc) == (row.Title, row.Soc))
            select row.Title
        );

    [Theory]
    [InlineData("General Manager (GM)", "General Manager", "GM")]
    [InlineData("HR Manager (Human Resources Manager)", "Human Resources Manager", "HR Manager")]
    [InlineData("Office Manager", "Office Manager", null)]
    [InlineData("Manager (Night) Shift", "Manager (Night) Shift", null)]
    [InlineData("(Night) Manager", "(Night) Manager", null)]
    [InlineData("A (B (C))", "A (B (C))", null)]
    public void A_title_with_its_short_form_is_one_title(string printed, string full, string? other)
    {
        var title = ListedTitle.Of(printed);
        Assert.Equal((full, other), (title.InFull, title.Short));
    }

    /// <summary>Cells of a table, of which some stand between quotes.</summary>
    private static IEnumerable<IReadOnlyList<string>> Rows(string file) =>
        Encoding
            .UTF8.GetString(GeneratedSite.FiveJobs().Bytes(file)!)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line =>
                (IReadOnlyList<string>)
                    [
                        .. Regex
                            .Matches(line, "(?:^|,)(?:\"([^\"]*)\"|([^,\"]*))")
                            .Select(m => m.Groups[1].Value + m.Groups[2].Value),
                    ]
            );
}
