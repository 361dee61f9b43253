using System.Text.RegularExpressions;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Ads;

/// <summary>Where the post is, and at what kind of employer. A firm may sit elsewhere, and offer benefits that sound
/// like another.</summary>
internal sealed partial class AdPlaces
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>So much of an ad says who hires.</summary>
    private const int Opening = 420;

    private readonly IReadOnlyList<(AdEmployer Kind, Regex Words)> kinds;
    private readonly AdCities cities;
    private readonly Regex benefit,
        inPlace;

    public AdPlaces(AdWords words, AdCities cities)
    {
        this.cities = cities;
        kinds = [.. words.Employers.Select(e => (e, new Regex($@"\b(?:{e.Words})\b", Plain)))];
        benefit = new(words.Of(AdWordKind.Benefit), Plain);
        inPlace = new($@"\b(?:{words.Of(AdWordKind.Place)}|office|position) in $", Plain);
    }

    /// <summary>As the ad writes it: a city with its state, or else alone, where it is one that the survey knows.</summary>
    public string? Place(AdText ad)
    {
        var best = cities
            .WithState.Matches(ad.Text)
            .Select(m => (Match: m, Before: ad.Text[Math.Max(0, m.Index - 45)..m.Index]))
            .OrderByDescending(x =>
                (OfPost.IsMatch(x.Before) ? 5 : 0)
                + (In.IsMatch(x.Before) || inPlace.IsMatch(x.Before) ? 2 : 0)
                - (OfFirm.IsMatch(x.Before) ? 3 : 0)
                + (PostBased.IsMatch(x.Before) ? 6 : 0)
            )
            .ThenBy(x => x.Match.Index)
            .Select(x => x.Match)
            .FirstOrDefault();
        return best is null ? CityAlone(ad) : $"{best.Groups[1].Value}, {best.Groups[2].Value}";
    }

    // Set off from what stands around it, or behind "in": the Jackson of a Jackson Family Clinic is no place.
    private string? CityAlone(AdText ad)
    {
        foreach (Match match in SetOff.Matches(ad.Text))
        {
            var words = match.Groups["name"].Value.Split(' ');
            for (var count = words.Length; count > 0; count--)
            {
                var name = string.Join(' ', words.Take(count));
                var after = ad.After(match.Groups["name"].Index + name.Length, 8);
                if (cities.Knows(name) && (match.Groups["in"].Success || Ended.IsMatch(after)))
                    return name;
            }
        }
        return null;
    }

    public Id<AdEmployer>? Employer(AdText ad)
    {
        var text = benefit.Replace(ad.Text, " ");
        var head = text[..Math.Min(Opening, text.Length)];
        return kinds
            .Select(
                (k, place) =>
                    (k.Kind, Place: place, Named: k.Words.Count(head), InAll: Math.Min(3, k.Words.Count(text)))
            )
            .Where(k => k.Named > 0)
            .OrderByDescending(k => Weight(k.Kind.Sign, k.Named, k.InAll))
            .ThenBy(k => k.Place)
            .Select(k => k.Kind.Id)
            .FirstOrDefault();
    }

    private static int Weight(EmployerSign sign, int named, int inAll) =>
        sign switch
        {
            EmployerSign.Shared => named + inAll,
            EmployerSign.OtherBusiness => 2 * named,
            EmployerSign.OwnName => 2 * named + inAll + (2 * named + inAll >= 3 ? 4 : 0),
            _ => 2 * named + inAll,
        };

    /// <summary>By name, for whoever reads with them elsewhere.</summary>
    internal IReadOnlyList<(string Name, Regex Pattern)> Patterns =>
        [
            (nameof(benefit), benefit),
            (nameof(inPlace), inPlace),
            (nameof(SetOff), SetOff),
            (nameof(Ended), Ended),
            (nameof(OfPost), OfPost),
            (nameof(In), In),
            (nameof(OfFirm), OfFirm),
            (nameof(PostBased), PostBased),
            (nameof(cities.WithState), cities.WithState),
        ];

    [GeneratedRegex(
        @"(?:^[ \t]*|[,;|(–—]\s*|\s-\s+|(?<in>\bin\s+|\b[Ll]ocation:?\s+))(?<name>[A-Z][A-Za-z.'é-]+(?: [A-Z][A-Za-z.'é-]+){0,2})",
        RegexOptions.Multiline
    )]
    private static partial Regex SetOff { get; }

    [GeneratedRegex(@"^\s*(?:$|[.,;|)–—]|-\s)")]
    private static partial Regex Ended { get; }

    [GeneratedRegex(
        @"(?:location|where|job site|worksite|work site|lugar|this post|this position|this job|position)\s*:?\s*$",
        Plain
    )]
    private static partial Regex OfPost { get; }

    [GeneratedRegex(@"\bin (?:our )?$|\bour $|\bat our $", Plain)]
    private static partial Regex In { get; }

    [GeneratedRegex(
        @"headquarter\w*[^.\n]{0,20}$|(?:head|home|corporate) office[^.\n]{0,20}$|founded[^.\n]{0,25}$|based\s+in\s*$",
        Plain
    )]
    private static partial Regex OfFirm { get; }

    [GeneratedRegex(@"(?:director|manager|position|role|job|post)[^.\n]{0,30}based\s+in\s*$", Plain)]
    private static partial Regex PostBased { get; }
}
