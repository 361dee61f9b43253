using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;

namespace CareerCompare.Core.Ads;

/// <summary>The schooling and the years that an ad asks for. Of several it is the least: who has that may apply.</summary>
internal sealed partial class AdSchooling
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostYears = 25;

    private static readonly string[] Begins = ["\n", "; ", ". ", ", ", "("],
        Ends = ["\n", "; ", ". ", ", ", ")", "("];

    private static readonly (EducationLevel Level, Regex Words)[] Levels =
    [
        (EducationLevel.Doctoral, Doctorate),
        (EducationLevel.Master, Master),
        (EducationLevel.Bachelor, Bachelor),
        (EducationLevel.Associate, Associate),
        (EducationLevel.HighSchool, HighSchool),
    ];

    private readonly Regex ofWork;

    public AdSchooling(AdWords words) =>
        ofWork = new(
            $@"^\s*(?:'\s*)?(?:of|in|as|on|with|experience|experiencia|managing|supervising|leading|working|running|doing|at|minimum|required|office|billing|HR|management|supervisory|related|similar|relevant|progressive|front|customer|administrative|{words.Of(AdWordKind.Work)})\b",
            Plain
        );

    public static (EducationLevel Level, bool IsRequired)? Education(AdText ad)
    {
        List<(EducationLevel Level, bool IsRequired)> found = [];
        foreach (var (level, words) in Levels)
        foreach (Match match in words.Matches(ad.Text))
        {
            var (from, to) = ad.Clause(match.Index, match.Index + match.Length, Begins, Ends);
            var clause = ad.Text[from..to];
            if (PaidFor.IsMatch(clause))
                continue;
            var liked =
                Preferred.IsMatch(clause)
                || PreferredBehind.IsMatch(ad.Text[to..Math.Min(ad.Text.Length, to + 24)])
                || IsUnderLiked(ad, match.Index);
            found.Add((level, !liked));
        }
        var required = found.Where(f => f.IsRequired).Select(f => f.Level).ToList();
        if (required.Count > 0)
            return (required.Min(), true);
        if (NoDegree.IsMatch(ad.Text))
            return (EducationLevel.None, true);
        return found.Count > 0 ? (found.Min(f => f.Level), false) : null;
    }

    public decimal? Years(AdText ad)
    {
        List<(int For, int At, decimal Value)> found = [];
        foreach (Match match in YearsIn.Matches(ad.Text))
        {
            var (before, after) = (ad.Before(match.Index, 32), ad.After(match.Index + match.Length, 60));
            if (
                NotOfPost.IsMatch(before)
                || OfFirm.IsMatch(after)
                || !ofWork.IsMatch(after)
                || Instead.IsMatch(SentenceEnd.Split(after, 2)[0])
                || AdText.Count(match.Groups[1].Value) is not { } count
                || count > MostYears
            )
                continue;
            found.Add((Preferred.IsMatch(SentenceEnd.Split(after, 2)[0]) ? 0 : 1, match.Index, count));
        }
        if (Months.Match(ad.Text) is { Success: true } months && !MonthsOfPost.IsMatch(ad.Before(months.Index, 10)))
            found.Add((1, months.Index, (AdText.Count(months.Groups[1].Value) ?? 0) / 12m));
        return AdText.Best(found);
    }

    /// <summary>The nearest heading above a line says that what follows is liked and not asked for.</summary>
    private static bool IsUnderLiked(AdText ad, int at)
    {
        var lines = ad.Text[..at].Split('\n');
        foreach (var line in lines.SkipLast(1).Reverse().Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (LikedHeading.IsMatch(line))
                return true;
            if (Heading.IsMatch(line) && line[0] is not ('•' or '-' or '*' or '–'))
                return false;
        }
        return false;
    }

    /// <summary>By name, for whoever reads with them elsewhere.</summary>
    internal IReadOnlyList<(string Name, Regex Pattern)> Patterns =>
        [
            (nameof(ofWork), ofWork),
            (nameof(Doctorate), Doctorate),
            (nameof(Master), Master),
            (nameof(Bachelor), Bachelor),
            (nameof(Associate), Associate),
            (nameof(HighSchool), HighSchool),
            (nameof(PaidFor), PaidFor),
            (nameof(Preferred), Preferred),
            (nameof(PreferredBehind), PreferredBehind),
            (nameof(LikedHeading), LikedHeading),
            (nameof(Heading), Heading),
            (nameof(NoDegree), NoDegree),
            (nameof(YearsIn), YearsIn),
            (nameof(NotOfPost), NotOfPost),
            (nameof(OfFirm), OfFirm),
            (nameof(Instead), Instead),
            (nameof(SentenceEnd), SentenceEnd),
            (nameof(Months), Months),
            (nameof(MonthsOfPost), MonthsOfPost),
        ];

    [GeneratedRegex(@"\b(?:ph\.?d|doctora\w+|d\.?p\.?t)\b", Plain)]
    private static partial Regex Doctorate { get; }

    [GeneratedRegex(@"\b(?:master'?s?|mba|mha|m\.s\.|mpt)\b", Plain)]
    private static partial Regex Master { get; }

    [GeneratedRegex(
        @"\b(?:bachelor'?s?|b\.?s\.?n?\.? degree|ba/bs|bs/ba|b\.?a\.? or b\.?s\.?|four-year degree|college degree|college graduate|bba|undergraduate degree)\b",
        Plain
    )]
    private static partial Regex Bachelor { get; }

    [GeneratedRegex(@"\bassociate(?:'s|s'|s)?\s+degree|\bassociate's\b|\btwo-year degree|\bAAS\b|\bADN\b", Plain)]
    private static partial Regex Associate { get; }

    [GeneratedRegex(
        @"\b(?:high school|hs diploma|h\.s\.|ged(?! class)|diploma/ged|hs/ged|hs grad\w*|preparatoria)\b",
        Plain
    )]
    private static partial Regex HighSchool { get; }

    [GeneratedRegex("tuition|pay for|toward|earn (?:your|a)|help you|reimburs", Plain)]
    private static partial Regex PaidFor { get; }

    [GeneratedRegex(
        @"\bprefer\w*|\bplus\b|\bnice\b|\bdesir\w*|\bideal\w*|\ba bonus\b|\bhelpful|\bwelcome|\bgood to have|\bbetter|not a must|\bwould be|\badvantage|\bis great",
        Plain
    )]
    private static partial Regex Preferred { get; }

    [GeneratedRegex(@"^[),]\s*(?:strongly |is |are )?preferred", Plain)]
    private static partial Regex PreferredBehind { get; }

    [GeneratedRegex(@"^\W*(?:preferred|nice to have|good to have|bonus points|pluses)", Plain)]
    private static partial Regex LikedHeading { get; }

    [GeneratedRegex("^[A-Z].{0,40}:?$")]
    private static partial Regex Heading { get; }

    [GeneratedRegex(
        @"\bno (?:college )?degree|degree (?:is )?not (?:required|necessary|needed)|no diploma|no (?:formal )?education|college not required|without a degree",
        Plain
    )]
    private static partial Regex NoDegree { get; }

    [GeneratedRegex(
        @"\b("
            + AdText.Number
            + @")(?:\s*\(\d+\))?\s*(?:\+|or more|plus)?\s*(?:(?:-|–|—|to|or)\s*"
            + AdText.Number
            + @"\s*\+?)?\s*(?:full\s)?(?:years?|yrs?|años)\b(?:\s*or more)?(?!'? (?:in business|old|of age|ago|anniversary|term|warranty|lease|period))",
        Plain
    )]
    private static partial Regex YearsIn { get; }

    [GeneratedRegex(
        @"(?<!ask )(?<!asks )(?<!looking )for (?:over |more than |nearly )?$|s in $|built [^.]{0,20}$|in business|\bus: $|ha(?:s|ve) (?:been|served|cared)|our (?:first|last|next)|over the (?:last|next|past)|\bsince\b|family-owned|history|after (?:one|two|\d+) ?$|within $|per $|every $|each $|\ba $|first $|founded|open(?:ed)? for|combined|vest|plan after|raise after|anniversar|ages?|grant|contract term|celebrat",
        Plain
    )]
    private static partial Regex NotOfPost { get; }

    [GeneratedRegex(@"^\s*(?:in business|of (?:service|growth|history)|old|ago|young|serving|strong)", Plain)]
    private static partial Regex OfFirm { get; }

    [GeneratedRegex("in place of it|instead of|in lieu|may replace|substitut", Plain)]
    private static partial Regex Instead { get; }

    [GeneratedRegex("[.;]", Plain)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(
        @"\b(six|6|three|3|nine|9|twelve|12|eighteen|18)(?:\+| or more)? months\b[^.\n]{0,40}(?:experience|customer|office|work|front|reception)",
        Plain
    )]
    private static partial Regex Months { get; }

    [GeneratedRegex(@"\b(?:within|after|first|every|for)\s+$", Plain)]
    private static partial Regex MonthsOfPost { get; }
}
