namespace CareerCompare.Authoring.Onet;

/// <summary>A table of O*NET and the columns of it that a draft is made from. Sentences are O*NET’s own and stay there.</summary>
internal sealed record OnetTable(string Name, params IReadOnlyList<string> Columns)
{
    /// <summary>Without the others a draft says less; without these it says nothing.</summary>
    public bool IsNeeded => this == Jobs || this == Zones || this == Titles;

    public static IReadOnlyList<OnetTable> All => [Jobs, Zones, Titles, Reported, Education, Skills];

    public const string Code = "O*NET-SOC Code";

    public static OnetTable Jobs { get; } = new("Occupation Data", Code, "Title");
    public static OnetTable Zones { get; } = new("Job Zones", Code, "Job Zone");
    public static OnetTable Titles { get; } = new("Alternate Titles", Code, "Alternate Title");
    public static OnetTable Reported { get; } = new("Sample of Reported Titles", Code, "Reported Job Title", "Shown in My Next Move");
    public static OnetTable Education { get; } = new("Education, Training, and Experience", Code, "Scale ID", "Category", "Data Value", "N", "Recommend Suppress", "Date");
    public static OnetTable Skills { get; } = new("Skills", Code, "Element Name", "Scale ID", "Data Value", "Recommend Suppress");
}
