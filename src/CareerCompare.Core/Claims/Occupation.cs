using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>A code of the Standard Occupational Classification, like 11-9111.</summary>
public sealed record SocCode
{
    private readonly int hash;

    private SocCode(string text) => (Text, hash) = (text, text.GetHashCode(StringComparison.Ordinal));

    public string Text { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out SocCode? code) =>
        (code = HasForm(text) ? new SocCode(text) : null) is not null;

    public bool Equals(SocCode? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Text == other.Text);

    public override int GetHashCode() => hash;

    public override string ToString() => Text;

    // Without a regex: tables have one in each of their rows.
    private static bool HasForm(string text) =>
        text.Length == 7
        && text[2] == '-'
        && !text.AsSpan(0, 2).ContainsAnyExceptInRange('0', '9')
        && !text.AsSpan(3).ContainsAnyExceptInRange('0', '9');
}

/// <summary>A statistical class in plain words.</summary>
public sealed record Occupation
{
    public required SocCode Soc { get; init; }

    /// <summary>Plural, lower case: "health services managers".</summary>
    public required string Name { get; init; }

    /// <summary>Whom the class counts, in a few words.</summary>
    public required string Covers { get; init; }

    /// <summary>
    /// Who else it counts, where that lifts or lowers its pay: "hospital executives and nursing directors".
    /// </summary>
    public string? CountsAlso { get; init; }

    /// <summary>The official definition, quoted; null where nobody looked it up.</summary>
    public string? Definition { get; init; }

    /// <summary>Whom it sorts in, by the definition; ends "those who …": "plan and direct the services".</summary>
    public string? Does { get; init; }

    /// <summary>What to ask about a post to find out; ends "ask …": "who sets the budget and the policies".</summary>
    public string? Ask { get; init; }
}

/// <summary>A group of the wage survey, whether a role is counted in it or not.</summary>
/// <param name="Soc">Its code.</param>
/// <param name="Level">How far the classification is parted: 0 is a field of work, 3 a single class.</param>
/// <param name="Title">As the bureau names it.</param>
public sealed record SurveyGroup(SocCode Soc, int Level, string Title);

/// <summary>The lists of the classification by which official figures sort posts and titles, as sources of a site.</summary>
public static class OfficialLists
{
    /// <summary>Of what each class is.</summary>
    public static Id<Source> Definitions { get; } = Of("soc-2018-definitions");

    /// <summary>Of titles that are sorted by name, whatever those who have them do.</summary>
    public static Id<Source> DirectMatch { get; } = Of("soc-2018-direct-match");

    private static Id<Source> Of(string id) =>
        Slug.TryParse(id, out var slug) ? slug.As<Source>() : throw new ArgumentException("It is no id.", nameof(id));
}

/// <summary>
/// Why a role's pay is shown by a group of the wage survey. Grounds are never mixed, and the surest goes first.
/// </summary>
public enum GroupGround
{
    /// <summary>The direct match list: every worker of this title is in the group, whatever he does.</summary>
    SortedByTitle,

    /// <summary>A current official list names the title there.</summary>
    Named,

    /// <summary>Of what the job does, held against the official definitions.</summary>
    OurReading,
}

/// <summary>
/// How well a statistical class stands for a role. Only <see cref="Closest"/> may stand alone in a headline.
/// </summary>
public enum OccupationFit
{
    /// <summary>The class is the role.</summary>
    Closest,

    /// <summary>The class holds the role and others.</summary>
    Wider,

    /// <summary>The class stands for the smallest or most junior form of the role.</summary>
    LowerBound,

    /// <summary>The class stands for the largest or most senior form of the role.</summary>
    UpperBound,
}

/// <summary>
/// From a role to a statistical class. Official wages and projections come through this link and are never typed into a
/// role.
/// </summary>
public sealed record OccupationLink
{
    public required SocCode Soc { get; init; }
    public required OccupationFit Fit { get; init; }

    /// <summary>On which ground the role is counted in this class; null where the class is named and no more.</summary>
    public GroupGround? Ground { get; init; }
    public required RichText Because { get; init; }

    /// <summary>Titles of this role that the source lists under this code.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>
    /// The code by which a finer list, O*NET, knows the job: 11-1011.03 is one of several within 11-1011.
    /// </summary>
    public string? ListedAs { get; init; }

    /// <summary>How much preparation O*NET says the job asks, from 1 to 5.</summary>
    public int? JobZone { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>
/// Ten years of jobs in one occupation, as BLS projects them, with what is typically needed to enter.
/// </summary>
public sealed record EmploymentProjection
{
    public required SocCode Soc { get; init; }
    public required string Title { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }

    /// <summary>Jobs in thousands.</summary>
    public required decimal JobsFrom { get; init; }

    /// <summary>Jobs in thousands.</summary>
    public required decimal JobsTo { get; init; }
    public required decimal ChangePercent { get; init; }

    /// <summary>Openings a year in thousands, from growth and from people who leave.</summary>
    public required decimal OpeningsPerYear { get; init; }
    public required string Education { get; init; }
    public required string Experience { get; init; }
    public required string Training { get; init; }
}
