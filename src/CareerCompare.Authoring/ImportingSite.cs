using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Content;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring;

/// <summary>What an import has to know of the site it imports into.</summary>
/// <param name="Linked">The classes that roles link to: places and sectors are kept for these alone.</param>
/// <param name="States">Those of states.csv.</param>
/// <param name="Entries">What SOURCES.yaml says now.</param>
/// <param name="AsOf">Its day; null where site.yaml does not say it yet.</param>
internal sealed record ImportingSite(IReadOnlySet<SocCode> Linked, IReadOnlyList<Area> States, IReadOnlyList<FiguresFile> Entries, DateOnly? AsOf)
{
    public static ImportingSite? Read(string root, DiagnosticLog log)
    {
        var files = new FolderFiles(root);
        var linked = LinkedOccupations.Of(files, log);
        var states = StatesList.Read(files, log);
        var entries = FiguresFiles.Read(files, log);
        return linked is null || states is null || entries is null ? null : new ImportingSite(linked, states, entries, SiteShape.AsOfIn(files));
    }

    public Area? StateOfFips(string fips) => States.FirstOrDefault(s => s.Code == fips);

    public Area? StateOfPostal(string postal) => States.FirstOrDefault(s => s.Postal == postal);

    public const string StatesHint = "states are those of salary-data/states.csv: import table FILE --kind states";
}
