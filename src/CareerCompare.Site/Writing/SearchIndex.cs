using System.Text.Json;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Kinds;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the search box reads, as JSON: a list of kinds, each [name, before the id, after it, things], each thing [id,
/// name, other names …]. Behind its jobs stand the parts of a job, each [after the address of the job, numbers of the
/// jobs that have no such part, what it is called, words …].
/// </summary>
public static class SearchIndex
{
    /// <param name="name">Of the file.</param>
    /// <param name="kinds">What is found by its name.</param>
    /// <param name="parts">What is found of each job.</param>
    public static DataFile Of(string name, IEnumerable<Finds> kinds, IReadOnlyList<FindPart> parts) =>
        DataFile.Of(
            name,
            json =>
            {
                json.WriteStartArray();
                foreach (var kind in kinds)
                    Write(kind, kind.Kind == Finds.Job ? parts : [], json);
                json.WriteEndArray();
            }
        );

    private static void Write(Finds kind, IReadOnlyList<FindPart> parts, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind.Kind);
        json.WriteStringValue(kind.Before);
        json.WriteStringValue(kind.After);
        json.WriteStartArray();
        foreach (var find in kind.All)
        {
            json.WriteStartArray();
            json.WriteStringValue(find.Id.Text);
            foreach (var name in find.OtherNames.Prepend(find.Name))
                json.WriteStringValue(name);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        if (parts.Count > 0)
            Write(parts, json);
        json.WriteEndArray();
    }

    private static void Write(IReadOnlyList<FindPart> parts, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var part in parts)
        {
            json.WriteStartArray();
            json.WriteStringValue(part.After);
            json.WriteStartArray();
            foreach (var job in part.Without)
                json.WriteNumberValue(job);
            json.WriteEndArray();
            json.WriteStringValue(part.Name);
            foreach (var word in part.Words)
                json.WriteStringValue(word);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}

/// <summary>
/// A part of every job that a reader may look for: its pay, its interview. It is held once for all jobs, and the search
/// box joins the two; so it does with places, for a name for each place of a thousand jobs would be a file of
/// megabytes.
/// </summary>
/// <param name="After">What stands behind the address of the job.</param>
/// <param name="Without">Which jobs have no such part, by their place among all.</param>
/// <param name="Name">Behind the name of the job.</param>
/// <param name="Words">By which it is found.</param>
public sealed record FindPart(string After, IReadOnlyList<int> Without, string Name, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<FindPart> Of(SiteInputs inputs)
    {
        IReadOnlyList<RoleProfile> jobs =
        [
            .. inputs
                .Finds.First(f => f.Kind == Finds.Job)
                .All.Select(f => inputs.Ledger.Roles[f.Id.As<RoleProfile>()]),
        ];
        if (jobs.Count == 0)
            return [];
        return
        [
            .. inputs.Ledger.SearchParts.Select(p => Part(p, jobs, inputs)).Where(p => p.Without.Count < jobs.Count),
        ];
    }

    private static FindPart Part(SearchPart part, IReadOnlyList<RoleProfile> jobs, SiteInputs inputs) =>
        new(Behind(part.Part), Those(jobs, r => !Has(r, part.Part, inputs)), part.Name, [part.Name, .. part.Words]);

    internal static string Behind(JobPart part) =>
        part switch
        {
            JobPart.Pay => "pay/",
            JobPart.WayIn => "#way-in",
            JobPart.Certifications => "#certs",
            JobPart.Life or JobPart.Benefits => "#life",
            JobPart.Interview => "interview/",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static bool Has(RoleProfile role, JobPart part, SiteInputs inputs) =>
        part switch
        {
            JobPart.Certifications => role.Certifications.Any(c => c.Citation.MayDecide),
            JobPart.Benefits => Life.First(role, Aspect.Benefits) is not null,
            JobPart.Interview => InterviewFamily.PathOf(role, inputs) is not null,
            // Every job has these, if only to say that they are not known.
            _ => true,
        };

    private static IReadOnlyList<int> Those(IReadOnlyList<RoleProfile> jobs, Func<RoleProfile, bool> are) =>
        [.. jobs.Index().Where(j => are(j.Item)).Select(j => j.Index)];
}

/// <summary>Something that a reader may look for: its name, its other names, and where it stands.</summary>
/// <param name="Id">The last part of its address.</param>
/// <param name="Name">As the site calls it.</param>
/// <param name="OtherNames">By which it is found too.</param>
public sealed record Find(Slug Id, string Name, IReadOnlyList<string> OtherNames);

/// <summary>Things of one kind, whose addresses differ only in their id.</summary>
/// <param name="Kind">In a word, for readers.</param>
/// <param name="Before">What stands before the id in an address.</param>
/// <param name="After">What stands after it.</param>
/// <param name="All">By name.</param>
public sealed record Finds(string Kind, string Before, string After, IReadOnlyList<Find> All)
{
    public const string Job = "Job";
    public const string Tool = "Tool";

    /// <summary>Jobs first: of equal matches the earlier kind is named first.</summary>
    /// <param name="ledger">All that has a name.</param>
    /// <param name="tools">Those that have a page.</param>
    public static IReadOnlyList<Finds> Of(Ledger ledger, IReadOnlyList<SiteTool> tools) =>
        [
            Pages(
                Job,
                SitePath.Roles,
                ledger
                    .Roles.Values.Where(r => !r.Draft)
                    .Select(r => new Find(r.Id.Slug, r.Title, [.. r.AlsoCalled.Select(FirstLetter.Capital)]))
            ),
            new(Tool, "/", "/", InOrder(tools.Select(t => new Find(t.Page.Slug, t.Name, t.Words)))),
            Pages(
                "Certification",
                SitePath.Certifications,
                ledger.Credentials.Values.Select(c => new Find(c.Id.Slug, c.Letters, [c.Name]))
            ),
            Pages("Guide", SitePath.Guides, ledger.Guides.Values.Select(g => new Find(g.Id.Slug, g.Title, []))),
            .. ledger.Degree is { } degree ? [Pages("Page", SitePath.Home, [Degrees(degree)])] : Array.Empty<Finds>(),
            new(
                "Word",
                SitePath.Glossary.Text + "#",
                "",
                InOrder(ledger.Glossary.Values.Select(w => new Find(w.Id.Slug, w.Name, [])))
            ),
        ];

    // Whoever types the name of a degree weighs it.
    private static Find Degrees(DegreeGuide degree) =>
        new(
            Slug.TryParse(SitePath.Degree.Text.Trim('/'), out var id)
                ? id
                : throw new System.Diagnostics.UnreachableException(),
            DegreeFamily.Title,
            [.. degree.Kinds.Select(k => k.Name)]
        );

    public string AddressOf(Find find) => Before + find.Id + After;

    private static Finds Pages(string kind, SitePath folder, IEnumerable<Find> all) =>
        new(kind, folder.Text, "/", InOrder(all));

    private static IReadOnlyList<Find> InOrder(IEnumerable<Find> all) =>
        [.. all.OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Id)];
}

/// <summary>Every name under its first letter; other names say where to look.</summary>
public static class Letters
{
    public static IReadOnlyList<AToZPage.Letter> Of(IEnumerable<Finds> kinds) =>
        [
            .. kinds
                .SelectMany(Entries)
                .DistinctBy(e => (e.Name, e.Address))
                .GroupBy(e => FirstOf(e.Name))
                .OrderBy(g => g.Key is >= 'A' and <= 'Z' ? 0 : 1)
                .ThenBy(g => g.Key)
                .Select(g => new AToZPage.Letter(
                    IdOf(g.Key),
                    g.Key == Digits ? "0 to 9"
                        : g.Key == Others ? "Other"
                        : g.Key.ToString(),
                    [
                        .. g.OrderBy(e => PlainLetters.Of(e.Name), StringComparer.Ordinal)
                            .ThenBy(e => e.Address, StringComparer.Ordinal),
                    ]
                )),
        ];

    private const char Digits = '0',
        Others = '?';

    private static IEnumerable<AToZPage.Entry> Entries(Finds kind) =>
        from find in kind.All
        let address = kind.AddressOf(find)
        // What people type for a tool is no name of it.
        from name in kind.Kind == Finds.Tool ? [find.Name] : find.OtherNames.Prepend(find.Name)
        let other = name != find.Name
        select new AToZPage.Entry(
            name,
            other || kind.Kind == Finds.Job ? null : kind.Kind.ToLowerInvariant(),
            other ? find.Name : null,
            address
        );

    private static string IdOf(char letter) =>
        letter switch
        {
            Digits => "letter-digits",
            Others => "letter-others",
            _ => "letter-" + char.ToLowerInvariant(letter),
        };

    /// <summary>É stands under E.</summary>
    private static char FirstOf(string name) =>
        PlainLetters.Of(name) switch
        {
            [>= 'a' and <= 'z' and var letter, ..] => char.ToUpperInvariant(letter),
            [>= '0' and <= '9', ..] => Digits,
            _ => Others,
        };
}
