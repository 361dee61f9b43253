using CareerCompare.Core.Claims;
using CareerCompare.Core.Credentials;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Roles;

/// <summary>A job as people name it: the subject of a page. It maps to statistical classes, it is not one.</summary>
public sealed record RoleProfile
{
    /// <summary>What employers are called where nothing else is said.</summary>
    public const string GeneralEmployers = "employers";

    public required Id<RoleProfile> Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Within a sentence: "practice managers", "X-ray technicians".</summary>
    public required string Plural { get; init; }

    /// <summary>One of them within a sentence; whether the first letter is a name's capital, the plural shows.</summary>
    public string Name => FirstLetter.InSentence(Title, Plural);

    /// <summary>Where the title does not sound as it is written; null elsewhere.</summary>
    public IndefiniteArticle? SaidWith { get; init; }

    public IndefiniteArticle Article => SaidWith ?? IndefiniteArticles.Before(Title);
    public required Id<Family> Family { get; init; }

    /// <summary>What its employers are called, plural, within a sentence: "practices".</summary>
    public string Employers { get; init; } = GeneralEmployers;
    public required string Country { get; init; }
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Begins with a verb: "Runs the business side of a medical practice."</summary>
    public required string InShort { get; init; }
    public required DateOnly Reviewed { get; init; }

    /// <summary>Built with a visible mark and noindex.</summary>
    public bool Draft { get; init; }
    public IReadOnlyList<Id<RoleProfile>> Formerly { get; init; } = [];

    /// <summary>Roles that are a step up from here.</summary>
    public IReadOnlyList<Id<RoleProfile>> LeadsTo { get; init; } = [];

    /// <summary>Completes "if you …".</summary>
    public required string Suits { get; init; }

    /// <summary>Completes "Ask a practice manager near you: …".</summary>
    public required string Ask { get; init; }
    public required RichText FirstMove { get; init; }
    public IReadOnlyList<RichText> NotKnown { get; init; } = [];

    /// <summary>Measures of the job's size that were looked for and that no source states.</summary>
    public IReadOnlyList<ScopeMeasure> NotStated { get; init; } = [];

    /// <summary>How to ask for a step up where one works now; our own advice.</summary>
    public IReadOnlyList<StepUp> Steps { get; init; } = [];

    /// <summary>What may be asked at an interview; our own questions.</summary>
    public IReadOnlyList<InterviewQuestion> Interview { get; init; } = [];

    /// <summary>At least one; the first is the main one.</summary>
    public required IReadOnlyList<OccupationLink> Occupations { get; init; }
    public required IReadOnlyList<DutyClaim> Duties { get; init; }
    public IReadOnlyList<Claim<Id<Term>>> Skills { get; init; } = [];
    public IReadOnlyList<Claim<Id<Term>>> Settings { get; init; } = [];
    public IReadOnlyList<Claim<Id<Term>>> Industries { get; init; } = [];
    public IReadOnlyDictionary<Aspect, IReadOnlyList<Claim<RichText>>> InWords { get; init; } = new Dictionary<Aspect, IReadOnlyList<Claim<RichText>>>();
    public IReadOnlyList<EducationClaim> Education { get; init; } = [];
    public IReadOnlyList<Claim<Id<Credential>>> Certifications { get; init; } = [];

    /// <summary>Bodies that a source names without naming a certification.</summary>
    public IReadOnlyList<Claim<Id<Organization>>> Certifiers { get; init; } = [];
    public IReadOnlyList<PayClaim> Pay { get; init; } = [];
    public IReadOnlyList<OutlookClaim> Outlook { get; init; } = [];

    public OccupationLink MainOccupation => Occupations[0];

    public IReadOnlyList<Claim<RichText>> About(Aspect aspect) => InWords.GetValueOrDefault(aspect, []);

    /// <summary>What may decide about a measure of the job's size.</summary>
    public IEnumerable<Claim<RichText>> SizeBy(ScopeMeasure measure) => About(measure.Aspect()).Where(c => c.Citation.MayDecide);
}
