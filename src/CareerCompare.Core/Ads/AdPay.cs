using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Core.Ads;

/// <summary>
/// The pay that an ad prints for its post. Ads print many amounts that are none: bonuses, revenue, benefits, the pay of
/// another post. Of what is left, the amount with most of the signs of pay is taken.
/// </summary>
internal static partial class AdPay
{
    private const string Amount = @"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(k(?![a-z0-9(]))?",
        Unit =
            @"(?:\s*(?:/|per\b|an?\b|each\b|every\b)?\s*(hourly|hours?\b|hrs?\b|h\b|annually|annual\b|yearly|years?\b|yrs?\b|annum|months?\b|monthly|mo\b|bi-?weekly|every two weeks|weekly|week\b))?";

    private static readonly string[] Begins = ["\n", "; ", ". ", "|", ", plus", " plus ", " + ", "("],
        Ends = ["\n", "; ", ". ", "|", " plus ", " + ", ", ", ")"];

    private const decimal LeastAYear = 14_000,
        MostAYear = 700_000,
        LeastAnHour = 7,
        MostAnHour = 200;

    private enum Time
    {
        Hour,
        Week,
        TwoWeeks,
        Month,
        Year,
    }

    /// <param name="ad">All of it.</param>
    /// <param name="title">As it was read; of two posts in one ad it names the one whose pay is meant.</param>
    public static (decimal? Low, decimal? High, AdPayPer Per)? In(AdText ad, string? title)
    {
        List<(int For, int At, (decimal? Low, decimal? High, AdPayPer Per) Value)> found = [];
        foreach (Match match in Printed.Matches(ad.Text))
            if (Read(match, ad, title) is { } read)
                found.Add(read);
        return AdText.Best(found);
    }

    private static (int, int, (decimal?, decimal?, AdPayPer))? Read(Match match, AdText ad, string? title)
    {
        var inK = match.Groups[3].Success || match.Groups[5].Success;
        var low = Number(match.Groups[2].Success ? match.Groups[2] : match.Groups[4], inK);
        decimal? high = match.Groups[7].Success ? Number(match.Groups[7], match.Groups[8].Success) : null;
        if (low is null)
            return null;
        // "62-78K", and "$62K to 78".
        if (high is not null && match.Groups[8].Success && !inK && low < 1000)
            low *= 1000;
        if (high is < 1000 && inK && !match.Groups[8].Success)
            high *= 1000;
        if (high < low)
            high = null;
        var (from, to) = ad.Clause(match.Index, match.Index + match.Length, Begins, Ends);
        var before = ad.Text[Math.Max(from, match.Index - 45)..match.Index];
        var after = ad.Text[
            (match.Index + match.Length)..Math.Max(
                match.Index + match.Length,
                Math.Min(to, match.Index + match.Length + 28)
            )
        ];
        if (NotPay.IsMatch(before) || NotPay.IsMatch(OfItself.Split(after, 2)[0]))
            return null;
        var printed = TimeOf(match.Groups[9]) ?? TimeOf(match.Groups[6]);
        var time =
            printed
            ?? (
                low >= 12_000 ? Time.Year
                : TimeBefore.Match(ad.Before(match.Index, 25)) is { Success: true } said ? TimeOf(said.Groups[1])
                : low < MostAnHour ? Time.Hour
                : null
            );
        if (time is null || !IsPlausible(low.Value, time.Value))
            return null;
        var line = ad.LineOf(match.Index);
        var head = ad.Before(match.Index, AdText.MostLetters);
        var signs =
            (PayWord.IsMatch(head) ? 3 : 0)
            + (high is null ? 0 : 2)
            + (printed is null ? 0 : 2)
            + (low * PerYear(time.Value) >= 20_000 ? 1 : 0)
            + (title is not null && line.Contains(title, StringComparison.OrdinalIgnoreCase) ? 3 : 0)
            - (OfAnotherPost.IsMatch(ad.Text[from..to]) ? 4 : 0);
        var lead = match.Groups[1].Value.ToLowerInvariant();
        if (high is null && ToStart.IsMatch(ad.After(match.Index + match.Length, 12)))
            lead = "from";
        var factor = time == Time.Hour ? 1 : PerYear(time.Value);
        var (least, most) = (low * factor, high * factor);
        return (
            signs,
            match.Index,
            (
                lead == "up to" && most is null ? null : least,
                most ?? (lead is "up to" or "" ? least : null),
                time == Time.Hour ? AdPayPer.Hour : AdPayPer.Year
            )
        );
    }

    private static bool IsPlausible(decimal amount, Time time) =>
        amount * PerYear(time) is >= LeastAYear and <= MostAYear
        && (time != Time.Hour || amount is >= LeastAnHour and <= MostAnHour);

    private static decimal PerYear(Time time) =>
        time switch
        {
            Time.Hour => AdOffer.HoursOfYear,
            Time.Week => 52,
            Time.TwoWeeks => 26,
            Time.Month => 12,
            _ => 1,
        };

    private static Time? TimeOf(Group unit) =>
        !unit.Success ? null
        : unit.Value.ToLowerInvariant() is var word && word[0] == 'h' ? Time.Hour
        : word.StartsWith("bi", StringComparison.Ordinal) || word.StartsWith("every", StringComparison.Ordinal)
            ? Time.TwoWeeks
        : word.StartsWith("week", StringComparison.Ordinal) ? Time.Week
        : word.StartsWith("mo", StringComparison.Ordinal) ? Time.Month
        : Time.Year;

    private static decimal? Number(Group digits, bool inThousands) =>
        decimal.TryParse(
            digits.Value.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number < 100_000_000
            ? number * (inThousands ? 1000 : 1)
            : null;

    /// <summary>By name, for whoever reads with them elsewhere.</summary>
    internal static IReadOnlyList<(string Name, Regex Pattern)> Patterns =>
        [
            (nameof(Printed), Printed),
            (nameof(NotPay), NotPay),
            (nameof(OfItself), OfItself),
            (nameof(PayWord), PayWord),
            (nameof(TimeBefore), TimeBefore),
            (nameof(OfAnotherPost), OfAnotherPost),
            (nameof(ToStart), ToStart),
        ];

    [GeneratedRegex(
        @"(?:\b(up to|starting (?:at|from)|starts? at|from|starting)\s*:?\s*)?(?:\$\s?"
            + Amount
            + @"|\b(\d{2,3})\s?(k)(?=\s?[-–—]))"
            + Unit
            + @"(?:\s*(?:-|–|—|to\b|and\b)\s*\$?\s?"
            + Amount
            + Unit
            + ")?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Printed { get; }

    [GeneratedRegex(
        @"bonus|sign-?on|referral|revenue|budget of|receivable|collection|million|stipend|allowance|reimburs|tuition|401|match|deductible|differential|relocat|sales of|in sales|grant|scholarship|copay|overtime|uniform|production|car\b|phone\b|benefit|contribut|donat|raised|loan|fund|training (?:money|account)|continuing education|per visit|save[sd]?\b|project (?:budget|size|value)|projects? (?:of|worth|from)|write-off|a/r\b|incentive of|extra|more for|fee\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NotPay { get; }

    // What stands behind these words belongs to something else than the amount.
    [GeneratedRegex(@"\b(?:plus|with|base|and)\b|[+,.;(]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfItself { get; }

    [GeneratedRegex(
        @"\b(?:pay|pays|paid|salary|wage|wages|compensation|rate|range|hourly|base|earn)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PayWord { get; }

    [GeneratedRegex(
        @"\b(hourly|biweekly|bi-weekly|monthly|weekly)\b[^.,;]{0,12}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TimeBefore { get; }

    [GeneratedRegex(
        @"\b(?:other|also hiring|also open|for (?:the )?(?:\w+ )?(?:assistant|coordinator|receptionist|supervisor|manager)s?|receptionists? (?:earn|start)|separate posting)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfAnotherPost { get; }

    [GeneratedRegex(@"^\s*(?:to start|and up|\+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToStart { get; }
}
