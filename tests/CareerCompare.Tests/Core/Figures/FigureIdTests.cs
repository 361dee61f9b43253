using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Core.Figures;

public class FigureIdTests
{
    [Theory]
    [InlineData("F028")]
    [InlineData("mgma-2022-median")]
    [InlineData("practice-manager/F028")]
    [InlineData("cmpe/RenewalByExam")]
    [InlineData("oews/2025-05/11-9111/median")]
    [InlineData("oews/2025-05/11-9111/employment")]
    [InlineData("oews-state/2025-05/ohio/11-9111/p25")]
    [InlineData("oews-metro/2025-05/akron-oh-metro/11-9111/mean")]
    [InlineData("oews-nonmetro/2025-05/alaska-nonmetro/11-9111/employment")]
    [InlineData("oews/2024-05/11-9111/31-33/p90")]
    [InlineData("local-prices/2025-05/ohio/11-9111/p10")]
    [InlineData("oews-metro/2025-05/columbus-oh/11-9111/location-quotient")]
    [InlineData("real/2025-05/2021-05/11-9111/median")]
    [InlineData("rpp/2023/ohio")]
    [InlineData("oews/2025-05/11-9111/621100/median-hourly")]
    [InlineData("oews/2025-05/11-9111/621100/share-of-jobs")]
    [InlineData("oews/2025-05/11-9111/62--63/mean-error")]
    [InlineData("workers/2025/11-9111/median-age")]
    [InlineData("workers/2021/11-9111/bachelors-or-more")]
    [InlineData("onet/30.2/11-9111.00/2.C.5.a/importance")]
    [InlineData("onet/30.2/43-1011.00/2.D.1/percent-6")]
    [InlineData("eci/2026-03/43/change-percent")]
    [InlineData("projection/2024-34/11-9111/new-jobs")]
    [InlineData("projection/1999-09/11-9111/jobs-base")]
    public void What_pages_print_is_read_and_printed_the_same(string text) =>
        Assert.Equal(text, FigureId.TryParse(text, out var id) ? id.ToString() : null);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a.b")]
    [InlineData("-F028")]
    [InlineData("Practice/F028")]
    [InlineData("oews/2025-13/11-9111/median")]
    [InlineData("oews/2025-05/11-9111/average")]
    [InlineData("oews/2025-05/ohio/11-9111/median")]
    [InlineData("oews-state/2025-05/11-9111/median")]
    [InlineData("oews/2024-05/11-9111/health/p90")]
    [InlineData("oews-county/2025-05/ohio/11-9111/p25")]
    [InlineData("real/2025-05/2021-05/11-9111/p10")]
    [InlineData("rpp/02023/ohio")]
    [InlineData("industry/2024-05/11-9111/offices-of-physicians")]
    [InlineData("gap/2025-05/11-9111/43-1011/p75")]
    [InlineData("oews/2025-05/11-9111/621100/jobs-hourly")]
    [InlineData("workers/2025-05/11-9111/median-age")]
    [InlineData("eci/2026-03/4/change-percent")]
    [InlineData("projection/2024-2034/11-9111/openings")]
    [InlineData("projection/2024-34/11-9111/education")]
    [InlineData("oews/2025-05/11-9111/median/")]
    public void What_no_figure_can_be_called_is_refused(string text) => Assert.False(FigureId.TryParse(text, out _));

    [Fact]
    public void Whatever_is_printed_is_read_back_as_the_same()
    {
        var made = new Made(new Random(7));
        for (var i = 0; i < 20_000; i++)
        {
            var id = made.Any();
            Assert.True(FigureId.TryParse(id.ToString(), out var read), id.ToString());
            Assert.Equal(id, read);
            Assert.Equal(id.ToString(), read.ToString());
        }
        Assert.Equal(typeof(FigureId).GetNestedTypes().Count(t => t.IsSubclassOf(typeof(FigureId))), made.Kinds.Count);
    }

    [Fact]
    public void Every_figure_on_the_pages_has_an_id_that_is_read_and_printed_the_same()
    {
        var ids = RealSite
            .Pages.Values.SelectMany(p => p.QuerySelectorAll("[data-claim]"))
            .Select(e => e.GetAttribute("data-claim")!)
            .ToHashSet();
        Assert.All(ids, text => Assert.Equal(text, FigureId.TryParse(text, out var id) ? id.ToString() : null));
        Assert.True(ids.Count > 1000);
    }

    /// <summary>Ids of every kind at random.</summary>
    private sealed class Made(Random random)
    {
        public HashSet<Type> Kinds { get; } = [];

        public FigureId Any()
        {
            FigureId id = random.Next(15) switch
            {
                0 => new FigureId.Claimed(null, Name()),
                1 => new FigureId.Claimed(Slug(), Name()),
                2 => new FigureId.Paid(Key(), Kind()),
                3 => new FigureId.Employed(Key()),
                4 => new FigureId.PaidHourly(Key(), Kind()),
                5 => new FigureId.LocalPrices(AreaId(), Soc(), Month(), Kind()),
                6 => new FigureId.PaidHourly(Key(), Kind()),
                7 => new FigureId.Weighed(Key(), One(Enum.GetValues<FigureId.CellWeight>())),
                8 => new FigureId.RealMedian(Month(), Month(), Soc()),
                9 => new FigureId.Weighed(Key(), One<FigureId.CellWeight>()),
                10 => new FigureId.LaborCostChange(Month(), Soc().Text[..2]),
                11 => new FigureId.PriceLevel(Year(), AreaId()),
                13 => Rated(),
                12 => new FigureId.OfWorkers(Year(), Soc(), One<FigureId.WorkersFact>()),
                _ => Projected(Year()),
            };
            Kinds.Add(id.GetType());
            return id;
        }

        private FigureId.Projected Projected(int from) =>
            new(from, from + random.Next(1, 100), Soc(), One(Enum.GetValues<FigureId.Projection>()));

        private FigureId.Rated Rated()
        {
            var scale = One<RatingScale>();
            return new(
                new(random.Next(1, 100), random.Next(100)),
                new(Soc(), random.Next(100)),
                ElementId.TryParse(One(["2.C.5.b", "4.A.1.a.1", "2.C.10", "1.B.3.aa"]), out var element)
                    ? element
                    : throw new InvalidOperationException(),
                scale,
                scale == RatingScale.Percent && random.Next(2) == 0
                    ? new FigureId.CategoryRange(random.Next(1, 6), random.Next(6, 13))
                    : null
            );
        }

        private WageKey Key() =>
            random.Next(3) switch
            {
                0 => WageKey.National(Soc(), Month()),
                1 => WageKey.In(WagePlace.Of(One(Enum.GetValues<AreaKind>()), AreaId()), Soc(), Month()),
                _ => WageKey.At(Industry(), Soc(), Month()),
            };

        private T One<T>()
            where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

        private NaicsCode Industry() =>
            NaicsCode.TryParse(One(["62", "31-33", "62--63", "99-100", "621100", "000001"]), out var code)
                ? code
                : throw new InvalidOperationException();

        private SocCode Soc() =>
            SocCode.TryParse($"{random.Next(100):00}-{random.Next(10_000):0000}", out var code)
                ? code
                : throw new InvalidOperationException();

        private YearMonth Month() => new(Year(), random.Next(1, 13));

        private int Year() => random.Next(Years.First, Years.Last + 1);

        private PayKind Kind() => One([.. Enum.GetValues<PayKind>().Where(k => k != PayKind.AverageUnspecified)]);

        private string Name() => random.Next(2) == 0 ? $"F{random.Next(1000):000}" : Slug().Text;

        /// <summary>Of words that begin ids of other kinds too.</summary>
        private Slug Slug()
        {
            var words = Enumerable.Range(0, random.Next(1, 4)).Select(_ => One(Words));
            return CareerCompare.Core.Text.Slug.TryParse(string.Join('-', words), out var slug)
                ? slug
                : throw new InvalidOperationException();
        }

        private Id<Area> AreaId() => Slug().As<Area>();

        private static readonly string[] Words = ["oews", "state", "rpp", "real", "ohio", "a1", "median"];

        private T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
    }
}
