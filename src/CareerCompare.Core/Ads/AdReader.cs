namespace CareerCompare.Core.Ads;

/// <summary>
/// Reads a job ad as a careful person would: what it states of the post, and nothing else. Each fact is read by itself, so
/// one that is missing or misread changes no other, but for the pay, which is that of the title where an ad holds two posts.
/// </summary>
/// <example><code>
/// AdReader.Read("Practice Manager, 4-provider orthopedic clinic, 12 staff, $62,000 to $78,000, Columbus, OH", _ => true)
///     .PayLow; // 62000
/// </code></example>
public static class AdReader
{
    /// <param name="text">As it was copied; read up to <see cref="AdText.MostLetters"/>.</param>
    /// <param name="isKnown">Whether a title names a job that is compared here.</param>
    public static AdFacts Read(string text, Func<string, bool> isKnown)
    {
        AdText ad = new(text);
        var title = AdTitle.In(ad, isKnown);
        var pay = AdPay.In(ad, title);
        var education = AdSchooling.Education(ad);
        return new()
        {
            Title = title,
            Place = AdPlaces.Place(ad),
            Employer = AdPlaces.Employer(ad),
            PayLow = pay?.Low,
            PayHigh = pay?.High,
            Per = pay?.Per,
            Providers = AdCounts.Providers(ad),
            Staff = AdCounts.Staff(ad),
            Sites = AdCounts.Sites(ad),
            Education = education?.Level,
            EducationIsRequired = education?.IsRequired,
            Years = AdSchooling.Years(ad),
        };
    }
}
