using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/vocabulary/duties.yaml</c> and of the lists beside it. Only a duty can be asked for and be clinical.</summary>
public static class TermShape
{
    private static readonly Field<string> Label = Field.Required("label", Value.LineOf(maxLetters: 28), "as it stands in a list, about four words", "Medical billing and claims");
    private static readonly Field<string?> InSentence = Field.Maybe("in-sentence", Value.Line, "within a sentence, where it begins with a name; left out, its first letter is small there", "Medicare billing");
    private static readonly Field<string?> Question = Field.Maybe("question", Value.Line, "what to ask of an advert or at an interview", "Will I answer for billing and insurance claims?");
    private static readonly Field<bool> Clinical = Field.Optional("clinical", Value.Flag, false, "care of patients, which needs a license", "true");
    private static readonly Field<string?> About = Field.Maybe("about", Value.Line, "what it means in plain words", "Sending bills to insurers and seeing that they are paid.");

    public static Shape<Term> Duty { get; } = Of(EntityKind.Duty, "a duty", "billing", withQuestion: true);
    public static Shape<Term> Skill { get; } = Of(EntityKind.Skill, "a skill", "budgeting", withQuestion: false);
    public static Shape<Term> Setting { get; } = Of(EntityKind.Setting, "a setting", "doctors-office", withQuestion: false);
    public static Shape<Term> Industry { get; } = Of(EntityKind.Industry, "an industry", "health-care", withQuestion: false);

    private static Shape<Term> Of(EntityKind<Term> kind, string name, string example, bool withQuestion)
    {
        var id = Field.Required("id", Value.OwnId(kind), "by which roles name it", example);
        IReadOnlyList<Field> fields = withQuestion ? [id, Label, InSentence, Question, Clinical, About] : [id, Label, InSentence, About];
        return new(name, "A word of the vocabulary, so that overlap between roles is computed and never asserted.", fields, r => new Term
        {
            Id = r.Get(id),
            Label = r.Get(Label),
            InSentence = r.Get(InSentence) ?? FirstLetter.InSentence(r.Get(Label)),
            Question = withQuestion ? r.Get(Question) : null,
            Clinical = withQuestion && r.Get(Clinical),
            About = r.Get(About),
        });
    }
}
