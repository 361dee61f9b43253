using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring.Writing;

/// <summary>Where the rows of an import come from.</summary>
/// <param name="ReadFrom">The file in words.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Retrieved">When it was fetched, as whoever imports it says: a clock would make every import another one.</param>
/// <param name="Form">Whether the publisher made it, or somebody from the publisher's.</param>
internal sealed record Origin(string ReadFrom, string Sha256, DateOnly Retrieved, FiguresForm Form)
{
    public FiguresFile Entry(string file, OfficialSource source, string release, int kept, int leftOut, string why) => new()
    {
        File = file, Source = source.Id, Publisher = source.Publisher, Release = release, Form = Form, ReadFrom = ReadFrom,
        Retrieved = Retrieved, Sha256 = Sha256, RowsKept = kept, RowsLeftOut = leftOut, LeftOut = leftOut == 0 ? null : why,
    };
}

/// <summary>A source of official figures as content/sources.yaml names it, and who publishes it.</summary>
internal sealed record OfficialSource(Id<Source> Id, Id<Organization> Publisher)
{
    public static OfficialSource Oews { get; } = Of("bls-oews", "bls");
    public static OfficialSource OewsAreas { get; } = Of("bls-oews-areas", "bls");
    public static OfficialSource OewsSectors { get; } = Of("bls-oews-sectors", "bls");
    public static OfficialSource Handbook { get; } = Of("bls-ooh", "bls");
    public static OfficialSource Prices { get; } = Of("bls-cpi", "bls");
    public static OfficialSource Parities { get; } = Of("bea-rpp", "bea");

    /// <summary>Every round of projections is a source of its own: prose says which one an article quotes.</summary>
    public static OfficialSource Projections(int from) => Of($"bls-projections-{from}", "bls");

    private static OfficialSource Of(string id, string publisher) =>
        Slug.TryParse(id, out var own) && Slug.TryParse(publisher, out var by) ? new(own.As<Source>(), by.As<Organization>()) : throw new ArgumentException(id);
}
