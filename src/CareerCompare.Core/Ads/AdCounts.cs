using System.Text.RegularExpressions;

namespace CareerCompare.Core.Ads;

/// <summary>
/// How large the post is: whom it serves, how many it leads, how many places it runs. An ad tells the size of its firm too,
/// so a number counts where the words around it say that it is the post’s.
/// </summary>
internal static partial class AdCounts
{
    private const string Kinds =
            @"(?:physicians?|doctors?|providers?|dentists?|surgeons?|clinicians?|veterinarians?|vets|therapists?|MDs|DVMs|physicians? and midwives|counselors|midwives|practitioners|CRNAs|(?:[A-Z]{2,4} )?doctors|[a-z]+(?:logists?|iatricians?|iatrists?|dontists?|metrists?|practors?))",
        Described =
            @"(?:(?:board-certified|licensed|employed|busy|full-time|part-time|primary care|family|dental|medical|orthopaedic|orthopedic|independent|physician|advanced practice|general|staff|great|wonderful|talented|experienced|associate|pediatric|[a-z]+ist)\s+){0,3}",
        Leads =
            @"(?:supervis\w*|leads?|leading|manag(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ing)?|coach(?:es|ing)?|responsible for|report(?:s|ing)? to (?:you|this|the)|direct reports?|you lead|team of|staff of|crew of|guid(?:e|es|ing))";

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostSites = 60;

    public static int? Providers(AdText ad)
    {
        List<(int For, int At, int Value)> found = [];
        foreach (Match match in ProvidersIn.Matches(ad.Text))
        {
            if ((match.Groups[1].Success ? AdText.Count(match.Groups[1].Value) : 1) is not { } count)
                continue;
            var (before, after) = Around(ad, match, 50, 60);
            // "Six providers (four gastroenterologists, …)" counts once.
            if (Founders.IsMatch(before) || PartOfTotal.IsMatch(before))
                continue;
            found.Add(
                (
                    (Here.IsMatch(after) ? 3 : 0)
                        + (Near.IsMatch(before) ? 1 : 0)
                        + (ThisOffice.IsMatch(before) ? 3 : 0)
                        + (InThis.IsMatch(before + after) ? 2 : 0)
                        - (OfGroup.IsMatch(before + " " + after[..Math.Min(40, after.Length)]) ? 1 : 0),
                    // Of equals the fewest: a firm has more than one office of it.
                    count,
                    count
                )
            );
        }
        return AdText.Best(found);
    }

    public static int? Staff(AdText ad)
    {
        if (NoReports.IsMatch(ad.Text))
            return null;
        List<(int For, int At, int Value)> found = [];
        foreach (Match match in TeamOf.Matches(ad.Text))
        {
            var before = ad.Before(match.Index, 50);
            Add(match.Groups[1], Joined.IsMatch(before) && !Leading.IsMatch(before) ? 1 : 4);
        }
        foreach (Match match in Led.Matches(ad.Text))
        {
            var after = ad.After(match.Index + match.Length, 60);
            if (AdText.Count(match.Groups[1].Value) == 1 && !OnePerson.IsMatch(after) || Places.IsMatch(after))
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
        foreach (Match match in YouLead.Matches(ad.Text))
            Add(match.Groups[1].Success ? match.Groups[1] : match.Groups[2], 7);
        return AdText.Best(found);

        void Add(Group number, int signs)
        {
            if (AdText.Count(number.Value) is { } count)
                found.Add((signs, number.Index, count));
        }
    }

    public static int? Sites(AdText ad)
    {
        List<(int For, int At, int Value)> found = [];
        foreach (Match match in SitesIn.Matches(ad.Text))
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

    [GeneratedRegex(
        @"\b("
            + AdText.Number
            + @")(?:\s*\(\d+\))?[\s-]+"
            + Described
            + Kinds
            + @"\b|\bsolo\b[^.\n]{0,20}\b(?:practice|physician|doctor|pediatrician|dentist|provider)",
        Plain
    )]
    private static partial Regex ProvidersIn { get; }

    [GeneratedRegex(@"\b(?:founded|started|opened|built)\b[^.\n]{0,25}$", Plain)]
    private static partial Regex Founders { get; }

    [GeneratedRegex(Kinds + @"\s*\($", Plain)]
    private static partial Regex PartOfTotal { get; }

    [GeneratedRegex(@"^\s*(?:among them|here|and (?:your|you)|under)", Plain)]
    private static partial Regex Here { get; }

    [GeneratedRegex(
        @"\b(?:our|this|the|your|serves?|supports?|for|at|with|where|clinic|office|practice|a|an|you)\b[^.]{0,25}$",
        Plain
    )]
    private static partial Regex Near { get; }

    [GeneratedRegex(
        @"\b(?:this (?:clinic|office|practice|post|position|role)|at our|our .{2,20} (?:clinic|office)|you (?:will )?(?:support|serve|work for))\b",
        Plain
    )]
    private static partial Regex ThisOffice { get; }

    [GeneratedRegex("practice here|at this|in this|where", Plain)]
    private static partial Regex InThis { get; }

    [GeneratedRegex(
        @"\b(?:group|network|system|company|organization|across|statewide|altogether|in all|nationwide)\b",
        Plain
    )]
    private static partial Regex OfGroup { get; }

    [GeneratedRegex(@"\bno direct reports\b|supervises nobody|not a supervis", Plain)]
    private static partial Regex NoReports { get; }

    [GeneratedRegex(
        @"(?<!we're a )(?<!we are a )\b(?:team|staff|crew|total staff) of (?:about |roughly |around |some |up to )?("
            + AdText.Number
            + @")\b(?!\s+(?:physicians|providers|doctors|dentists))",
        Plain
    )]
    private static partial Regex TeamOf { get; }

    [GeneratedRegex(@"(?:join|our|work(?:ing)? (?:with|in)|part of)\s*(?:a|our)?\s*(?:\w+ )?$", Plain)]
    private static partial Regex Joined { get; }

    [GeneratedRegex("lead|manag|supervis|direct|coach|for our$", Plain)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(
        @"\b(?:supervis\w*|leads?|leading|manag(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ing)?|guid(?:e|es|ing)|responsible for)\b(?: (?:and \w+|\w+'s|that|a|an|the|our|directly|daily|day-to-day|work of|some|about|roughly|around|up to|through|practice|site|regional))*\s+(?:staff of |team of |crew of )?("
            + AdText.Number
            + @")\b(?!\s*(?:clinics?|sites?|locations?|offices?|practices?|hospitals?|years?|projects?|%|percent|million|-?(?:provider|physician|doctor|dentist)|physicians|providers|doctors|dentists|beds|hours|days|departments|stores|properties|rooms|operator|exam))",
        Plain
    )]
    private static partial Regex Led { get; }

    [GeneratedRegex(@"^\s*(?:direct|person|employee|assistant|receptionist)", Plain)]
    private static partial Regex OnePerson { get; }

    [GeneratedRegex(@"^\s*(?:clinic|site|location|office|practice)", Plain)]
    private static partial Regex Places { get; }

    [GeneratedRegex(
        @"\b("
            + AdText.Number
            + @")(?:\s*\(\d+\))?\s+(?:[a-z/-]+ ){0,3}?(?:direct reports?|employees|staff(?: members)?|team members|people|support staff|FTEs?|associates|receptionists|assistants|drivers|workers|managers|staffers)\b",
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

    [GeneratedRegex(
        @"\byou(?: will)?(?: directly)? lead (?:a team of )?("
            + AdText.Number
            + @")\b|\bled directly:? ("
            + AdText.Number
            + ")",
        Plain
    )]
    private static partial Regex YouLead { get; }

    [GeneratedRegex(
        @"\b("
            + AdText.Number
            + @")[\s-]+(?:(?:busy|small|medical|urgent care|physical therapy|dental|eye|outpatient|primary care|clinic|practice|office|care|specialty|multi-specialty)\s+){0,2}(?:clinics|sites|locations|offices|practices|stores|branches|centers)\b|\b(one|single)[\s-](?:[a-z]+ )?(?:site|location|office|clinic|practice)\b",
        Plain
    )]
    private static partial Regex SitesIn { get; }

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
