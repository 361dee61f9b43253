using System.Text.RegularExpressions;

namespace CareerCompare.Core.Ads;

/// <summary>
/// How large the post is: whom it serves, how many it leads, how many places it runs. An ad tells the size of its firm too,
/// so a number counts where the words around it say that it is the post’s.
/// </summary>
internal sealed partial class AdCounts
{
    private const string Leads =
        @"(?:supervis\w*|leads?|leading|manag(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ing)?|coach(?:es|ing)?|responsible for|report(?:s|ing)? to (?:you|this|the)|direct reports?|you lead|team of|staff of|crew of|guid(?:e|es|ing))\b";

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostSites = 60;

    private readonly Regex providersIn,
        partOfTotal,
        near,
        thisOffice,
        inThis,
        teamOf,
        led,
        places,
        sitesIn;

    public AdCounts(AdWords words)
    {
        var (served, place) = (words.Of(AdWordKind.Served), words.Of(AdWordKind.Place));
        providersIn = new(
            $@"\b({AdText.Number})(?:\s*\(\d+\))?[\s-]+(?:{words.Of(AdWordKind.Described)}\s+){{0,3}}{served}\b|{words.Of(AdWordKind.ServesOne)}",
            Plain
        );
        partOfTotal = new(served + @"\s*\($", Plain);
        near = new(
            $@"\b(?:our|this|the|your|serves?|supports?|for|at|with|where|office|{place}|a|an|you)\b[^.]{{0,25}}$",
            Plain
        );
        thisOffice = new(
            $@"\b(?:this (?:{place}|office|post|position|role)|at our|our .{{2,20}} (?:{place}|office)|you (?:will )?(?:support|serve|work for))\b",
            Plain
        );
        inThis = new($"{place} here|at this|in this|where", Plain);
        teamOf = new(
            $@"(?<!we're a )(?<!we are a )\b(?:team|staff|crew|total staff) of (?:about |roughly |around |some |up to )?({AdText.Number})\b(?!\s+{served})",
            Plain
        );
        led = new(
            $@"\b(?:supervis\w*|leads?|leading|manag(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ing)?|guid(?:e|es|ing)|responsible for)\b(?: (?:and \w+|\w+'s|that|a|an|the|our|directly|daily|day-to-day|work of|some|about|roughly|around|up to|through|{place}|site|regional))*\s+(?:staff of |team of |crew of )?({AdText.Number})\b(?!\s*(?:{place}s?|sites?|locations?|offices?|years?|projects?|%|percent|million|-?{served}|beds|hours|days|departments|stores|properties|rooms|operator|exam))",
            Plain
        );
        places = new($@"^\s*(?:{place}|site|location|office)", Plain);
        sitesIn = new(
            $@"\b({AdText.Number})[\s-]+(?:[a-z-]+\s+){{0,2}}?(?:{place}s|sites|locations|offices|stores|branches|centers)\b|\b(one|single)[\s-](?:[a-z]+ )?(?:site|location|office|{place})\b",
            Plain
        );
    }

    public int? Providers(AdText ad)
    {
        List<(int For, int At, int Value)> found = [];
        foreach (Match match in providersIn.Matches(ad.Text))
        {
            if ((match.Groups[1].Success ? AdText.Count(match.Groups[1].Value) : 1) is not { } count)
                continue;
            var (before, after) = Around(ad, match, 50, 60);
            // "Six providers (four gastroenterologists, …)" counts once.
            if (Founders.IsMatch(before) || partOfTotal.IsMatch(before))
                continue;
            found.Add(
                (
                    (Here.IsMatch(after) ? 3 : 0)
                        + (near.IsMatch(before) ? 1 : 0)
                        + (thisOffice.IsMatch(before) ? 3 : 0)
                        + (inThis.IsMatch(before + after) ? 2 : 0)
                        - (OfGroup.IsMatch(before + " " + after[..Math.Min(40, after.Length)]) ? 1 : 0),
                    // Of equals the fewest: a firm has more than one office of it.
                    count,
                    count
                )
            );
        }
        return AdText.Best(found);
    }

    public int? Staff(AdText ad)
    {
        if (NoReports.IsMatch(ad.Text))
            return null;
        List<(int For, int At, int Value)> found = [];
        foreach (Match match in teamOf.Matches(ad.Text))
        {
            var before = ad.Before(match.Index, 50);
            Add(match.Groups[1], Joined.IsMatch(before) && !Leading.IsMatch(before) ? 1 : 4);
        }
        foreach (Match match in led.Matches(ad.Text))
        {
            var after = ad.After(match.Index + match.Length, 60);
            if (AdText.Count(match.Groups[1].Value) == 1 && !OnePerson.IsMatch(after) || places.IsMatch(after))
                continue;
            Add(match.Groups[1], 5);
        }
        foreach (Match match in People.Matches(ad.Text))
        {
            var (before, after) = Around(ad, match, 50, 60);
            var signs =
                match.Value.Contains("direct report", StringComparison.OrdinalIgnoreCase) ? 6
                : LeadsBefore.IsMatch(before) ? 4
                : OfFirm.IsMatch(before) && !OurTeam.IsMatch(before) ? 0
                : LeadsInSentence.IsMatch(ad.Text[Math.Max(0, match.Index - 160)..match.Index]) ? 3
                : ChargeAfter.IsMatch(
                    ad.Text[(match.Index + match.Length)..Math.Min(ad.Text.Length, match.Index + match.Length + 90)]
                )
                    ? 3
                : ReportAfter.IsMatch(after) ? 4
                : 0;
            if (signs > 0)
                Add(match.Groups[1], signs);
        }
        foreach (Match match in Reports.Matches(ad.Text))
            Add(match.Groups[1], 6);
        foreach (Match match in Listed.Matches(ad.Text))
            Add(match.Groups[1], 2);
        foreach (Match match in YouLead.Matches(ad.Text))
            Add(match.Groups[1].Success ? match.Groups[1] : match.Groups[2], 7);
        return AdText.Best(found);

        void Add(Group number, int signs)
        {
            if (AdText.Count(number.Value) is { } count)
                found.Add((signs, number.Index, count));
        }
    }

    public int? Sites(AdText ad)
    {
        List<(int For, int At, int Value)> found = [];
        foreach (Match match in sitesIn.Matches(ad.Text))
        {
            if (
                AdText.Count(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value) is not { } count
                || count > MostSites
            )
                continue;
            var (before, after) = Around(ad, match, 70, 50);
            var signs =
                (RunsThem.IsMatch(before) ? 2 : 0)
                - (OfOwner.IsMatch(before) ? 1 : 0)
                - (Network.IsMatch(before + after) ? 2 : 0);
            if (
                OneOf.IsMatch(before)
                || Operates.IsMatch(before)
                || DashBefore.IsMatch(before) && signs < 1
                || count == 1 && !OneSite.IsMatch(match.Value) && signs < 2
                || signs < -1
            )
                continue;
            found.Add((signs, match.Index, count));
        }
        return AdText.Best(found) ?? (OneSite.IsMatch(ad.Text) ? 1 : null);
    }

    private static (string Before, string After) Around(AdText ad, Match match, int before, int after) =>
        (ad.Before(match.Index, before), ad.After(match.Index + match.Length, after));

    /// <summary>By name, for whoever reads with them elsewhere.</summary>
    internal IReadOnlyList<(string Name, Regex Pattern)> Patterns =>
        [
            (nameof(providersIn), providersIn),
            (nameof(partOfTotal), partOfTotal),
            (nameof(near), near),
            (nameof(thisOffice), thisOffice),
            (nameof(inThis), inThis),
            (nameof(teamOf), teamOf),
            (nameof(led), led),
            (nameof(places), places),
            (nameof(sitesIn), sitesIn),
            (nameof(Founders), Founders),
            (nameof(Here), Here),
            (nameof(OfGroup), OfGroup),
            (nameof(NoReports), NoReports),
            (nameof(Joined), Joined),
            (nameof(Leading), Leading),
            (nameof(OnePerson), OnePerson),
            (nameof(People), People),
            (nameof(LeadsBefore), LeadsBefore),
            (nameof(OfFirm), OfFirm),
            (nameof(OurTeam), OurTeam),
            (nameof(LeadsInSentence), LeadsInSentence),
            (nameof(ChargeAfter), ChargeAfter),
            (nameof(ReportAfter), ReportAfter),
            (nameof(Reports), Reports),
            (nameof(Listed), Listed),
            (nameof(YouLead), YouLead),
            (nameof(RunsThem), RunsThem),
            (nameof(OfOwner), OfOwner),
            (nameof(Network), Network),
            (nameof(OneOf), OneOf),
            (nameof(Operates), Operates),
            (nameof(DashBefore), DashBefore),
            (nameof(OneSite), OneSite),
        ];

    [GeneratedRegex(@"\b(?:founded|started|opened|built)\b[^.\n]{0,25}$", Plain)]
    private static partial Regex Founders { get; }

    [GeneratedRegex(@"^\s*(?:among them|here|and (?:your|you)|under)", Plain)]
    private static partial Regex Here { get; }

    [GeneratedRegex(
        @"\b(?:group|network|system|company|organization|across|statewide|altogether|in all|nationwide)\b",
        Plain
    )]
    private static partial Regex OfGroup { get; }

    [GeneratedRegex(@"\bno direct reports\b|supervises nobody|not a supervis", Plain)]
    private static partial Regex NoReports { get; }

    [GeneratedRegex(@"(?:join|our|work(?:ing)? (?:with|in)|part of)\s*(?:a|our)?\s*(?:\w+ )?$", Plain)]
    private static partial Regex Joined { get; }

    [GeneratedRegex("lead|manag|supervis|direct|coach|for our$", Plain)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"^\s*(?:direct|person|employee|assistant|receptionist)", Plain)]
    private static partial Regex OnePerson { get; }

    // Up to three words between, the fewest first. They are written out: the code that .NET 10 generates for the same as a
    // lazy loop, {0,3}?, never ends on some ads.
    [GeneratedRegex(
        @"\b("
            + AdText.Number
            + @")(?:\s*\(\d+\))?\s+(?:[a-z/-]+ (?:[a-z/-]+ (?:[a-z/-]+ )??)??)??(?:direct reports?|employees|staff(?: members)?|team members|people|support staff|FTEs?|associates|receptionists|assistants|drivers|workers|managers|staffers)\b",
        Plain
    )]
    private static partial Regex People { get; }

    [GeneratedRegex(Leads + @"[^.;\n]{0,40}$", Plain)]
    private static partial Regex LeadsBefore { get; }

    [GeneratedRegex(@"\b(?:our|serve|employs?|company|nationwide)\b[^.;\n]{0,14}$", Plain)]
    private static partial Regex OfFirm { get; }

    [GeneratedRegex("our team of$", Plain)]
    private static partial Regex OurTeam { get; }

    [GeneratedRegex(@"(?:\b" + Leads + @"|reviews? for|keep|charge of|what is yours)[^.\n]{0,110}$", Plain)]
    private static partial Regex LeadsInSentence { get; }

    [GeneratedRegex(@"^[^.\n]{0,60}(?:charge of all|report to you)", Plain)]
    private static partial Regex ChargeAfter { get; }

    [GeneratedRegex(
        @"^[^.;\n]{0,25}(?:report(?:s|ing)? to (?:you|this|the (?:manager|director|post|role))|in total\)|led by you|under you|you lead)",
        Plain
    )]
    private static partial Regex ReportAfter { get; }

    [GeneratedRegex(@"\b(" + AdText.Number + @") (?:direct|indirect)(?: and (?:in)?direct)? reports", Plain)]
    private static partial Regex Reports { get; }

    // An ad in a line lists what belongs to the post: "4-provider clinic, 12 staff, …"; hundreds are a firm’s.
    [GeneratedRegex(
        @"(?<=(?:^|[,;|•])\s*)(?!\d{3})(" + AdText.Number + @") (?:staff|team members)[ \t]*(?=[,;|•]|$)",
        Plain | RegexOptions.Multiline
    )]
    private static partial Regex Listed { get; }

    [GeneratedRegex(
        @"\byou(?: will)?(?: directly)? lead (?:a team of )?("
            + AdText.Number
            + @")\b|\bled directly:? ("
            + AdText.Number
            + ")",
        Plain
    )]
    private static partial Regex YouLead { get; }

    [GeneratedRegex(Leads + @"[^.;\n]{0,60}$|\b(?:all|these|your|both|run|runs|across|for)\b[^.;\n]{0,12}$", Plain)]
    private static partial Regex RunsThem { get; }

    [GeneratedRegex(@"\b(?:has|with|operates?|network|group|company|one of|our)\b[^.;\n]{0,20}$", Plain)]
    private static partial Regex OfOwner { get; }

    [GeneratedRegex(@"\b(?:network|system|throughout|nationwide|states|built|gives|central)\b", Plain)]
    private static partial Regex Network { get; }

    [GeneratedRegex("one of (?:our )?$", Plain)]
    private static partial Regex OneOf { get; }

    [GeneratedRegex(@"\boperates\b[^.;\n]{0,12}$", Plain)]
    private static partial Regex Operates { get; }

    [GeneratedRegex(@"[—–-]\s*$", Plain)]
    private static partial Regex DashBefore { get; }

    [GeneratedRegex(@"\b(?:one|single)[ -](?:site|location)\b", Plain)]
    private static partial Regex OneSite { get; }
}
