using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>Letters after a name, or the degree or license that gives them.</summary>
public sealed record Credential
{
    public required Id<Credential> Id { get; init; }
    public required string Letters { get; init; }
    public required string Name { get; init; }
    public required Id<Organization> Issuer { get; init; }
    public required CredentialKind Kind { get; init; }

    /// <summary>What it is for and whom.</summary>
    public required RichText For { get; init; }
    public string? Url { get; init; }
    public required DateOnly Reviewed { get; init; }
    public IReadOnlyList<CredentialFact> Facts { get; init; } = [];
}

/// <summary>A certification is examined and renewed, a certificate is not; a license is asked for by law.</summary>
public enum CredentialKind
{
    Degree,
    Certificate,
    Certification,
    License,
}

/// <summary>What a fact about a credential is about.</summary>
public enum CredentialTopic
{
    Eligibility,
    Exam,
    Renewal,
    Cost,
    Membership,
    ContinuingEducation,
}

/// <summary>One thing known about a credential.</summary>
public sealed record CredentialFact
{
    public required CredentialTopic Topic { get; init; }
    public required RichText Says { get; init; }
    public required ReferencePeriod AsOf { get; init; }

    /// <summary>Of a cost, where the source prints an amount.</summary>
    public Fee? Fee { get; init; }

    /// <summary>
    /// Of a rule on who may take it, where the source names the schooling or shows that none is asked.
    /// </summary>
    public SchoolingAsked? Schooling { get; init; }
    public required Citation Citation { get; init; }
}

/// <summary>Whole US dollars, and what they pay for.</summary>
public sealed record Fee(int Dollars, FeeFor For);

public enum FeeFor
{
    Application,
    Exam,
    Renewal,
    RenewalByExam,
}

/// <summary>The least schooling on any path to the letters.</summary>
/// <param name="Least">No more than this is asked of anyone.</param>
/// <param name="OrExperience">More years of work may stand in its place.</param>
public sealed record SchoolingAsked(EducationLevel Least, bool OrExperience);
