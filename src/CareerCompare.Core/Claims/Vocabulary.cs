using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>
/// A duty, skill, setting or industry by one id, so that overlap between roles is computed and never asserted.
/// </summary>
public sealed record Term
{
    public required Id<Term> Id { get; init; }

    /// <summary>As it stands in a list.</summary>
    public required string Label { get; init; }

    /// <summary>Within a sentence, where a name keeps its capital: "Medicare billing".</summary>
    public required string InSentence { get; init; }

    /// <summary>What to ask of an advert to find out whether the job has it; duties only.</summary>
    public string? Question { get; init; }

    /// <summary>Care of patients, which needs a license; duties only.</summary>
    public bool Clinical { get; init; }
    public string? About { get; init; }
}

public enum TermKind
{
    Duty,
    Skill,
    Setting,
    Industry,
}

/// <summary>Roles that people weigh against each other.</summary>
public sealed record Family
{
    public required Id<Family> Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Within a sentence, as with <see cref="Term.InSentence"/>.</summary>
    public required string InSentence { get; init; }
    public required string About { get; init; }

    /// <summary>What to ask about the size of the job.</summary>
    public IReadOnlyList<string> ScopeQuestions { get; init; } = [];
}

/// <summary>A word that a reader may not know, and what it means here.</summary>
public sealed record GlossaryEntry
{
    /// <summary>The anchor by which sentences link to it. It never changes.</summary>
    public required Id<GlossaryEntry> Id { get; init; }
    public required string Name { get; init; }
    public required RichText Says { get; init; }

    /// <summary>Who says so, where it is a fact and not our choice of words.</summary>
    public Citation? Citation { get; init; }
}

/// <summary>
/// Prose in Markdown. Its body is HTML from an allow-list, with figures and citations still by reference.
/// </summary>
public sealed record Guide
{
    public required Id<Guide> Id { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required int Order { get; init; }
    public required DateOnly Reviewed { get; init; }
    public required RichText Body { get; init; }

    /// <summary>Headings of the second level, for the contents list.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>
    /// Ids of the page around a body. A heading of these words takes another: Sources is <c>sources-2</c>.
    /// </summary>
    public static bool IsIdOfThePage(string id) =>
        id is "main" or "answer" or "toc" or "sources" or "sources-h"
        || (id.Length > 1 && id[0] == 's' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    public sealed record Heading(string Id, string Text);
}

/// <summary>A part of what the site says of a job, with an address of its own.</summary>
public enum JobPart
{
    Pay,
    WayIn,
    Certifications,
    Life,
    Benefits,
    Interview,
}

/// <summary>Words that people type who look for one part of a job: "salary" for its pay.</summary>
/// <param name="Part">What they look for.</param>
/// <param name="Name">As it stands behind the name of a job: "pay". People type it too.</param>
/// <param name="Words">What else they type.</param>
public sealed record SearchPart(JobPart Part, string Name, IReadOnlyList<string> Words);

/// <summary>Something that a reader can do on the site, on a page of its own.</summary>
/// <param name="Page">The last part of its address.</param>
/// <param name="Name">What one does there.</param>
/// <param name="Says">What it answers.</param>
/// <param name="OnHome">It stands on the home page.</param>
/// <param name="Words">What people type who look for it.</param>
public sealed record SiteTool(Id<SiteTool> Page, string Name, string Says, bool OnHome, IReadOnlyList<string> Words);
