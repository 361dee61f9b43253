using CareerCompare.Authoring.Writing;
using CareerCompare.Load.Csv;

namespace CareerCompare.Authoring.Oews;

/// <summary>A kind of table that estimates are kept in: its form, its name in a release, and what is left out of it.</summary>
/// <param name="Layout">Its folder and its columns.</param>
/// <param name="Source">What its figures cite.</param>
/// <param name="Release">Before the month: "OEWS national".</param>
internal sealed record OewsTable(WageLayout Layout, OfficialSource Source, string Release)
{
    public static OewsTable National { get; } = new(WageLayout.National, OfficialSource.Oews, "OEWS national");
    public static OewsTable States { get; } = new(WageLayout.States, OfficialSource.OewsAreas, "OEWS states");
    public static OewsTable Metropolitan { get; } = new(WageLayout.Metropolitan, OfficialSource.OewsAreas, "OEWS metropolitan areas");
    public static OewsTable Nonmetropolitan { get; } = new(WageLayout.Nonmetropolitan, OfficialSource.OewsAreas, "OEWS nonmetropolitan areas");
    public static OewsTable Sectors { get; } = new(WageLayout.Sectors, OfficialSource.OewsSectors, "OEWS national by sector");

    /// <summary>The national table keeps every code, so that a new role finds its own and a claim can be looked for in all; the others would grow without use.</summary>
    public string LeftOut => this == National ? "the second row of a code that is printed as a group and as an occupation" : "groups, and occupations that no role links to";

    /// <summary>The end of an area's id.</summary>
    public string Suffix => this == Metropolitan ? "-metro" : this == Nonmetropolitan ? "-nonmetro" : "";

    public string File(int year) => $"{Layout.Folder}/{year}-05.csv";

    /// <summary>Where an estimate belongs; null for industries finer than sectors.</summary>
    public static OewsTable? Of(OewsScope scope) => (scope.AreaType, scope.Industries) switch
    {
        (1, OewsScope.CrossIndustry) => National,
        (1, OewsScope.Sector) => Sectors,
        (2 or 3, OewsScope.CrossIndustry) => States,
        (4, OewsScope.CrossIndustry) => Metropolitan,
        (6, OewsScope.CrossIndustry) => Nonmetropolitan,
        _ => null,
    };

    public FiguresTable Make(int year, IReadOnlyCollection<EstimateRow> kept, int leftOut, Origin origin) => new(
        EstimateTable.Of(Layout, kept), origin.Entry(File(year), Source, $"{Release}, May {year}", kept.Count, leftOut, LeftOut));
}
