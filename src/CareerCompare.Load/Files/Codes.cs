namespace CareerCompare.Load.Files;

/// <summary>
/// Every kind of mistake the loader knows, one code each. A code is never reused; <c>docs/diagnostics/</c> has a page
/// for each, and a test runs that page.
/// </summary>
public static class Codes
{
    // The shape of a file.
    public const string UnknownKey = "CC0101";
    public const string NotASocCode = "CC0102";
    public const string MissingKey = "CC0103";
    public const string DuplicateKey = "CC0104";
    public const string NotYaml = "CC0105";
    public const string YamlExtra = "CC0106";
    public const string YamlTooDeep = "CC0107";
    public const string SecondDocument = "CC0108";
    public const string Tab = "CC0109";
    public const string WrongNode = "CC0110";
    public const string NotAWholeNumber = "CC0111";
    public const string LeadingZero = "CC0112";
    public const string NotADate = "CC0113";
    public const string NotAPeriod = "CC0114";
    public const string NotAChoice = "CC0115";
    public const string NotAFlag = "CC0116";
    public const string NotAnAddress = "CC0117";
    public const string NoValue = "CC0118";
    public const string TooLong = "CC0119";
    public const string MissingFile = "CC0120";
    public const string FileTooLarge = "CC0121";
    public const string Link = "CC0122";
    public const string NotUtf8 = "CC0123";
    public const string HiddenCharacter = "CC0124";
    public const string LineBreak = "CC0125";
    public const string NotANumber = "CC0126";
    public const string NotAStatement = "CC0127";
    public const string SameIdTwice = "CC0128";
    public const string StrayFile = "CC0129";
    public const string NotTheForm = "CC0130";
    public const string LostInComment = "CC0131";
    public const string ConflictMark = "CC0132";
    public const string NotClosed = "CC0133";
    public const string NoSpace = "CC0134";
    public const string NameOfAFile = "CC0135";
    public const string QuotesAroundAll = "CC0136";
    public const string YearOutOfRange = "CC0141";
    public const string TooManyReferences = "CC0146";
    public const string SecurityTooFar = "CC0147";
    public const string ItemsTooFewOrMany = "CC0148";

    // Wages and tables of figures.
    public const string WrongHeader = "CC0201";
    public const string WrongRow = "CC0202";
    public const string NotAWage = "CC0203";
    public const string WrongCell = "CC0204";
    public const string OfficialPercentiles = "CC0205";
    public const string PayPercentiles = "CC0206";
    public const string NoAmount = "CC0207";
    public const string SameRowTwice = "CC0208";
    public const string FiguresWithoutSource = "CC0209";
    public const string NotARelease = "CC0210";
    public const string RowsNotAsKept = "CC0211";

    // Sources and citations.
    public const string UnknownSource = "CC0301";
    public const string ClaimWithoutSource = "CC0302";
    public const string NoteMissing = "CC0303";
    public const string ForeignStatement = "CC0304";
    public const string StatementNotEntered = "CC0305";
    public const string UnknownFigure = "CC0306";
    public const string ProbableCopy = "CC0307";
    public const string StaleSource = "CC0308";
    public const string SharedStatements = "CC0309";
    public const string AmbiguousFigure = "CC0310";
    public const string DayAhead = "CC0311";

    // Roles and comparisons.
    public const string UnknownId = "CC0401";
    public const string UnknownOccupation = "CC0402";
    public const string IssuerDoesNotCertify = "CC0403";
    public const string ClinicalDuty = "CC0404";
    public const string StepsInACircle = "CC0405";
    public const string OccupationWithoutWages = "CC0406";
    public const string AboutItself = "CC0408";
    public const string UnknownEmployer = "CC0409";
    public const string SizeNotLookedUp = "CC0411";
    public const string SizeStatedAndNot = "CC0412";
    public const string AdviceForNoStep = "CC0413";
    public const string QuestionWithoutDuty = "CC0414";
    public const string TitleWithoutAnchor = "CC0415";
    public const string SameTitle = "CC0416";
    public const string SameClaimTwice = "CC0417";
    public const string CountryWithoutFigures = "CC0418";
    public const string LongTitle = "CC0419";
    public const string ImplausiblePay = "CC0420";
    public const string TitleListedElsewhere = "CC0421";
    public const string WordsWithoutDuty = "CC0422";

    // Certifications.
    public const string KeyOfAnotherTopic = "CC0440";
    public const string HalfOfAPair = "CC0441";
    public const string NotAnIssuersPage = "CC0442";
    public const string AnotherIssuersPage = "CC0443";
    public const string ScenarioWithoutPlan = "CC0444";

    // Prose.
    public const string BareMoney = "CC0501";
    public const string BadReference = "CC0502";
    public const string RawHtml = "CC0503";
    public const string Image = "CC0504";
    public const string UnsafeLink = "CC0505";
    public const string WrongHeading = "CC0506";
    public const string MarkdownTooDeep = "CC0507";
    public const string MarkdownTooLarge = "CC0508";
    public const string NothingAfterColon = "CC0509";
    public const string NoFrontMatter = "CC0510";
    public const string MarkdownExtra = "CC0511";
    public const string HeadingOutOfOrder = "CC0590";

    // Addresses.
    public const string NotASlug = "CC0901";
    public const string OldIdInUse = "CC0902";
}

/// <summary>An author's own words for a message: on one line, and not more of them than one can take in.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var end = Math.Min(text.Length, Longest + 1);
        var start = text[..end].ReplaceLineEndings(" ").Trim();
        return text.Length <= Longest ? start : start[..Math.Min(start.Length, Longest - 1)] + "…";
    }
}
