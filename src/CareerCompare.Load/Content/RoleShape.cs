using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary><c>roles/{id}.yaml</c>.</summary>
public static class RoleShape
{
    private static readonly Field<string> Title = Field.Required(
        "title",
        Value.Line,
        "as people name the job",
        "Practice manager"
    );
    private static readonly Field<string> Plural = Field.Required(
        "plural",
        Value.Line,
        "within a sentence; a capital in front shows that the title begins with a name, as “X-ray technicians”",
        "practice managers"
    );
    private static readonly Field<IndefiniteArticle?> Article = Field.MaybeValue(
        "article",
        Value.ChoiceOf<IndefiniteArticle>("an article"),
        "“a” or “an”, where the title is not said as it is written: a NASA engineer",
        "a"
    );
    private static readonly Field<Id<Family>> Family = Field.Required(
        "family",
        Value.IdOf(EntityKind.Family),
        "roles that people weigh against each other",
        "practice-management"
    );
    private static readonly Field<string> Employers = Field.Optional(
        "employers",
        Value.Line,
        RoleProfile.GeneralEmployers,
        "what its employers are called, plural, within a sentence",
        "practices"
    );

    private static readonly Field<IReadOnlyList<NaicsCode>> EmployedAt = Field.List(
        "employed-at",
        Value.Naics,
        "the kinds of employer where its reader works, by industry, the nearest first; without it the sectors that employ most of its class",
        "[621100, 621200, 622000]"
    );

    private static readonly Field<string> Country = Field.Required(
        "country",
        Value.Form("the code of a country", "^[A-Z]{2}$", "write two capital letters, like US"),
        "where the role is",
        "US"
    );
    private static readonly Field<IReadOnlyList<string>> AlsoCalled = Field.List(
        "also-called",
        Value.Line,
        "other titles of the same job",
        "[Medical practice manager]"
    );
    private static readonly Field<string> InShort = Field.Required(
        "in-short",
        Value.LineOf(maxWords: 16),
        "the job in one sentence; starts with a verb in the third person",
        "Runs the business side of a medical practice."
    );
    private static readonly Field<DateOnly> Reviewed = Field.Required(
        "reviewed",
        Value.Date,
        "when a person last read all of it",
        "2026-11-21"
    );
    private static readonly Field<bool> Draft = Field.Optional(
        "draft",
        Value.Flag,
        false,
        "shown with a mark, and not to search engines",
        "true"
    );
    private static readonly Field<IReadOnlyList<Id<RoleProfile>>> Formerly = Field.List(
        "formerly",
        Value.FormerId,
        "ids it had before",
        "[medical-manager]"
    );
    private static readonly Field<IReadOnlyList<Id<RoleProfile>>> LeadsTo = Field.List(
        "leads-to",
        Value.IdOf(EntityKind.Role),
        "roles that are a step up from here",
        "[practice-administrator]"
    );
    private static readonly Field<string> Suits = Field.Required(
        "suits",
        Value.Line,
        "completes “… if you …”",
        "want health care, and like money and rules as much as people"
    );
    private static readonly Field<string> Ask = Field.Required(
        "ask",
        Value.Line,
        "completes “Ask a … near you: …”",
        "how many doctors, what pay, who does the billing?"
    );
    private static readonly Field<RichText> FirstMove = Field.Required(
        "first-move",
        Value.Rich,
        "what to take on where one works now",
        "Offer to take over the schedule."
    );
    private static readonly Field<IReadOnlyList<RichText>> NotKnown = Field.List(
        "not-known",
        Value.Rich,
        "what we looked for and did not find",
        "[How many there are.]"
    );
    private static readonly Field<IReadOnlyList<ScopeMeasure>> NotStated = Field.List(
        "not-stated",
        Value.ChoiceOf<ScopeMeasure>("a measure of a job’s size"),
        "measures of the job’s size that no source states",
        "[budget-size, sites]"
    );
    private static readonly Field<IReadOnlyList<AskedStep>> Steps = Field.List(
        "steps",
        Value.Of(AdviceShapes.Step),
        "how to ask for a step up or down where one works now; our own advice",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<InterviewQuestion>> Interview = Field.List(
        "interview",
        Value.Of(AdviceShapes.Question),
        "questions to expect, each made from a duty; our own",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<OccupationLink>> Occupations = Field.Required(
        "occupations",
        Value.ListOf(Value.Of(RoleClaimShapes.Occupation), atLeast: 1),
        "statistical classes that stand for it; the first is the main one",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<CoreTask>> Core = Field.Optional(
        "core",
        WorkWordsShapes.Core,
        [],
        "the core of the work, in sentences of our own",
        "[…]"
    );
    private static readonly Field<WorkWeek?> Week = Field.Maybe(
        "week",
        Value.Of(WorkWordsShapes.Week),
        "a week in the job, as we read it from its duties",
        "…"
    );
    private static readonly Field<IReadOnlyList<DutyClaim>> Duties = Field.Required(
        "duties",
        Value.ListOf(Value.Of(RoleClaimShapes.Duty)),
        "what the sources say is done",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<Claim<Id<Term>>>> Skills = Ids("skills", "skill", EntityKind.Skill);
    private static readonly Field<IReadOnlyList<Claim<Id<Term>>>> Settings = Ids(
        "settings",
        "setting",
        EntityKind.Setting
    );
    private static readonly Field<IReadOnlyList<Claim<Id<Term>>>> Industries = Ids(
        "industries",
        "industry",
        EntityKind.Industry
    );
    private static readonly Field<IReadOnlyList<EducationClaim>> Education = Field.List(
        "education",
        Value.Of(RoleClaimShapes.Education),
        "the schooling asked for",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<CarriedOver>> CarriesOver = Field.List(
        "carries-over",
        Value.Of(RoleClaimShapes.Carried),
        "what of it is worth something in another role; their comparison says it",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<Claim<Id<Credential>>>> Certifications = Ids(
        "certifications",
        "certification",
        EntityKind.Certification
    );
    private static readonly Field<IReadOnlyList<Claim<Id<Organization>>>> Certifiers = Ids(
        "certifiers",
        "organization",
        EntityKind.Organization
    );
    private static readonly Field<IReadOnlyList<PayClaim>> Pay = Field.List(
        "pay",
        Value.Of(RoleClaimShapes.Pay),
        "pay figures for the role itself",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<OutlookClaim>> Outlook = Field.List(
        "outlook",
        Value.Of(RoleClaimShapes.Outlook),
        "changes in jobs that articles print",
        "[…]"
    );

    /// <summary>
    /// The claims in words, by what they are about. Those that a comparison shows in a cell have to be short.
    /// </summary>
    private static readonly IReadOnlyList<(Aspect Aspect, Field<IReadOnlyList<Claim<RichText>>> Field)> InWords =
    [
        .. Enum.GetValues<Aspect>().Select(a => (a, WordsField(a))),
    ];

    private static readonly IReadOnlyList<Field> Fields =
    [
        Title,
        Plural,
        Article,
        Family,
        Employers,
        EmployedAt,
        Country,
        AlsoCalled,
        InShort,
        Reviewed,
        Draft,
        Formerly,
        LeadsTo,
        Suits,
        Ask,
        FirstMove,
        NotKnown,
        NotStated,
        Steps,
        Interview,
        Occupations,
        Core,
        Week,
        Duties,
        Skills,
        Settings,
        Industries,
        .. InWords.Select(w => w.Field),
        Education,
        CarriesOver,
        Certifications,
        Certifiers,
        Pay,
        Outlook,
    ];

    /// <summary>What only a person can write.</summary>
    private static readonly IReadOnlyList<(OwnWords Words, Field Field)> Own =
    [
        (OwnWords.Plural, Plural),
        (OwnWords.Family, Family),
        (OwnWords.InShort, InShort),
        (OwnWords.Reviewed, Reviewed),
        (OwnWords.Suits, Suits),
        (OwnWords.Ask, Ask),
        (OwnWords.FirstMove, FirstMove),
        (OwnWords.Duties, Duties),
    ];

    public static Shape<RoleProfile> Shape { get; } =
        new(
            "a role",
            "A job as people name it.",
            Fields,
            r => new RoleProfile
            {
                Id = r.Reading.FileId!.As<RoleProfile>(),
                Title = r.Get(Title),
                Plural = r.Get(Plural),
                SaidWith = r.Get(Article),
                Family = r.Get(Family),
                Employers = r.Get(Employers),
                EmployedAt = r.Get(EmployedAt),
                Country = r.Get(Country),
                AlsoCalled = r.Get(AlsoCalled),
                InShort = r.Get(InShort),
                Reviewed = r.Get(Reviewed),
                Draft = r.Get(Draft),
                Formerly = r.Get(Formerly),
                LeadsTo = r.Get(LeadsTo),
                Suits = r.Get(Suits),
                Ask = r.Get(Ask),
                FirstMove = r.Get(FirstMove),
                NotKnown = r.Get(NotKnown),
                NotStated = r.Get(NotStated),
                Steps = r.Get(Steps),
                Interview = r.Get(Interview),
                Occupations = r.Get(Occupations),
                Core = r.Get(Core),
                Week = r.Get(Week),
                Duties = r.Get(Duties),
                Skills = r.Get(Skills),
                Settings = r.Get(Settings),
                Industries = r.Get(Industries),
                Education = r.Get(Education),
                CarriesOver = r.Get(CarriesOver),
                Certifications = r.Get(Certifications),
                Certifiers = r.Get(Certifiers),
                Pay = r.Get(Pay),
                Outlook = r.Get(Outlook),
                InWords = InWords.Where(w => r.Get(w.Field).Count > 0).ToDictionary(w => w.Aspect, w => r.Get(w.Field)),
            }
        );

    /// <summary>
    /// The same keys, all of them as right as in a role, but those of a person’s words may be missing.
    /// </summary>
    private static Shape<RoleDraft> Unwritten { get; } =
        new(
            "a draft of a role",
            "A job of which only facts are known.",
            Fields,
            r => new RoleDraft
            {
                Id = r.Reading.FileId!.As<RoleProfile>(),
                Title = r.Get(Title),
                AlsoCalled = r.Get(AlsoCalled),
                Occupations = r.Get(Occupations),
                Skills = r.Get(Skills),
                Education = r.Get(Education),
                Unwritten = [.. Own.Where(o => !r.Has(o.Field)).Select(o => o.Words)],
            },
            mayLack: [.. Own.Select(o => o.Field)]
        );

    /// <summary>A role; or a draft, where the file says that it is one and lacks a person’s words.</summary>
    public static RoleFile? Read(YamlNode? node, Reading reading) =>
        node is YamlMapping keys
        && keys.Find(Draft.Name)?.Value is YamlScalar { Text: "true" }
        && Own.Any(o => keys.Find(o.Field.Name) is null)
            ? Unwritten.Read(node, reading) is { } draft
                ? new RoleFile.OfDraft(draft)
                : null
            : Shape.Read(node, reading) is { } role
                ? new RoleFile.OfRole(role)
                : null;

    private static Field<IReadOnlyList<Claim<Id<T>>>> Ids<T>(string list, string key, EntityKind<T> kind)
        where T : class =>
        Field.List(
            list,
            Value.Of(RoleClaimShapes.Named(key, kind, $"an item of {list}")),
            $"{list} that sources name",
            "[…]"
        );

    private static Field<IReadOnlyList<Claim<RichText>>> WordsField(Aspect aspect)
    {
        var name = aspect == Aspect.Definition ? "definitions" : KebabCase.Of(aspect.ToString());
        int? maxWords = aspect is Aspect.Hours or Aspect.Pressure or Aspect.People or Aspect.Experience ? 14 : null;
        return Field.List(
            name,
            Value.Of(RoleClaimShapes.InWords($"an item of {name}", maxWords)),
            MeaningOf(aspect),
            "[…]"
        );
    }

    private static string MeaningOf(Aspect aspect) =>
        aspect switch
        {
            Aspect.Definition => "what the job is, in one sentence",
            Aspect.Hours => "how long the week is, and when",
            Aspect.Pressure => "what weighs on people in the job",
            Aspect.People => "with whom they deal",
            Aspect.Travel => "how much they are away",
            Aspect.ReportsTo => "who is above them",
            Aspect.Seniority => "where the job stands among others",
            Aspect.Scope => "what it answers for",
            Aspect.Experience => "what must be done before",
            Aspect.License => "whether some posts need a permission by law",
            Aspect.Software => "programs that are used",
            Aspect.Benefits => "what comes beside pay",
            Aspect.PayDrivers => "what pay depends on",
            Aspect.Knowledge => "what must be known",
            Aspect.Providers => "how many professionals its office serves, whom site.yaml names under wording",
            Aspect.StaffLed => "how many people it leads",
            Aspect.BudgetSize => "how much money it answers for",
            Aspect.Hiring => "whether it hires and dismisses",
            Aspect.Sites => "how many places it runs",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>What a file of <c>roles/</c> holds.</summary>
public abstract record RoleFile
{
    private RoleFile() { }

    public sealed record OfRole(RoleProfile Role) : RoleFile;

    public sealed record OfDraft(RoleDraft Draft) : RoleFile;
}

/// <summary>What a role says that no source said: advice of this site, and marked as such on every page.</summary>
public static class AdviceShapes
{
    private static readonly Field<Id<RoleProfile>> To = Field.Required(
        "to",
        Value.IdOf(EntityKind.Role),
        "the step: one of leads-to, or a role that leads here",
        "practice-manager"
    );
    private static readonly Field<IReadOnlyList<RichText>> Show = Field.Required(
        "show",
        Value.ListOf(Value.Rich, atLeast: 1),
        "what to bring to the talk",
        "[Your list of unpaid claims, before and after.]"
    );
    private static readonly Field<IReadOnlyList<RichText>> AskFor = Field.Required(
        "ask-for",
        Value.ListOf(Value.Rich, atLeast: 1),
        "what to ask for, in this order",
        "[To run billing for three months.]"
    );

    public static Shape<AskedStep> Step { get; } =
        new(
            "a step to ask for",
            "How to ask for a larger job where one works now, or for a smaller one.",
            [To, Show, AskFor],
            r => new AskedStep(r.Get(To), r.Get(Show), r.Get(AskFor))
        );

    private static readonly Field<string> Asks = Field.Required(
        "asks",
        Value.LineOf(maxWords: 30),
        "the question, as somebody would say it",
        "Tell me about a claim that an insurer refused."
    );
    private static readonly Field<RichText> Shows = Field.Required(
        "shows",
        Value.RichOf(40),
        "what a good answer shows",
        "That you find the cause, and not only the one bill."
    );
    private static readonly Field<Id<Term>> Duty = Field.Required(
        "duty",
        Value.IdOf(EntityKind.Duty),
        "a duty of this role, from which the question is made",
        "billing-and-claims"
    );

    public static Shape<InterviewQuestion> Question { get; } =
        new(
            "an interview question",
            "A question to expect at an interview for the role.",
            [Asks, Shows, Duty],
            r => new InterviewQuestion(r.Get(Asks), r.Get(Shows), r.Get(Duty))
        );
}
