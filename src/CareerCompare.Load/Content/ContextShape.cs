using CareerCompare.Core.Articles;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/context.yaml</c>.</summary>
public static class ContextShape
{
    private static readonly Field<IReadOnlyList<Id<RoleProfile>>> About = Field.List("about", Value.IdOf(EntityKind.Role), "the roles it speaks of; empty for the field as a whole", "[practice-manager]");
    private static readonly Field<ContextTopic> Topic = Field.Required("topic", Value.ChoiceOf<ContextTopic>("a topic of a context claim"), "what it is about", "industry");
    private static readonly Field<RichText> Says = Field.Required("says", Value.Rich, "what the source says", "Hospitals buy more and more practices.");
    private static readonly Field<ReferencePeriod> AsOf = Field.Optional("as-of", Value.Period, (ReferencePeriod)new ReferencePeriod.Undated(), "the time it speaks of", "2022");

    public static Shape<ContextClaim> Shape { get; } = ClaimFields.Shape("a context claim", "A claim about several roles together, or about the field.",
        [About, Topic, Says, AsOf],
        (r, citation) => new ContextClaim { About = r.Get(About), Topic = r.Get(Topic), Says = r.Get(Says), AsOf = r.Get(AsOf), Citation = citation });
}
