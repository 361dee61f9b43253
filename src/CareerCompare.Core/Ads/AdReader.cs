using System.Text.RegularExpressions;

namespace CareerCompare.Core.Ads;

/// <summary>
/// Reads a job ad as a careful person would: what it states of the post, and nothing else. Each fact is read by itself, so
/// one that is missing or misread changes no other, but for the pay, which is that of the title where an ad holds two posts.
/// </summary>
/// <example><code>
/// new AdReader(words, cities).Read("Shift lead, 12 staff, $62,000 to $78,000, Columbus, OH", _ => true).PayLow; // 62000
/// </code></example>
public sealed class AdReader(AdWords words, AdCities cities)
{
    private readonly AdPlaces places = new(words, cities);
    private readonly AdCounts counts = new(words);
    private readonly AdSchooling schooling = new(words);

    /// <summary>All patterns that it reads with, by part and name, so that a twin in another language writes none again.</summary>
    public IReadOnlyList<(string Part, IReadOnlyList<(string Name, Regex Pattern)> Patterns)> Patterns =>
        [
            ("title", AdTitle.Patterns),
            ("titles", AdTitles.Patterns),
            ("pay", AdPay.Patterns),
            ("counts", counts.Patterns),
            ("schooling", schooling.Patterns),
            ("places", places.Patterns),
            ("date", AdDate.Patterns),
        ];

    /// <param name="text">As it was copied; read up to <see cref="AdText.MostLetters"/>.</param>
    /// <param name="isKnown">Whether a title names a job that is compared here.</param>
    public AdFacts Read(string text, Func<string, bool> isKnown)
    {
        AdText ad = new(text);
        var title = AdTitle.In(ad, isKnown);
        var pay = AdPay.In(ad, title);
        var education = AdSchooling.Education(ad);
        return new()
        {
            Title = title,
            Place = places.Place(ad),
            Employer = places.Employer(ad),
            PayLow = pay?.Low,
            PayHigh = pay?.High,
            Per = pay?.Per,
            Providers = counts.Providers(ad),
            Staff = counts.Staff(ad),
            Sites = counts.Sites(ad),
            Education = education?.Level,
            EducationIsRequired = education?.IsRequired,
            Years = schooling.Years(ad),
            Posted = AdDate.In(ad),
        };
    }
}
