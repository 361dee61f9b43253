using System.Text.RegularExpressions;

namespace CareerCompare.Tests.Site.Words;

/// <summary>
/// Sentences that a statistician refused, each by the part that makes it wrong. None stands on any page, whatever it is
/// about and whoever wrote it.
/// </summary>
internal static class RefusedWords
{
    /// <summary>A pattern and why it was refused.</summary>
    public static IReadOnlyList<(Regex Words, string Why)> All { get; } =
    [
        // Of two groups.
        Refused(@"\b(is|are|was|were) level\b|\blevel (with|if)\b", "one group on both sides is no measurement"),
        Refused(
            @"\b(is|are|has been|have been|was|were|puts? \w+( \w+)?) ahead\b",
            "groups are higher or lower, and not ahead"
        ),
        Refused(@"\$[\d,]+( \([^)]*\))? or \$[\d,]+", "a post may lie between two groups or outside of both"),
        Refused(@"\bdecides? which\b", "what sorts a post is asked, and not decided"),
        Refused(@"\blikelier\b", "nothing says which group is the likelier one"),
        Refused(@"\bpriced as\b", "pay does not say which job it is"),
        Refused(@"\btwo jobs under one name\b", "it is one title in two groups"),
        Refused(@"^One group$", "the program speaks"),
        Refused(@"\b[Oo]fficial (pay )?figures count some with\b", "a list of titles is not how a payroll is coded"),
        Refused(@"\bhardly meet\b", "the groups overlap"),
        // Of numbers.
        Refused(@"\bof 100 between \d", "digits that do not exist"),
        Refused(@"\bmargins? of error\b", "the survey prints one standard error"),
        Refused(@"\b\d+ finished (and )?earned\b", "the earners are others than those who finished"),
        Refused(@"\byou would pass\b", "errors are as large as the distance"),
        Refused(@"\bcarr(y|ies) over\b", "what transfers is a list, not a count"),
        Refused(@"\bone manager answers for\b", "a quotient of two totals is no team"),
        Refused(@"\bno bonuses\b", "production bonuses are counted"),
        Refused(@"\b(earns?|earned|earning)\b[^.]{0,60}\$[^.]{0,40}\ba year\b", "it is the full-time rate"),
        Refused(@"\busually earn\b", "the survey says what is paid for full-time work"),
        Refused(@"\b(was|were) between \$[\d,]+[^.]* and \$", "two middles are no range"),
        Refused(@"\bnearer \$", "half of those who told it were paid under it"),
        Refused(@"\bno range published\b", "the bureau publishes one elsewhere"),
        Refused(@"\b(go|goes|went|from) \$[\d,]+ to \$[\d,]+, (up|down)\b", "it is no way that anybody went"),
        Refused(@"\b(up|down) \$[\d,]+", "a gap of two groups is not what a step brings"),
        Refused(@"\b\d+ times in 100\b", "digits that do not exist"),
        // Of sources.
        Refused(@"\bboth sources that cover\b", "the bureau covers neither title"),
        Refused(@"\bwhich counts [^.]*hospital executives[^.]* too\b", "it is not the whole reason for a gap"),
        Refused(@"\bNo source (that )?we read names (a license|one)\b", "a cited page may name one"),
        Refused(@"\blists no others\b", "the others are not broken down"),
        Refused(@"\bNo source says it of:", "the program speaks"),
        Refused(@"\bthe build refuses it\b", "the program speaks"),
        Refused(@"\bRecheck:", "the program speaks"),
        Refused(@"\bHold the answer against the table above\b", "the program speaks"),
        // Words that nobody in the US says so.
        Refused(@"\bcity shoppers\b|\bsocial help\b|\bcompany head offices\b", "official terms in their own words"),
        Refused(@"\bdear(er|est)?\b", "expensive"),
        Refused(@"\bhalf way\b", "halfway"),
        Refused(@"\badverts?\b", "ad"),
    ];

    private static (Regex, string) Refused(string pattern, string why) =>
        (new(pattern, RegexOptions.CultureInvariant), why);
}
