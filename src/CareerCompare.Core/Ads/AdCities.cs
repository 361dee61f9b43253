using System.Text.RegularExpressions;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Ads;

/// <summary>The cities and states that ads name, as the wage survey knows them.</summary>
public sealed class AdCities
{
    /// <summary>A city named without its state is the one with so many times the jobs of the next of its name.</summary>
    private const int Times = 5;

    private const string City = @"[A-Z][A-Za-z.'é-]+(?: (?:[A-Z][A-Za-z.'é-]+|d'[A-Z][a-z]+)){0,2}";

    private readonly IReadOnlyList<Area> all,
        states;
    private readonly ILookup<string, Area> byCity;
    private readonly Func<Area, long> jobsIn;

    /// <param name="areas">All that the survey has figures for.</param>
    /// <param name="jobsIn">How many jobs there are, of whichever groups, for areas of one name.</param>
    public AdCities(IEnumerable<Area> areas, Func<Area, long> jobsIn)
    {
        all = [.. areas.OrderBy(a => a.Id)];
        this.jobsIn = jobsIn;
        states = [.. all.Where(a => a.Kind is AreaKind.State or AreaKind.Territory)];
        byCity = all.Where(a => a.Kind == AreaKind.Metropolitan)
            .SelectMany(a =>
                a.Name.Split(", ")[0].Split('-', '/').Select(city => (City: PlainLetters.Of(city), Area: a))
            )
            .ToLookup(x => x.City, x => x.Area);
        var names = states
            .SelectMany(s => new[] { s.Postal, s.Name })
            .OfType<string>()
            .OrderByDescending(n => n.Length)
            .Select(Regex.Escape);
        WithState = new($@"({City}),\s*({string.Join('|', names.DefaultIfEmpty("(?!)"))})\b");
    }

    /// <summary>States and territories, by id.</summary>
    public IReadOnlyList<Area> States => states;

    /// <summary>Every area of the survey, by id, with the jobs that decide which city of a name is meant; null where none is named after a city.</summary>
    public IEnumerable<(Area Area, long? Jobs)> All =>
        all.Select(a => (a, a.Kind == AreaKind.Metropolitan ? jobsIn(a) : (long?)null));

    /// <summary>A city, and the state behind it in letters or in full.</summary>
    internal Regex WithState { get; }

    /// <summary>Of a ledger, where the jobs are those of the groups that the site tells of.</summary>
    public static AdCities Of(Ledger ledger) =>
        new(
            ledger.Areas.Values,
            area =>
                ledger.Wages.ReleasesOf(area.Kind) is [.., var newest]
                    ? ledger.Occupations.Keys.Sum(soc =>
                        ledger.Wages.Find(WageKey.In(WagePlace.Of(area), soc, newest))?.Employment ?? 0
                    )
                    : 0
        );

    /// <summary>Whether an area of the survey is named after it.</summary>
    internal bool Knows(string city) => byCity.Contains(PlainLetters.Of(city));

    /// <summary>
    /// The area that an ad means by "Columbus, OH"; of a city that has none of its own, the state; of a city without its
    /// state the one that has by far the most jobs; null where none can be meant.
    /// </summary>
    public Area? Find(string? place)
    {
        if (place is null)
            return null;
        var parts = place.Split(", ");
        var named = byCity[PlainLetters.Of(parts[0])].Distinct().ToList();
        if (parts.Length == 1)
            return named.OrderByDescending(jobsIn).Take(2).ToList() switch
            {
                [var only] => only,
                [var most, var next] when jobsIn(most) >= Times * jobsIn(next) => most,
                _ => null,
            };
        var state = states.FirstOrDefault(s =>
            string.Equals(s.Postal, parts[1], StringComparison.OrdinalIgnoreCase)
            || string.Equals(s.Name, parts[1], StringComparison.OrdinalIgnoreCase)
        );
        return state is null ? null : named.FirstOrDefault(a => a.States.Contains(state.Id)) ?? state;
    }
}
