using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Ratings;

namespace CareerCompare.Load.Tables;

/// <summary>
/// All of a release of the survey of work at once, which no build reads: <c>check</c> and an import do, so that a table
/// of a class that no role names is as sound as those on pages.
/// </summary>
public static class WholeSurvey
{
    /// <summary>As SOURCES.yaml counts them: those of all tables.</summary>
    public static int Rows(IEnumerable<byte[]> tables) => tables.Sum(t => t.AsSpan().Count((byte)'\n') - 1);

    /// <summary>Reads every table, and says what is wrong: one mistake a file is enough, for they are written together.</summary>
    /// <param name="files">By their names in the folder.</param>
    /// <param name="release">Which.</param>
    public static IReadOnlyList<Diagnostic> Read(IEnumerable<(string Name, byte[] Bytes)> files, SurveyRelease release)
    {
        FolderReading all = new($"{ContentFiles.Figures}/{SurveyFolder.Name}/{release}", files);
        var elements =
            all.Read(SurveyFolder.ElementsName, SurveyFolder.ReadElements) ?? new Dictionary<ElementId, WorkElement>();
        var jobs = all.Has(SurveyFolder.OccupationsName)
            ? all.Read(SurveyFolder.OccupationsName, SurveyFolder.ReadOccupations)
            : null;
        if (all.Has(SurveyFolder.TitlesName))
            Known(SurveyFolder.TitlesName, all.Read(SurveyFolder.TitlesName, ListedTitles.Read)?.Jobs ?? []);
        Parallel.ForEach(
            all.Names,
            name =>
            {
                var file = name[(name.LastIndexOf('/') + 1)..^4];
                if (!SocCode.TryParse(file, out var soc))
                    return;
                if (name == SurveyFolder.TableOf(soc))
                    Known(name, all.Read(name, r => SurveyFolder.ReadRatings(r, soc, release, elements))?.Keys ?? []);
                else if (all.Read(name, r => SurveyFolder.ReadLists(r, soc)) is { } lists)
                    Known(name, lists.Keys.Concat(lists.Values.SelectMany(l => l.Related.Values)));
            }
        );
        return all.Found;

        void Known(string name, IEnumerable<SurveyedJob> named)
        {
            if (jobs is not null && named.FirstOrDefault(j => !jobs.ContainsKey(j)) is { } job)
                all.Disagree(name, $"'{name}' has rows of {job}, which {SurveyFolder.OccupationsName} does not list");
        }
    }
}
