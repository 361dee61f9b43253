using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>A sheet on which a reader scores two jobs or three, by hand or with its script.</summary>
public sealed record DecidePage
{
    public required PageHead Head { get; init; }

    /// <summary>
    /// The file in which its script finds every role that may be chosen; null where <see cref="Fields"/> has them.
    /// </summary>
    public required SitePath? Jobs { get; init; }

    /// <summary>Every role that may be chosen, by field; empty where they are too many.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Pay first.</summary>
    public required IReadOnlyList<SheetRow> Lines { get; init; }

    /// <summary>Where a reader's place is looked up; null where the site has none.</summary>
    public required SitePath? Places { get; init; }

    /// <summary>How official pay of two jobs is put into words, by letter; [1] is the one that is held against [2].</summary>
    public required IReadOnlyList<PayWords> Words { get; init; }

    /// <summary>Whose figures pay is; null where no release is kept.</summary>
    public required Note? PayNote { get; init; }

    /// <summary>Whose ratings the work is; null where none are kept.</summary>
    public required Note? WorkNote { get; init; }

    public sealed record Field(string Name, IReadOnlyList<RoleProfile> Roles);

    /// <param name="Letter">In the files of roles.</param>
    /// <param name="Said">The judgement, as the attribute has it.</param>
    /// <param name="Text">Within a sentence.</param>
    /// <param name="Proposes">The score of the job that is held against the other; null for none.</param>
    public sealed record PayWords(char Letter, string Said, string Text, string? Proposes);
}

/// <summary>Something that may matter.</summary>
/// <param name="Id">In addresses; it never changes.</param>
/// <param name="Kind">What a score is proposed from.</param>
/// <param name="Label">As a heading.</param>
/// <param name="Asks">What is scored.</param>
public sealed record SheetRow(string Id, SheetRowKind Kind, string Label, string Asks)
{
    /// <summary>What is proposed where a job has more of it than the first, 0 to 2; null for nothing.</summary>
    public string? More { get; init; }

    /// <summary>The same where it has less.</summary>
    public string? Less { get; init; }

    /// <summary>Behind the address of a job: the part that says something of it.</summary>
    public string? See { get; init; }
}

public enum SheetRowKind
{
    Pay,
    Work,
    Reader,
}
