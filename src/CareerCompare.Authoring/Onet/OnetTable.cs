namespace CareerCompare.Authoring.Onet;

/// <summary>
/// A table of O*NET and the columns of it that a draft is made from. Sentences are O*NET’s own and stay there. Its files
/// and columns have had other names in other releases: what a table is called here is its newest.
/// </summary>
internal sealed record OnetTable(IReadOnlyList<IReadOnlyList<string>> Layouts, params IReadOnlyList<string> Columns)
{
    private OnetTable(string name, params IReadOnlyList<string> columns) : this([[name]], columns) { }

    /// <summary>By which messages know it.</summary>
    public string Name => string.Join(" and ", Layouts[0]);

    /// <summary>Without the others a draft says less; without these it says nothing.</summary>
    public bool IsNeeded => this == Jobs || this == Zones || this == Titles;

    public static IReadOnlyList<OnetTable> All => [Jobs, Zones, Titles, Reported, Education, Skills];

    public const string Code = "O*NET-SOC Code";

    /// <summary>What columns were called until release 30.2.</summary>
    public static IReadOnlyDictionary<string, string> OldNames { get; } = new Dictionary<string, string> { ["Job Title"] = "Alternate Title" };

    public static OnetTable Jobs { get; } = new("Occupation Data", Code, "Title");
    public static OnetTable Zones { get; } = new("Job Zones", Code, "Job Zone");
    public static OnetTable Titles { get; } = new([["Job Titles"], ["Alternate Titles"]], Code, "Job Title");
    public static OnetTable Reported { get; } = new("Sample of Reported Titles", Code, "Reported Job Title", "Shown in My Next Move");

    /// <summary>Training and Experience, a file of its own since 30.3, holds nothing that a draft takes.</summary>
    public static OnetTable Education { get; } =
        new([["Education"], ["Education, Training, and Experience"]], Code, "Scale ID", "Category", "Data Value", "N", "Recommend Suppress", "Date");

    public static OnetTable Skills { get; } =
        new([["Essential Skills", "Transferable Skills"], ["Skills"]], Code, "Element Name", "Scale ID", "Data Value", "Recommend Suppress");
}
