using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>An item of <c>content/context.yaml</c>.</summary>
public static class ContextShape
{
    private static readonly Field<IReadOnlyList<Id<RoleProfile>>> About = Field.List(
        "about",
        Value.IdOf(EntityKind.Role),
        "the roles it speaks of; empty for the field as a whole",
        "[practice-manager]"
    );
    private static readonly Field<ContextTopic> Topic = Field.Required(
        "topic",
        Value.ChoiceOf<ContextTopic>("a topic of a context claim"),
        "what it is about",
        "industry"
    );
    private static readonly Field<RichText> Says = Field.Required(
        "says",
        Value.Rich,
        "what the source says",
        "Hospitals buy more and more practices."
    );
    private static readonly Field<ReferencePeriod> AsOf = Field.Optional(
        "as-of",
        Value.Period,
        (ReferencePeriod)new ReferencePeriod.Undated(),
        "the time it speaks of",
        "2022"
    );

    public static Shape<ContextClaim> Shape { get; } =
        ClaimFields.Shape(
            "a context claim",
            "A claim about several roles together, or about the field.",
            [About, Topic, Says, AsOf],
            (r, citation) =>
                new ContextClaim
                {
                    About = r.Get(About),
                    Topic = r.Get(Topic),
                    Says = r.Get(Says),
                    AsOf = r.Get(AsOf),
                    Citation = citation,
                }
        );
}

/// <summary>An item of <c>content/contradictions.yaml</c>.</summary>
public static class ContradictionShape
{
    private static readonly Field<RichText> Words = Field.Required(
        "says",
        Value.Rich,
        "what the source says",
        "A practice manager reports to the administrator."
    );

    public static Shape<Claim<RichText>> Side { get; } =
        ClaimFields.Shape(
            "a side of a contradiction",
            "What one side says.",
            [Words],
            (r, citation) => new Claim<RichText>(r.Get(Words), citation)
        );

    private static readonly Field<string> Id = Field.Required(
        "id",
        Value.Form(
            "the number of a contradiction",
            "^C[1-9][0-9]*$",
            "write C and a number, like C1",
            EntityKind.Contradiction
        ),
        "C and a number",
        "C1"
    );
    private static readonly Field<string> Title = Field.Required(
        "title",
        Value.Line,
        "what is not settled, in plain words",
        "Who earns more?"
    );
    private static readonly Field<ContradictionTopic> Topic = Field.Required(
        "topic",
        Value.ChoiceOf<ContradictionTopic>("a topic of a contradiction"),
        "what it is about",
        "pay"
    );
    private static readonly Field<IReadOnlyList<Id<RoleProfile>>> Roles = Field.List(
        "roles",
        Value.IdOf(EntityKind.Role),
        "the roles it concerns",
        "[practice-manager, office-manager]"
    );
    private static readonly Field<RichText?> Short = Field.Maybe(
        "short",
        Value.RichOf(35),
        "how it stands under “Not settled” on a comparison; left out when it changes no decision",
        "The two sources count different people."
    );
    private static readonly Field<bool> Pair = Field.Optional(
        "pair",
        Value.Flag,
        false,
        "show the short text only where all its roles are compared",
        "true"
    );
    private static readonly Field<IReadOnlyList<Claim<RichText>>> Says = Field.Required(
        "says",
        Value.ListOf(Value.Of(Side), atLeast: 1),
        "what each side says",
        "[…]"
    );
    private static readonly Field<RichText> Checked = Field.Required(
        "checked",
        Value.Rich,
        "what the public record shows",
        "The survey’s own table has no such row."
    );
    private static readonly Field<IReadOnlyList<Id<Source>>> CheckedWith = Field.List(
        "checked-with",
        Value.IdOf(EntityKind.Source),
        "the sources of what was checked",
        "[bls-oews]"
    );
    private static readonly Field<RichText> So = Field.Required(
        "so",
        Value.Rich,
        "what this site does about it",
        "We show both and decide nothing."
    );

    public static Shape<Contradiction> Shape { get; } =
        new(
            "a contradiction",
            "A place where sources disagree with each other, with themselves, or with the public record.",
            [Id, Title, Topic, Roles, Short, Pair, Says, Checked, CheckedWith, So],
            r => new Contradiction
            {
                Id = r.Get(Id),
                Title = r.Get(Title),
                Topic = r.Get(Topic),
                Roles = r.Get(Roles),
                Short = r.Get(Short),
                Pair = r.Get(Pair),
                Says = r.Get(Says),
                Checked = r.Get(Checked),
                CheckedWith = r.Get(CheckedWith),
                So = r.Get(So),
            }
        );
}
