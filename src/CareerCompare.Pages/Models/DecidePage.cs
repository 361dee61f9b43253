using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>A grid in which a reader weighs a few roles, and what the ledger can say towards it.</summary>
public sealed record DecidePage
{
    public required PageHead Head { get; init; }
    public required string Lead { get; init; }

    /// <summary>
    /// The file in which its script finds every role that may be chosen; null where <see cref="Fields"/> has them.
    /// </summary>
    public required SitePath? Jobs { get; init; }

    /// <summary>Every role that may be chosen, by field; empty where they are too many. Their order is that of <see cref="Evidence.Marks"/>.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }
    public required IReadOnlyList<DecisionLine> Lines { get; init; }

    /// <summary>
    /// Grids of fewer jobs, with evidence and proposed scores, where this one has all jobs and neither. Empty
    /// elsewhere.
    /// </summary>
    public IReadOnlyList<ListingGroup> Sheets { get; init; } = [];

    /// <summary>On the grid of some jobs, where the others are.</summary>
    public PartLinks? Parts { get; init; }

    /// <summary>Null where no two roles can be ordered in two things.</summary>
    public required WorkedExample? Example { get; init; }

    public sealed record Field(string Name, IReadOnlyList<RoleProfile> Roles);
}

/// <summary>Something that may matter.</summary>
/// <param name="Id">In addresses and anchors; it never changes.</param>
/// <param name="Label">Short enough for the narrow column of a phone.</param>
/// <param name="Rule">How scores are proposed, or why none are.</param>
/// <param name="Evidence">One a role, in the order of the roles.</param>
public sealed record DecisionLine(string Id, string Label, string Rule, IReadOnlyList<Evidence> Evidence);

/// <summary>What the ledger says of one role in one line.</summary>
/// <param name="Role">The role.</param>
/// <param name="Text">Null where no source says.</param>
/// <param name="Order">How it stands to the others, in words; null where nothing can be ordered.</param>
/// <param name="Marks">The same by position of the other role, for the script: a ahead, b behind, e level, u unknown;
/// for distance the steps from it, or u. Empty where nothing is proposed.</param>
public sealed record Evidence(RoleProfile Role, Line? Text, Line? Order, string Marks);

/// <summary>A grid that was filled and reckoned when the page was written.</summary>
/// <param name="Given">What was put in.</param>
/// <param name="Answer">Who leads.</param>
/// <param name="Changes">What would change it.</param>
public sealed record WorkedExample(string Given, string Answer, IReadOnlyList<string> Changes);
