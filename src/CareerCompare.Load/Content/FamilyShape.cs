using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/vocabulary/families.yaml</c>.</summary>
public static class FamilyShape
{
    private static readonly Field<Id<Family>> Id = Field.Required("id", Value.OwnId(EntityKind.Family), "by which roles name it", "practice-management");
    private static readonly Field<string> Name = Field.Required("name", Value.Line, "its name", "Practice management");
    private static readonly Field<string?> InSentence = Field.Maybe("in-sentence", Value.Line, "within a sentence, where it begins with a name; left out, its first letter is small there", "German schools");
    private static readonly Field<string> About = Field.Required("about", Value.Line, "which roles it holds", "People who run the business side of medical practices.");
    private static readonly Field<IReadOnlyList<string>> ScopeQuestions = Field.List("scope-questions", Value.Line, "what to ask about the size of the job, two or three", "[How many doctors work there?]");

    public static Shape<Family> Shape { get; } = new("a family", "Roles that people weigh against each other.", [Id, Name, InSentence, About, ScopeQuestions],
        r => new Family { Id = r.Get(Id), Name = r.Get(Name), InSentence = r.Get(InSentence) ?? FirstLetter.InSentence(r.Get(Name)), About = r.Get(About), ScopeQuestions = r.Get(ScopeQuestions) });
}
