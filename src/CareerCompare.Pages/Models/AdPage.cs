using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>The reader of job ads: a form for a browser with scripts, and the same rules as a table for a pencil.</summary>
public sealed record AdPage
{
    public required PageHead Head { get; init; }

    /// <summary>What the script reads of jobs, rules and pay.</summary>
    public required SitePath Lists { get; init; }

    /// <summary>Titles and places that the fields offer; null where the site has none.</summary>
    public required SitePath? Titles { get; init; }
    public required SitePath? Places { get; init; }

    /// <summary>An ad to try it with; null where nobody wrote one.</summary>
    public required string? Sample { get; init; }

    /// <summary>Kinds of employer: what the script calls them, and what a reader does.</summary>
    public required IReadOnlyList<(string Id, string Name)> Employers { get; init; }

    /// <summary>What a post may answer for.</summary>
    public required IReadOnlyList<string> AnswersFor { get; init; }

    /// <summary>Every job with what speaks for it and against it.</summary>
    public required IReadOnlyList<Sheet> Jobs { get; init; }

    /// <summary>What says that an ad is for none of them.</summary>
    public required IReadOnlyList<AdRule> Elsewhere { get; init; }

    /// <summary>What to ask, whatever the job.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>A job of the table for a pencil.</summary>
    public sealed record Sheet(RoleProfile Role, IReadOnlyList<AdRule> Rules);
}
