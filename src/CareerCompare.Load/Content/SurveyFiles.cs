using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Load;

/// <summary>
/// The survey of work, of which a site may hold several releases, since no copy has all tables of one. Elements of one
/// kind are read from the newest release that asked about any, so that two occupations are never of different ones; and
/// so is each list.
/// </summary>
internal sealed class SurveyFiles
{
    private readonly IReadOnlyList<Release> releases;

    private SurveyFiles(IReadOnlyList<Release> releases) => this.releases = releases;

    /// <summary>Asks for what all classes share.</summary>
    public static SurveyFiles Ask(InputFiles files, FileReader reader) =>
        new([
            .. files
                .Below($"{ContentFiles.Figures}/{SurveyFolder.Name}")
                .Select(p => (Path: p, Part: SurveyFolder.PartOf(p)))
                .Where(p => p.Part is not null)
                .GroupBy(p => p.Part!.Value.Release)
                .OrderByDescending(g => g.Key)
                .Select(g => new Release(g.Key, g.ToDictionary(p => p.Part!.Value.File, p => p.Path), reader)),
        ]);

    /// <summary>A file of a release, of whatever class: it may be read by no page and is no stray one.</summary>
    public IEnumerable<string> OfReleases => releases.SelectMany(r => r.Files.Values);

    /// <summary>The folders of releases, below salary-data/, as SOURCES.yaml names them.</summary>
    public IEnumerable<string> Folders => releases.Select(r => $"{SurveyFolder.Name}/{r.Number}/");

    /// <summary>All titles of the newest release that lists any.</summary>
    public ListedTitles Titles =>
        releases.Select(r => r.Titles.Value).FirstOrDefault(t => t is not null) ?? ListedTitles.None;

    /// <summary>
    /// The titles of some classes, and those that were chosen, with every job that each stands with. None where nobody
    /// says whose the release is.
    /// </summary>
    public IEnumerable<FiledTitle> TitlesOf(
        IReadOnlySet<SocCode> classes,
        IEnumerable<string> chosen,
        IReadOnlyDictionary<SurveyRelease, Id<Source>> sources
    )
    {
        if (releases.FirstOrDefault(r => r.Titles.Value is not null) is not { } release)
            yield break;
        if (!sources.TryGetValue(release.Number, out var source))
            yield break;
        Citation citation = new() { Sources = [source] };
        foreach (var row in Titles.Of(classes, chosen))
            yield return new(
                row.Title.InFull,
                row.Job.Soc,
                release.Occupations.Value?.GetValueOrDefault(row.Job)?.Title ?? row.Job.Soc.Text,
                citation
            )
            {
                Listing = row.Reported ? TitleListing.Reported : TitleListing.Named,
                Short = row.Title.Short,
            };
    }

    /// <summary>
    /// Asks for the tables of some classes. Who asks runs the reader twice: which classes those are, the roles say.
    /// </summary>
    public void AskClasses(IReadOnlySet<SocCode> classes, FileReader reader)
    {
        HashSet<ElementKind> taken = [];
        foreach (var release in releases)
        {
            var kinds = release.Kinds.Except(taken).ToHashSet();
            taken.UnionWith(kinds);
            if (kinds.Count > 0)
                release.AskRatings(classes, kinds, reader);
        }
        releases.FirstOrDefault(r => r.HasLists)?.AskLists(classes, reader);
    }

    /// <summary>Of each class that was asked for and that the survey knows, what it holds of the class itself.</summary>
    public IReadOnlyDictionary<SocCode, SurveyedWork> Work(IReadOnlySet<SocCode> classes)
    {
        var occupations = releases.Select(r => r.Occupations.Value).FirstOrDefault(o => o is not null);
        var lists = releases.FirstOrDefault(r => r.HasLists);
        Dictionary<SocCode, SurveyedWork> work = [];
        foreach (var soc in classes)
        {
            var job = SurveyedJob.Of(soc);
            IReadOnlyList<(Release Release, RatedJob Rated)> rated =
            [
                .. releases.Select(r => (r, r.RatingsOf(job)!)).Where(r => r.Item2 is not null),
            ];
            var occupation = occupations?.GetValueOrDefault(job);
            if (rated.Count == 0 && occupation is null)
                continue;
            var listed = lists?.ListsOf(job);
            work[soc] = new(
                job,
                [
                    .. rated
                        .SelectMany(r => r.Rated.Ratings.Where(x => r.Release.Shown.Contains(x.Element.Kind)))
                        .OrderBy(r => r.Element.Id),
                ]
            )
            {
                Title = occupation?.Title,
                Requirements =
                [
                    .. rated
                        .SelectMany(r => r.Rated.Spreads.Where(s => r.Release.Shown.Contains(s.Element.Kind)))
                        .OrderBy(s => s.Element.Id),
                ],
                JobZone = occupation?.Zone,
                JobZoneRated = occupation?.ZoneRated,
                Listed = listed is null ? null : lists!.Number,
                Tools = listed?.Tools ?? [],
                Related =
                [
                    .. (listed?.Related ?? []).Select(r => new RelatedJob(
                        r.Value,
                        r.Key,
                        occupations?.GetValueOrDefault(r.Value)?.Title
                    )),
                ],
            };
        }
        return work;
    }

    /// <summary>A release: what of it is there, and what was read of it.</summary>
    private sealed class Release
    {
        private readonly Result<IReadOnlyDictionary<ElementId, WorkElement>> elements;
        private readonly Dictionary<SocCode, Result<IReadOnlyDictionary<SurveyedJob, RatedJob>>> ratings = [];
        private readonly Dictionary<SocCode, Result<IReadOnlyDictionary<SurveyedJob, ListedJob>>> lists = [];

        public Release(SurveyRelease number, IReadOnlyDictionary<string, string> files, FileReader reader)
        {
            (Number, Files) = (number, files);
            var folder = $"{ContentFiles.Figures}/{SurveyFolder.Name}/{number}";
            elements = reader.Maybe($"{folder}/{SurveyFolder.ElementsName}", SurveyFolder.ReadElements);
            Occupations = reader.Maybe($"{folder}/{SurveyFolder.OccupationsName}", SurveyFolder.ReadOccupations);
            Titles = reader.Maybe($"{folder}/{SurveyFolder.TitlesName}", ListedTitles.Read);
        }

        public SurveyRelease Number { get; }

        /// <summary>Its files by their names in the folder.</summary>
        public IReadOnlyDictionary<string, string> Files { get; }
        public Result<IReadOnlyDictionary<SurveyedJob, SurveyedOccupation>> Occupations { get; }
        public Result<ListedTitles> Titles { get; }
        public IEnumerable<ElementKind> Kinds => Elements.Values.Select(e => e.Kind);
        public bool HasLists => Files.Keys.Any(f => f.StartsWith("lists/", StringComparison.Ordinal));

        /// <summary>The kinds of elements that no newer release has.</summary>
        public IReadOnlySet<ElementKind> Shown { get; private set; } = new HashSet<ElementKind>();

        public void AskRatings(IReadOnlySet<SocCode> classes, IReadOnlySet<ElementKind> kinds, FileReader reader)
        {
            Shown = kinds;
            foreach (var soc in InOrder(classes))
                if (Files.TryGetValue(SurveyFolder.TableOf(soc), out var path))
                    ratings[soc] = reader.Other(path, null, r => SurveyFolder.ReadRatings(r, soc, Number, Elements));
        }

        public void AskLists(IReadOnlySet<SocCode> classes, FileReader reader)
        {
            foreach (var soc in InOrder(classes))
                if (Files.TryGetValue(SurveyFolder.ListsOf(soc), out var path))
                    lists[soc] = reader.Other(path, null, r => SurveyFolder.ReadLists(r, soc));
        }

        public RatedJob? RatingsOf(SurveyedJob job) =>
            ratings.GetValueOrDefault(job.Soc)?.Value?.GetValueOrDefault(job);

        public ListedJob? ListsOf(SurveyedJob job) => lists.GetValueOrDefault(job.Soc)?.Value?.GetValueOrDefault(job);

        private IReadOnlyDictionary<ElementId, WorkElement> Elements =>
            elements.Value ?? new Dictionary<ElementId, WorkElement>();

        private static IEnumerable<SocCode> InOrder(IEnumerable<SocCode> classes) =>
            classes.OrderBy(s => s.Text, StringComparer.Ordinal);
    }
}
