using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>
/// An item of <c>content/vocabulary/duties.yaml</c> and of the lists beside it. Only a duty can be asked for and be
/// clinical.
/// </summary>
public static class TermShape
{
    private static readonly Field<string> Label = Field.Required(
        "label",
        Value.LineOf(maxLetters: 28),
        "as it stands in a list, about four words",
        "Medical billing and claims"
    );
    private static readonly Field<string?> InSentence = Field.Maybe(
        "in-sentence",
        Value.Line,
        "within a sentence, where it begins with a name; left out, its first letter is small there",
        "Medicare billing"
    );
    private static readonly Field<string?> Question = Field.Maybe(
        "question",
        Value.Line,
        "what to ask of an advert or at an interview",
        "Will I answer for billing and insurance claims?"
    );
    private static readonly Field<bool> Clinical = Field.Optional(
        "clinical",
        Value.Flag,
        false,
        "care of patients, which needs a license",
        "true"
    );
    private static readonly Field<string?> About = Field.Maybe(
        "about",
        Value.Line,
        "what it means in plain words",
        "Sending bills to insurers and seeing that they are paid."
    );

    public static Shape<Term> Duty { get; } = Of(EntityKind.Duty, "a duty", "billing", withQuestion: true);
    public static Shape<Term> Skill { get; } = Of(EntityKind.Skill, "a skill", "budgeting", withQuestion: false);
    public static Shape<Term> Setting { get; } =
        Of(EntityKind.Setting, "a setting", "doctors-office", withQuestion: false);
    public static Shape<Term> Industry { get; } =
        Of(EntityKind.Industry, "an industry", "health-care", withQuestion: false);

    private static Shape<Term> Of(EntityKind<Term> kind, string name, string example, bool withQuestion)
    {
        var id = Field.Required("id", Value.OwnId(kind), "by which roles name it", example);
        IReadOnlyList<Field> fields = withQuestion
            ? [id, Label, InSentence, Question, Clinical, About]
            : [id, Label, InSentence, About];
        return new(
            name,
            "A word of the vocabulary, so that overlap between roles is computed and never asserted.",
            fields,
            r => new Term
            {
                Id = r.Get(id),
                Label = r.Get(Label),
                InSentence = r.Get(InSentence) ?? FirstLetter.InSentence(r.Get(Label)),
                Question = withQuestion ? r.Get(Question) : null,
                Clinical = withQuestion && r.Get(Clinical),
                About = r.Get(About),
            }
        );
    }
}

/// <summary>An item of <c>content/vocabulary/families.yaml</c>.</summary>
public static class FamilyShape
{
    private static readonly Field<Id<Family>> Id = Field.Required(
        "id",
        Value.OwnId(EntityKind.Family),
        "by which roles name it",
        "practice-management"
    );
    private static readonly Field<string> Name = Field.Required("name", Value.Line, "its name", "Practice management");
    private static readonly Field<string?> InSentence = Field.Maybe(
        "in-sentence",
        Value.Line,
        "within a sentence, where it begins with a name; left out, its first letter is small there",
        "German schools"
    );
    private static readonly Field<string> About = Field.Required(
        "about",
        Value.Line,
        "which roles it holds",
        "People who run the business side of medical practices."
    );
    private static readonly Field<IReadOnlyList<string>> ScopeQuestions = Field.List(
        "scope-questions",
        Value.Line,
        "what to ask about the size of the job, two or three",
        "[How many doctors work there?]"
    );

    public static Shape<Family> Shape { get; } =
        new(
            "a family",
            "Roles that people weigh against each other.",
            [Id, Name, InSentence, About, ScopeQuestions],
            r => new Family
            {
                Id = r.Get(Id),
                Name = r.Get(Name),
                InSentence = r.Get(InSentence) ?? FirstLetter.InSentence(r.Get(Name)),
                About = r.Get(About),
                ScopeQuestions = r.Get(ScopeQuestions),
            }
        );
}

/// <summary>An item of <c>content/vocabulary/occupations.yaml</c>.</summary>
public static class OccupationShape
{
    private static readonly Field<SocCode> Soc = Field.Required(
        "soc",
        Value.OwnSoc,
        "its code in the Standard Occupational Classification",
        "11-9111"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.Line,
        "plain words, plural, lower case",
        "health services managers"
    );
    private static readonly Field<string> Covers = Field.Required(
        "covers",
        Value.LineOf(maxWords: 12),
        "whom the class counts",
        "everyone who plans or directs medical or health services"
    );
    private static readonly Field<string?> CountsAlso = Field.Maybe(
        "counts-also",
        Value.Line,
        "who else it counts; ends “… which counts … too”",
        "hospital executives and nursing directors"
    );

    private static readonly Field<string?> Definition = Field.Maybe(
        "definition",
        Value.Line,
        "the official definition, word for word",
        "Plan, direct, or coordinate medical and health services in hospitals, clinics, managed care organizations, public health agencies, or similar organizations."
    );
    private static readonly Field<string?> Does = Field.Maybe(
        "does",
        Value.LineOf(maxWords: 8),
        "whom it counts, by the definition; ends “those who …”",
        "plan and direct the services"
    );
    private static readonly Field<string?> Ask = Field.Maybe(
        "ask",
        Value.LineOf(maxWords: 14),
        "what to ask about a post to find out whether it is one; ends “ask …”",
        "who sets the budget, the contracts and the policies"
    );

    public static Shape<Occupation> Shape { get; } =
        new(
            "an occupation",
            "A statistical class in plain words.",
            [Soc, Name, Covers, CountsAlso, Definition, Does, Ask],
            r => new Occupation
            {
                Soc = r.Get(Soc),
                Name = r.Get(Name),
                Covers = r.Get(Covers),
                CountsAlso = r.Get(CountsAlso),
                Definition = r.Get(Definition),
                Does = r.Get(Does),
                Ask = r.Get(Ask),
            }
        );
}

/// <summary>An item of <c>content/glossary.yaml</c>.</summary>
public static class GlossaryShape
{
    private static readonly Field<Id<GlossaryEntry>> Id = Field.Required(
        "id",
        Value.OwnId(EntityKind.Word),
        "its anchor, by which sentences link to it",
        "median"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.LineOf(maxLetters: 48),
        "the word, with other forms of it",
        "Median, the middle"
    );
    private static readonly Field<RichText> Says = Field.Required(
        "says",
        Value.RichOf(60),
        "what it means here, in plain words",
        "Half earn more, half earn less."
    );
    private static readonly Field<IReadOnlyList<Id<Source>>> Sources = Field.List(
        "sources",
        Value.IdOf(EntityKind.Source),
        "who says so, where it is a fact and not our choice of words",
        "[bls-oews]"
    );

    public static Shape<GlossaryEntry> Shape { get; } =
        new(
            "a word of the glossary",
            "A word that a reader may not know.",
            [Id, Name, Says, Sources],
            r => new GlossaryEntry
            {
                Id = r.Get(Id),
                Name = r.Get(Name),
                Says = r.Get(Says),
                Citation = r.Get(Sources) is { Count: > 0 } sources
                    ? new Citation { Sources = sources, Status = ClaimStatus.AsPrinted }
                    : null,
            }
        );
}

/// <summary>The front matter of a guide: its keys between two lines of <c>---</c>.</summary>
public sealed record GuideFrontMatter(string Title, string Description, int Order, DateOnly Reviewed);

/// <inheritdoc cref="GuideFrontMatter"/>
public static class GuideShape
{
    private static readonly Field<string> Title = Field.Required(
        "title",
        Value.Line,
        "its title",
        "How to read a salary figure"
    );
    private static readonly Field<string> Description = Field.Required(
        "description",
        Value.LineOf(maxWords: 30),
        "what it answers, for a list and a search engine",
        "What a mean, a median and a percentile say, and whom each of them counts."
    );
    private static readonly Field<int> Order = Field.Required(
        "order",
        Value.WholeNumber,
        "its place in the list of guides",
        "1"
    );
    private static readonly Field<int> MaybeOrder = Field.Optional(
        "order",
        Value.WholeNumber,
        0,
        "of no effect here",
        "0"
    );
    private static readonly Field<DateOnly> Reviewed = Field.Required(
        "reviewed",
        Value.Date,
        "when a person last read all of it",
        "2026-11-21"
    );

    public static Shape<GuideFrontMatter> Guide { get; } = Of("a guide", "A text that answers one question.", Order);
    public static Shape<GuideFrontMatter> Method { get; } = Of("the method", "How figures are chosen.", MaybeOrder);

    private static Shape<GuideFrontMatter> Of(string name, string meaning, Field<int> order) =>
        new(
            name,
            meaning,
            [Title, Description, order, Reviewed],
            r => new(r.Get(Title), r.Get(Description), r.Get(order), r.Get(Reviewed))
        );
}

/// <summary>An item of <c>content/search.yaml</c>, and one of <c>content/tools.yaml</c>.</summary>
public static class SearchShape
{
    private static readonly Field<JobPart> Part = Field.Required(
        "part",
        Value.ChoiceOf<JobPart>("a part of a job"),
        "what of a job is looked for",
        "pay"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.LineOf(maxLetters: 48),
        "what a result calls it, behind the name of the job",
        "pay"
    );
    private static readonly Field<IReadOnlyList<string>> Words = Field.List(
        "words",
        Value.LineOf(maxLetters: 48),
        "what else people type who look for it",
        "[salary, wages]"
    );

    public static Shape<SearchPart> Shape { get; } =
        new(
            "a part of a job that is searched for",
            "Words that people type who look for one part of a job.",
            [Part, Name, Words],
            r => new SearchPart(r.Get(Part), r.Get(Name), r.Get(Words))
        );

    private static readonly Field<Id<SiteTool>> Page = Field.Required(
        "page",
        Value.OwnId(EntityKind.Tool),
        "the last part of its address",
        "paths"
    );
    private static readonly Field<string> ToolName = Field.Required(
        "name",
        Value.LineOf(maxLetters: 48),
        "what one does there",
        "Find my next step"
    );
    private static readonly Field<string> Says = Field.Required(
        "says",
        Value.LineOf(maxWords: 12),
        "what it answers",
        "What each step up asks you to learn"
    );
    private static readonly Field<bool> OnHome = Field.Optional(
        "on-home",
        Value.Flag,
        false,
        "it stands on the home page",
        "true"
    );

    public static Shape<SiteTool> Tool { get; } =
        new(
            "something to do on the site",
            "A page on which a reader does something; one that the site does not have is left out.",
            [Page, ToolName, Says, OnHome, Words],
            r => new SiteTool(r.Get(Page), r.Get(ToolName), r.Get(Says), r.Get(OnHome), r.Get(Words))
        );
}
