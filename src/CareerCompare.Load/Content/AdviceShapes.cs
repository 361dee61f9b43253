using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>What a role says that no source said: advice of this site, and marked as such on every page.</summary>
public static class AdviceShapes
{
    private static readonly Field<Id<RoleProfile>> To = Field.Required("to", Value.IdOf(EntityKind.Role), "the step, one of leads-to", "practice-manager");
    private static readonly Field<IReadOnlyList<RichText>> Show = Field.Required("show", Value.ListOf(Value.Rich, atLeast: 1), "what to bring to the talk", "[Your list of unpaid claims, before and after.]");
    private static readonly Field<IReadOnlyList<RichText>> AskFor = Field.Required("ask-for", Value.ListOf(Value.Rich, atLeast: 1), "what to ask for, in this order", "[To run billing for three months.]");

    public static Shape<StepUp> Step { get; } = new("a step up", "How to ask for a larger job where one works now.", [To, Show, AskFor],
        r => new StepUp(r.Get(To), r.Get(Show), r.Get(AskFor)));

    private static readonly Field<string> Asks = Field.Required("asks", Value.LineOf(maxWords: 30), "the question, as somebody would say it", "Tell me about a claim that an insurer refused.");
    private static readonly Field<RichText> Shows = Field.Required("shows", Value.RichOf(40), "what a good answer shows", "That you find the cause, and not only the one bill.");
    private static readonly Field<Id<Term>> Duty = Field.Required("duty", Value.IdOf(EntityKind.Duty), "a duty of this role, from which the question is made", "billing-and-claims");

    public static Shape<InterviewQuestion> Question { get; } = new("an interview question", "A question to expect at an interview for the role.", [Asks, Shows, Duty],
        r => new InterviewQuestion(r.Get(Asks), r.Get(Shows), r.Get(Duty)));
}
