using System.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Claims;

/// <summary>A job as people name it: the subject of a page. It maps to statistical classes, it is not one.</summary>
public sealed record RoleProfile
{
    /// <summary>What employers are called where nothing else is said.</summary>
    public const string GeneralEmployers = "employers";

    public required Id<RoleProfile> Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Within a sentence: "practice managers", "X-ray technicians".</summary>
    public required string Plural { get; init; }

    /// <summary>
    /// One of them within a sentence; whether the first letter is a name's capital, the plural shows.
    /// </summary>
    public string Name => FirstLetter.InSentence(Title, Plural);

    /// <summary>Where the title does not sound as it is written; null elsewhere.</summary>
    public IndefiniteArticle? SaidWith { get; init; }

    public IndefiniteArticle Article => SaidWith ?? IndefiniteArticles.Before(Title);
    public required Id<Family> Family { get; init; }

    /// <summary>What its employers are called, plural, within a sentence: "practices".</summary>
    public string Employers { get; init; } = GeneralEmployers;

    /// <summary>
    /// The kinds of employer where its reader works, by industry, the nearest first; empty where nobody says, and then
    /// the sectors that employ most of its class stand in.
    /// </summary>
    public IReadOnlyList<NaicsCode> EmployedAt { get; init; } = [];
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
    public IReadOnlyList<AskedStep> Steps { get; init; } = [];

    /// <summary>What may be asked at an interview; our own questions.</summary>
    public IReadOnlyList<InterviewQuestion> Interview { get; init; } = [];

    /// <summary>At least one; the first is the main one.</summary>
    public required IReadOnlyList<OccupationLink> Occupations { get; init; }

    /// <summary>The core of the work in five to eight sentences of ours; empty where nobody has written them.</summary>
    public IReadOnlyList<CoreTask> Core { get; init; } = [];

    /// <summary>Our reading of a week; null where nobody has written it.</summary>
    public WorkWeek? Week { get; init; }
    public required IReadOnlyList<DutyClaim> Duties { get; init; }
    public IReadOnlyList<Claim<Id<Term>>> Skills { get; init; } = [];
    public IReadOnlyList<Claim<Id<Term>>> Settings { get; init; } = [];
    public IReadOnlyList<Claim<Id<Term>>> Industries { get; init; } = [];
    public IReadOnlyDictionary<Aspect, IReadOnlyList<Claim<RichText>>> InWords { get; init; } =
        new Dictionary<Aspect, IReadOnlyList<Claim<RichText>>>();
    public IReadOnlyList<EducationClaim> Education { get; init; } = [];

    /// <summary>What of it carries over to another role, in the order of the page.</summary>
    public IReadOnlyList<CarriedOver> CarriesOver { get; init; } = [];
    public IReadOnlyList<Claim<Id<Credential>>> Certifications { get; init; } = [];

    /// <summary>Bodies that a source names without naming a certification.</summary>
    public IReadOnlyList<Claim<Id<Organization>>> Certifiers { get; init; } = [];
    public IReadOnlyList<PayClaim> Pay { get; init; } = [];
    public IReadOnlyList<OutlookClaim> Outlook { get; init; } = [];

    public OccupationLink MainOccupation => Occupations[0];

    public IReadOnlyList<Claim<RichText>> About(Aspect aspect) => InWords.GetValueOrDefault(aspect, []);

    /// <summary>What may decide about a measure of the job's size.</summary>
    public IEnumerable<Claim<RichText>> SizeBy(ScopeMeasure measure) =>
        About(measure.Aspect()).Where(c => c.Citation.MayDecide);
}

/// <summary>What a claim in words about a role is about.</summary>
public enum Aspect
{
    Definition,
    Hours,
    Pressure,
    People,
    Travel,
    ReportsTo,
    Seniority,
    Scope,
    Experience,
    Software,

    /// <summary>A permission by law that some posts need.</summary>
    License,
    Benefits,
    PayDrivers,
    Knowledge,
    Providers,
    StaffLed,
    BudgetSize,
    Hiring,
    Sites,
}

/// <summary>By what the size of a job is read off an advert, the most telling first.</summary>
public enum ScopeMeasure
{
    Providers,
    StaffLed,
    BudgetSize,
    ReportsTo,
    Hiring,
    Sites,
}

public static class ScopeMeasures
{
    /// <summary>Under which a role claims it.</summary>
    public static Aspect Aspect(this ScopeMeasure measure) =>
        measure switch
        {
            ScopeMeasure.Providers => Claims.Aspect.Providers,
            ScopeMeasure.StaffLed => Claims.Aspect.StaffLed,
            ScopeMeasure.BudgetSize => Claims.Aspect.BudgetSize,
            ScopeMeasure.ReportsTo => Claims.Aspect.ReportsTo,
            ScopeMeasure.Hiring => Claims.Aspect.Hiring,
            ScopeMeasure.Sites => Claims.Aspect.Sites,
            _ => throw new UnreachableException(),
        };
}

/// <summary>How to ask for another job at one's own workplace. Advice of this site, not a claim.</summary>
/// <param name="To">A role that this one leads to; or, for a step down, one that leads to this.</param>
/// <param name="Show">What to bring: work that is done, with its figures.</param>
/// <param name="AskFor">What to ask for, in this order.</param>
public sealed record AskedStep(Id<RoleProfile> To, IReadOnlyList<RichText> Show, IReadOnlyList<RichText> AskFor);

/// <summary>A question to expect, made by this site from a duty that sources name.</summary>
/// <param name="Asks">As somebody would say it.</param>
/// <param name="Shows">What a good answer shows.</param>
/// <param name="Duty">A duty of the role.</param>
public sealed record InterviewQuestion(string Asks, RichText Shows, Id<Term> Duty);

/// <summary>
/// A job of which only facts are known: nobody has written yet what it is and whom it suits. It is no role, so nothing
/// compares it, counts it or leads to it, until its words are there.
/// </summary>
public sealed record RoleDraft
{
    /// <summary>That of the role which it will be.</summary>
    public required Id<RoleProfile> Id { get; init; }
    public required string Title { get; init; }
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>At least one; the first is the main one.</summary>
    public required IReadOnlyList<OccupationLink> Occupations { get; init; }
    public IReadOnlyList<Claim<Id<Term>>> Skills { get; init; } = [];
    public IReadOnlyList<EducationClaim> Education { get; init; } = [];

    /// <summary>What a person has still to write, in the order in which it is best written.</summary>
    public required IReadOnlyList<OwnWords> Unwritten { get; init; }

    public OccupationLink MainOccupation => Occupations[0];
}

/// <summary>What no list of jobs gives: a person writes it, and the job becomes a role.</summary>
public enum OwnWords
{
    Plural,
    Family,
    InShort,
    Reviewed,
    Suits,
    Ask,
    FirstMove,
    Duties,
}

/// <summary>A list of titles files a title with a class of jobs. Many titles stand with several classes.</summary>
/// <param name="Title">As the list prints it.</param>
/// <param name="Soc">The class.</param>
/// <param name="ClassName">As the list names the class, or the part of it that holds the title.</param>
/// <param name="Citation">The list.</param>
public sealed record FiledTitle(string Title, SocCode Soc, string ClassName, Citation Citation)
{
    public TitleListing Listing { get; init; } = TitleListing.Named;

    /// <summary>The title with a part of it in letters, as the list prints it beside: "Operations GM".</summary>
    public string? Short { get; init; }
}

/// <summary>What a list says of a title in a class, the surest first.</summary>
public enum TitleListing
{
    /// <summary>Every worker of the title is counted in the class, whatever he does.</summary>
    SortedByTitle,

    /// <summary>People of the class gave it as their title.</summary>
    Reported,

    /// <summary>The list has it as another title of the class.</summary>
    Named,

    /// <summary>An older edition of the list had it there, and the newest that is held has not.</summary>
    NamedBefore,
}
