using System.Text.RegularExpressions;

namespace CareerCompare.Core.Ads;

/// <summary>Where the post is, and at what kind of employer. A firm may sit elsewhere, and offer dental cover.</summary>
internal static partial class AdPlaces
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>So much of an ad says who hires.</summary>
    private const int Opening = 420;

    private static readonly (AdEmployer Kind, Regex Words)[] Kinds =
    [
        (AdEmployer.Dentists, Dentists),
        (AdEmployer.Veterinarians, Veterinarians),
        (AdEmployer.NursingHome, NursingHome),
        (AdEmployer.HomeHealth, HomeHealth),
        (AdEmployer.OutpatientCenter, OutpatientCenter),
        (AdEmployer.OtherPractitioners, OtherPractitioners),
        (AdEmployer.Hospital, Hospital),
        (AdEmployer.Physicians, Physicians),
        (AdEmployer.Other, Other),
    ];

    public static string? Place(AdText ad)
    {
        var best = CityAndState
            .Matches(ad.Text)
            .Select(m => (Match: m, Before: ad.Text[Math.Max(0, m.Index - 45)..m.Index]))
            .OrderByDescending(x =>
                (OfPost.IsMatch(x.Before) ? 5 : 0)
                + (In.IsMatch(x.Before) ? 2 : 0)
                - (OfFirm.IsMatch(x.Before) ? 3 : 0)
                + (PostBased.IsMatch(x.Before) ? 6 : 0)
            )
            .ThenBy(x => x.Match.Index)
            .Select(x => x.Match)
            .FirstOrDefault();
        return best is null ? null : $"{best.Groups[1].Value}, {best.Groups[2].Value}";
    }

    public static AdEmployer? Employer(AdText ad)
    {
        var text = Cover.Replace(ad.Text, " ");
        var head = text[..Math.Min(Opening, text.Length)];
        return Kinds
            .Select(k => (k.Kind, Named: k.Words.Count(head), InAll: Math.Min(3, k.Words.Count(text))))
            .Where(k => k.Named > 0)
            .Select(k => (k.Kind, For: Weight(k.Kind, k.Named, k.InAll)))
            .OrderByDescending(k => k.For)
            .ThenBy(k => k.Kind)
            .Select(k => (AdEmployer?)k.Kind)
            .FirstOrDefault();
    }

    // Doctors work at every kind of them, so that word tells least; a hospital names itself.
    private static int Weight(AdEmployer kind, int named, int inAll) =>
        kind switch
        {
            AdEmployer.Physicians => named + inAll,
            AdEmployer.Other => 2 * named,
            AdEmployer.NursingHome or AdEmployer.HomeHealth or AdEmployer.OutpatientCenter or AdEmployer.Hospital => 2
                * named
                + inAll
                + (2 * named + inAll >= 3 ? 4 : 0),
            _ => 2 * named + inAll,
        };

    [GeneratedRegex(
        @"([A-Z][A-Za-z.'é-]+(?: (?:[A-Z][A-Za-z.'é-]+|d'[A-Z][a-z]+)){0,2}),\s*(AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR)\b"
    )]
    private static partial Regex CityAndState { get; }

    [GeneratedRegex(
        @"(?:location|where|job site|worksite|work site|lugar|this post|this position|this job|position)\s*:?\s*$",
        Plain
    )]
    private static partial Regex OfPost { get; }

    [GeneratedRegex(@"\bin (?:our )?$|\bour $|\bat our $|(?:position|clinic|office|practice) in $", Plain)]
    private static partial Regex In { get; }

    [GeneratedRegex(
        @"headquarter\w*[^.\n]{0,20}$|(?:head|home|corporate) office[^.\n]{0,20}$|founded[^.\n]{0,25}$|based\s+in\s*$",
        Plain
    )]
    private static partial Regex OfFirm { get; }

    [GeneratedRegex(@"(?:director|manager|position|role|job|post)[^.\n]{0,30}based\s+in\s*$", Plain)]
    private static partial Regex PostBased { get; }

    [GeneratedRegex(
        @"(?:health|medical|insurance|benefits?)\W+(?:and )?dental|dental\W+(?:and )?vision|dental (?:cover|insurance|plan)|vision\W+(?:and )?dental",
        Plain
    )]
    private static partial Regex Cover { get; }

    [GeneratedRegex(@"\b(?:dental|dentists?|dentistry|orthodont\w+|oral surg\w+|endodont\w+|periodont\w+)\b", Plain)]
    private static partial Regex Dentists { get; }

    [GeneratedRegex(@"\b(?:veterinar\w+|animal hospital|pet hospital|vet clinic)\b", Plain)]
    private static partial Regex Veterinarians { get; }

    [GeneratedRegex(
        @"\b(?:nursing (?:home|facility|and rehab)|skilled nursing|assisted living|senior living|memory care|long-term care)\b",
        Plain
    )]
    private static partial Regex NursingHome { get; }

    [GeneratedRegex(@"\b(?:home health|hospice|home care|home infusion)\b", Plain)]
    private static partial Regex HomeHealth { get; }

    [GeneratedRegex(
        @"\b(?:urgent care|community health center|health center|surgery center|ambulatory surgery|imaging center|dialysis|FQHC|walk-in clinic|outpatient center|infusion center)\b",
        Plain
    )]
    private static partial Regex OutpatientCenter { get; }

    [GeneratedRegex(
        @"\b(?:chiropract\w+|physical therap\w+|optometr\w+|podiatr\w+|counsel(?:ing|ors?)|psycholog\w+|behavioral health|therapists|eye care|occupational therap\w+|speech therap\w+|acupunctur\w+)\b",
        Plain
    )]
    private static partial Regex OtherPractitioners { get; }

    [GeneratedRegex(@"\b(?<!animal )(?<!pet )(?:hospital|medical center|health system)\b", Plain)]
    private static partial Regex Hospital { get; }

    [GeneratedRegex(
        @"\b(?:physicians?|medical (?:group|practice|associates|office|clinic)|doctors?|family (?:medicine|physicians|practice)|internal medicine|pediatric\w*|cardiolog\w*|cardiovascular|dermatolog\w*|orthop\w+|urolog\w+|neurolog\w+|oncolog\w+|OB/?GYN|women's health|gastroenterolog\w*|rheumatolog\w*|ophthalmolog\w*|retina|allerg\w+|ent|ear,? nose|anesthesiolog\w+|primary care|surgeons?|nephrolog\w+|pulmon\w+|endocrin\w+|specialty clinic|clinic)\b",
        Plain
    )]
    private static partial Regex Physicians { get; }

    [GeneratedRegex(
        @"\b(?:law firm|attorneys?|trucking|freight|warehous\w+|architect\w*|construction|builders|landscap\w+|hotel|resort|restaurant|brew\w+|bistro|kitchen|software|manufactur\w+|school|college|nonprofit|gym|fitness|bank|retail|stores?|fabricat\w+|plant|factory|museum|church|county|city of|university|tech(?:nology)? company|agency|properties|real estate|car wash|garden|campus)\b",
        Plain
    )]
    private static partial Regex Other { get; }
}
