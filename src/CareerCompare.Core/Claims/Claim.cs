using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Claims;

/// <summary>A value and who says it.</summary>
public sealed record Claim<T>(T Value, Citation Citation);

/// <summary>A source names a duty for a role.</summary>
/// <param name="Duty">An id of the vocabulary.</param>
/// <param name="Sometimes">The source says "may".</param>
/// <param name="Citation">Who says it.</param>
public sealed record DutyClaim(Id<Term> Duty, bool Sometimes, Citation Citation);

/// <summary>A pay figure that some source gives for the role itself, not for a statistical class.</summary>
public sealed record PayClaim
{
    /// <summary>By which prose may refer to it; the statement number serves where there is one.</summary>
    public Id<PayClaim>? Id { get; init; }

    /// <summary>Whole US dollars.</summary>
    public required int Amount { get; init; }
    public required PayKind Kind { get; init; }
    public required PayPer Per { get; init; }
    public required ReferencePeriod AsOf { get; init; }

    /// <summary>Who was counted, in words.</summary>
    public required string Population { get; init; }
    public required string Area { get; init; }
    public required Citation Citation { get; init; }
}

/// <summary>
/// A change in jobs that an article prints. Official projections come through the occupation link instead.
/// </summary>
/// <param name="ChangePercent">Over the whole span.</param>
/// <param name="Span">The years.</param>
/// <param name="Population">The class it was published for.</param>
/// <param name="Citation">Who says it.</param>
public sealed record OutlookClaim(decimal ChangePercent, ReferencePeriod Span, string Population, Citation Citation);

/// <summary>
/// What of one job is worth something in another, or is worth nothing there, where a person knows more than the survey of
/// work: codes, laws, what an issuer counts.
/// </summary>
/// <param name="To">The other job.</param>
/// <param name="What">In a word or two: "Privacy law".</param>
/// <param name="Says">What becomes of it.</param>
/// <param name="Citation">Who says it.</param>
public sealed record CarriedOver(Id<RoleProfile> To, string What, RichText Says, Citation Citation);

/// <summary>How much schooling a source says the role asks for.</summary>
public sealed record EducationClaim
{
    public required EducationLevel Level { get; init; }
    public required EducationStrength Strength { get; init; }
    public IReadOnlyList<string> Fields { get; init; } = [];
    public required Citation Citation { get; init; }
}

/// <summary>Lowest first, so that levels can be compared.</summary>
public enum EducationLevel
{
    None,
    HighSchool,
    SomeCollege,
    Associate,
    Bachelor,
    Master,
    Doctoral,
}

/// <summary>How strongly the source puts it, strongest first.</summary>
public enum EducationStrength
{
    Required,
    RequiredByMost,
    Usual,
    Accepted,
    MayBeRequired,
    Preferred,
}

/// <summary>Levels of schooling as a reader knows them.</summary>
public static class EducationWords
{
    public static string Level(EducationLevel level) =>
        level switch
        {
            EducationLevel.None => "no diploma",
            EducationLevel.HighSchool => "high school diploma or GED",
            EducationLevel.SomeCollege => "some college",
            EducationLevel.Associate => "associate degree",
            EducationLevel.Bachelor => "bachelor’s degree",
            EducationLevel.Master => "master’s degree",
            EducationLevel.Doctoral => "doctoral degree",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static string Strength(EducationStrength strength) =>
        strength switch
        {
            EducationStrength.Required => "a must",
            EducationStrength.RequiredByMost => "required by most employers",
            EducationStrength.Usual => "usual",
            EducationStrength.Accepted => "accepted",
            EducationStrength.MayBeRequired => "may be needed",
            EducationStrength.Preferred => "liked by some employers",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>A claim about several roles together, or about the field.</summary>
public sealed record ContextClaim
{
    public IReadOnlyList<Id<RoleProfile>> About { get; init; } = [];
    public required ContextTopic Topic { get; init; }
    public required RichText Says { get; init; }
    public ReferencePeriod AsOf { get; init; } = new ReferencePeriod.Undated();
    public required Citation Citation { get; init; }
}

public enum ContextTopic
{
    PayOrder,
    Industry,
    Degree,
    Concept,
    Outlook,
    Skills,
    PayDrivers,
    Seniority,
    Duties,
}

/// <summary>A place where sources disagree with each other, with themselves, or with the public record.</summary>
public sealed record Contradiction
{
    /// <summary>C and a number.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required ContradictionTopic Topic { get; init; }
    public IReadOnlyList<Id<RoleProfile>> Roles { get; init; } = [];

    /// <summary>How it stands under "Not settled" on a comparison; null where it changes no decision.</summary>
    public RichText? Short { get; init; }

    /// <summary>The short text is shown only where all its roles are compared.</summary>
    public bool Pair { get; init; }
    public required IReadOnlyList<Claim<RichText>> Says { get; init; }
    public required RichText Checked { get; init; }
    public IReadOnlyList<Id<Source>> CheckedWith { get; init; } = [];

    /// <summary>What this site does about it.</summary>
    public required RichText So { get; init; }
}

public enum ContradictionTopic
{
    Pay,
    Title,
    Duties,
    Education,
    Hours,
    Outlook,
    Certifications,
    Seniority,
    Sources,
}
