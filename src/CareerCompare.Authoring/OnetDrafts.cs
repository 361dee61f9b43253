using System.Globalization;
using System.Text;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring;

/// <summary>Drafts that are offered to a site. What is there already stays: somebody may have written in it.</summary>
internal sealed class DraftFiles(string root, Ledger ledger)
{
    private readonly List<(string Path, string Text)> files = [];
    private readonly List<string> kept = [];

    private readonly ILookup<string, Id<RoleProfile>> byCode = ledger
        .Roles.Values.SelectMany(r => r.Occupations.Select(o => (o.ListedAs, r.Id)))
        .Concat(ledger.Drafts.SelectMany(d => d.Occupations.Select(o => (o.ListedAs, d.Id))))
        .Where(x => x.ListedAs is not null)
        .ToLookup(x => x.ListedAs!, x => x.Id, StringComparer.Ordinal);

    private readonly ILookup<Id<RoleProfile>, Id<RoleProfile>> byOldId = ledger
        .Roles.Values.SelectMany(r => r.Formerly.Select(old => (Old: old, r.Id)))
        .ToLookup(x => x.Old, x => x.Id);

    /// <summary>Files that are not there yet, from the site’s root.</summary>
    public IReadOnlyList<(string Path, string Text)> New => files;

    public IReadOnlyList<string> Kept => kept;

    public int Unchanged { get; private set; }

    public void Offer(OnetJob job, string text)
    {
        var path = $"roles/{job.Id}.yaml";
        var file = Path.Combine(root, "roles", $"{job.Id}.yaml");
        if (File.Exists(file))
        {
            if (File.ReadAllText(file) == text)
                Unchanged++;
            else
                kept.Add($"{path}: it is there, and differs from {job.Code}");
        }
        else if (byCode[job.Code.Text].FirstOrDefault() is { } other)
            kept.Add($"roles/{other}.yaml: it is {job.Code} already");
        else if (byOldId[job.Id].FirstOrDefault() is { } renamed)
            kept.Add($"roles/{renamed}.yaml: '{job.Id}' is its old id");
        else
            files.Add((path, text));
    }
}

/// <summary>
/// The file of a draft: titles, codes and figures of O*NET, none of its sentences. What a person must write is left
/// out, as in every file; its name stands in a comment.
/// </summary>
internal static class DraftText
{
    /// <summary>A job may have two hundred titles; the first say what it is called.</summary>
    public const int MostTitles = 10;

    /// <summary>What is not among the most important says nothing of a job: every list has “time management”.</summary>
    private const int MostSkills = 10;

    /// <param name="job">What O*NET says.</param>
    /// <param name="classes">How official figures count it.</param>
    /// <param name="release">In which release.</param>
    /// <param name="source">The release, as the site’s sources name it.</param>
    /// <param name="skills">The site’s own words for skills.</param>
    public static string Of(
        OnetJob job,
        OnetClasses classes,
        OnetRelease release,
        Id<Source> source,
        IReadOnlyDictionary<Id<Term>, Term> skills
    )
    {
        StringBuilder text = new();
        void Line(string line) => text.Append(line).Append('\n');

        Line($"# Made by import onet from the {release.Title}: codes, titles and figures.");
        Line("# To be written by a person: plural, family, in-short, reviewed, suits, ask, first-move, duties.");
        Line($"title: {YamlText.Of(FirstLetter.Capital(OnetTitles.InSentence(OnetTitles.Singular(job.Title))))}");
        Line("country: US");
        Line("draft: true");
        if (job.OtherTitles.Count > MostTitles)
            Line(Invariant($"# The first {MostTitles} of {job.OtherTitles.Count} titles."));
        if (job.OtherTitles.Count > 0)
            Line("also-called:");
        foreach (var title in job.OtherTitles.Take(MostTitles))
            Line($"  - {YamlText.Of(title)}");
        Line("occupations:");
        Line($"  - soc: {classes.Of(job)}");
        Line($"    fit: {(classes.JobsWith(job) == 1 ? "closest" : "wider")}");
        Line($"    because: {YamlText.Of(Because(classes.JobsWith(job)))}");
        Line($"    listed-as: {job.Code}");
        if (job.Zone is { } zone)
            Line(Invariant($"    job-zone: {zone}"));
        Line($"    source: {source}");
        IReadOnlyList<Id<Term>> known =
        [
            .. job
                .Skills.Take(MostSkills)
                .Select(s => AreaSlug.Of(s)?.As<Term>())
                .OfType<Id<Term>>()
                .Where(skills.ContainsKey)
                .Distinct(),
        ];
        if (known.Count > 0)
            Line("skills:");
        foreach (var skill in known)
        {
            Line($"  - skill: {skill}");
            Line($"    source: {source}");
        }
        if (job.Education is { Level: { } level } education)
        {
            Line("education:");
            Line($"  - level: {Key(level)}");
            Line($"    strength: {(education.Percent >= 50 ? "usual" : "accepted")}");
            Line($"    source: {source}");
            Line($"    note: {YamlText.Of(Note(education))}");
        }
        return text.ToString();
    }

    private static string Because(int jobs) =>
        jobs switch
        {
            1 => "The group holds this job alone.",
            2 => "The group holds one other job of O*NET’s list too.",
            _ => Invariant($"The group holds {jobs - 1} other jobs of O*NET’s list too."),
        };

    private static string Note(OnetEducation education) =>
        Invariant(
            $"Named by {education.Percent:0.#}% of {(education.Asked is { } asked ? Invariant($"the {asked} asked") : "those asked")} ({education.Date}), more than any other level."
        );

    private static string Key(EducationLevel level) =>
        level switch
        {
            EducationLevel.HighSchool => "high-school",
            EducationLevel.SomeCollege => "some-college",
            _ => level.ToString().ToLowerInvariant(),
        };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
