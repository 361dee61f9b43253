using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core;

public class SlugTests
{
    [Theory]
    [InlineData("nurse")]
    [InlineData("practice-manager")]
    [InlineData("top-10")]
    public void Words_joined_by_hyphens_are_an_id(string text) => Assert.True(Slug.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("/abs")]
    [InlineData("CON")]
    [InlineData("con")]
    [InlineData("lpt1")]
    [InlineData("a\n")]
    [InlineData("Nurse")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("café")]
    [InlineData("9to5")]
    public void What_could_leave_the_output_folder_or_collide_is_no_id(string text) =>
        Assert.False(Slug.TryParse(text, out _));

    [Fact]
    public void Letters_of_chance_are_an_id_where_they_have_its_pattern()
    {
        var random = new Random(20261122);
        var ids = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => "ab19--Aé_\n"[random.Next(10)]));
            var expected = Regex.IsMatch(text, @"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z");
            Assert.True(expected == Slug.TryParse(text, out _), $"'{text}'");
            if (expected)
                ids++;
        }
        Assert.InRange(ids, 1_000, 10_000);
    }

    [Fact]
    public void The_word_that_joins_a_pair_is_in_no_id_of_what_is_compared()
    {
        foreach (var text in (string[])["a-vs-b", "a-vs", "vs-b", "vs"])
            Assert.False(Slug.TryParse(text, out _), text);
        Assert.True(Slug.TryParseWithVs("a-vs-b", out _));
    }

    [Fact]
    public void Sixty_four_letters_are_an_id_and_sixty_five_are_not()
    {
        Assert.True(Slug.TryParse(new string('a', 64), out _));
        Assert.False(Slug.TryParse(new string('a', 65), out _));
    }

    [Fact]
    public void Both_orders_of_a_pair_have_one_address()
    {
        var (a, b) = (MadeIds.Id<RoleProfile>("a"), MadeIds.Id<RoleProfile>("b"));
        Assert.Equal("/compare/a-vs-b/", SitePath.Comparison(b, a).Text);
        Assert.Equal(SitePath.Comparison(a, b), SitePath.Comparison(b, a));
        Assert.Equal("/compare/b-vs-a/", SitePath.ReversedComparison(a, b).Text);
    }
}
