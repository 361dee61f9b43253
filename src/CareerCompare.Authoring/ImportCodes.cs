namespace CareerCompare.Authoring;

/// <summary>The codes of what can be wrong with a file that is imported. A code is never reused; each has a page in <c>docs/diagnostics/</c>, and a test runs that page.</summary>
public static class ImportCodes
{
    public const string NotReadable = "CC0801";
    public const string NoTable = "CC0802";
    public const string MissingColumn = "CC0803";
    public const string UnknownColumn = "CC0804";
    public const string SameColumnTwice = "CC0805";
    public const string NotAFigure = "CC0806";
    public const string UnknownWord = "CC0807";
    public const string NotACode = "CC0808";
    public const string SameRowTwice = "CC0809";
    public const string NoRelease = "CC0810";
    public const string NoTopCode = "CC0811";
    public const string PercentilesDescend = "CC0812";
    public const string YearIsNotHours = "CC0813";
    public const string UnknownState = "CC0814";
    public const string NothingKept = "CC0815";
    public const string SameTableTwice = "CC0816";
    public const string TablesDisagree = "CC0817";
    public const string StaysFromPublisher = "CC0818";
    public const string SourcesNotInForm = "CC0819";
    public const string YearNotSaid = "CC0820";
    public const string LinkInTheWay = "CC0821";
    public const string NotReadBack = "CC0822";
    public const string RowsLost = "CC0823";
    public const string WorkbookTooLarge = "CC0824";
    public const string ListNotThere = "CC0830";
    public const string WrongCells = "CC0831";
    public const string UnknownJob = "CC0832";
    public const string TitleNotUsable = "CC0833";
}
