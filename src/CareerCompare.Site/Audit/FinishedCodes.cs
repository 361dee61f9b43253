namespace CareerCompare.Site.Audit;

/// <summary>What can be wrong with a finished page, one code each; <c>docs/diagnostics/</c> has a page for each.</summary>
public static class FinishedCodes
{
    public const string BrokenHtml = "CC0701";
    public const string NotOneTitleHeading = "CC0702";
    public const string HeadingOutOfOrder = "CC0703";
    public const string SameIdTwice = "CC0704";
    public const string LinkToNothing = "CC0705";
    public const string FragmentOfNothing = "CC0706";
    public const string ReferenceToNothing = "CC0707";
    public const string EventHandler = "CC0708";
    public const string InlineStyle = "CC0709";
    public const string UnknownScript = "CC0710";
    public const string ForeignRequest = "CC0711";
    public const string PictureWithoutWords = "CC0712";
    public const string NoLanguage = "CC0713";
    public const string NoTitle = "CC0714";
    public const string NoDescription = "CC0715";
    public const string WrongCanonical = "CC0716";
    public const string WrongOpenGraph = "CC0717";
    public const string NotOneMain = "CC0718";
    public const string NoSkipLink = "CC0719";
    public const string FigureWithoutClaim = "CC0720";
    public const string TooHeavy = "CC0721";
    public const string UnsafeLink = "CC0722";
    public const string ForbiddenElement = "CC0723";
    public const string ForeignRequestOfStyle = "CC0724";
}
