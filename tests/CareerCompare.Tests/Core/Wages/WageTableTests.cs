using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Fixtures;
using static CareerCompare.Tests.Core.Wages.MadeSeries;

namespace CareerCompare.Tests.Core.Wages;

public class WageTableTests
{
    private static readonly SocCode Managers = Soc("11-9111");

    private static readonly WageTable All = new(
        [
            Estimate("11-9111", 2024),
            Estimate("11-9111", 2025),
            Estimate("43-1011", 2023),
            At(WageKey.In(WagePlace.Of(AreaKind.State, Id("ohio")), Managers, new(2025, 5))),
            At(WageKey.In(WagePlace.Of(AreaKind.State, Id("alaska")), Managers, new(2025, 5))),
            At(WageKey.In(WagePlace.Of(AreaKind.Territory, Id("guam")), Managers, new(2023, 5))),
            At(WageKey.In(WagePlace.Of(AreaKind.State, Id("nowhere")), Managers, new(2025, 5))),
            At(WageKey.At(Naics("62"), Managers, new(2024, 5))),
            At(WageKey.At(Naics("31-33"), Managers, new(2024, 5))),
            At(WageKey.At(Naics("621100"), Managers, new(2024, 5))),
            At(WageKey.At(Naics("99"), Managers, new(2024, 5))),
        ],
        new[] { ("ohio", AreaKind.State), ("alaska", AreaKind.State), ("guam", AreaKind.Territory) }
            .Select(a => new Area
            {
                Id = Id(a.Item1),
                Name = a.Item1,
                Kind = a.Item2,
                Code = "00",
            })
            .ToDictionary(a => a.Id),
        new[] { ("62", IndustryLevel.Sector), ("31-33", IndustryLevel.Sector), ("621100", IndustryLevel.Group) }
            .Select(i => new Industry
            {
                Code = Naics(i.Item1),
                Name = i.Item1,
                Level = i.Item2,
                Ownership = "5",
            })
            .ToDictionary(i => i.Code)
    );

    [Fact]
    public void Each_set_has_releases_of_its_own()
    {
        Assert.Equal([2023, 2024, 2025], All.Releases.Select(r => r.Year));
        Assert.Equal([2025], All.ReleasesOf(AreaKind.State).Select(r => r.Year));
        Assert.Equal([2023], All.ReleasesOf(AreaKind.Territory).Select(r => r.Year));
        Assert.Empty(All.ReleasesOf(AreaKind.Metropolitan));
        Assert.Equal([2024], All.ReleasesOf(IndustryLevel.Sector).Select(r => r.Year));
        Assert.Empty(All.ReleasesOf(IndustryLevel.Detailed));
    }

    [Fact]
    public void An_occupation_is_found_in_all_areas_of_a_kind_and_all_industries_of_a_level_in_order()
    {
        var states = All.In(AreaKind.State, Managers, new(2025, 5));
        Assert.Equal(["alaska", "ohio"], states.Select(e => e.Key.Place.Area!.Text));
        var sectors = All.At(IndustryLevel.Sector, Managers, new(2024, 5));
        Assert.Equal(["31-33", "62"], sectors.Select(e => e.Key.Employer.Industry!.Text));
        Assert.Single(All.At(IndustryLevel.Group, Managers, new(2024, 5)));
        Assert.Empty(All.In(AreaKind.State, Soc("43-1011"), new(2025, 5)));
    }

    [Fact]
    public void The_newest_is_the_last_that_has_the_occupation_and_of_the_whole_country()
    {
        Assert.Equal(2025, All.Newest(Managers)!.Release.Year);
        Assert.Equal(2023, All.Newest(Soc("43-1011"))!.Release.Year);
        Assert.Null(All.Newest(Soc("11-1021")));
        Assert.Equal([2024, 2025], All.History(Managers).Select(e => e.Release.Year));
    }

    [Fact]
    public void What_is_of_an_area_or_an_industry_that_nobody_knows_is_left_out()
    {
        Assert.Null(All.Find(WageKey.In(WagePlace.Of(AreaKind.State, Id("nowhere")), Managers, new(2025, 5))));
        Assert.Null(All.Find(WageKey.At(Naics("99"), Managers, new(2024, 5))));
        Assert.Equal(9, All.All.Count);
    }

    [Theory]
    [InlineData("62", true)]
    [InlineData("31-33", true)]
    [InlineData("62--63", true)]
    [InlineData("99-100", true)]
    [InlineData("621100", true)]
    [InlineData("", false)]
    [InlineData("6", false)]
    [InlineData("6211000", false)]
    [InlineData("62-", false)]
    [InlineData("-62", false)]
    [InlineData("6---62", false)]
    [InlineData("62---3", false)]
    [InlineData("6/2", false)]
    [InlineData("٦٢", false)]
    public void A_code_of_NAICS_is_digits_or_two_numbers_with_one_dash_or_two(string text, bool right) =>
        Assert.Equal(right, NaicsCode.TryParse(text, out _));

    private static WageEstimate At(WageKey key) => Estimate("11-9111", 2025) with { Key = key };

    private static NaicsCode Naics(string text) =>
        NaicsCode.TryParse(text, out var code) ? code : throw new ArgumentException(text);

    private static Id<Area> Id(string text) => MadeIds.Id<Area>(text);
}
