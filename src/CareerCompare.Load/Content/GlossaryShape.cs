using CareerCompare.Core.Claims;
using CareerCompare.Core.Glossary;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/glossary.yaml</c>.</summary>
public static class GlossaryShape
{
    private static readonly Field<Id<GlossaryEntry>> Id = Field.Required("id", Value.OwnId(EntityKind.Word), "its anchor, by which sentences link to it", "median");
    private static readonly Field<string> Name = Field.Required("name", Value.LineOf(maxLetters: 48), "the word, with other forms of it", "Median, the middle");
    private static readonly Field<RichText> Says = Field.Required("says", Value.RichOf(60), "what it means here, in plain words", "Half earn more, half earn less.");
    private static readonly Field<IReadOnlyList<Id<Source>>> Sources = Field.List("sources", Value.IdOf(EntityKind.Source), "who says so, where it is a fact and not our choice of words", "[bls-oews]");

    public static Shape<GlossaryEntry> Shape { get; } = new("a word of the glossary", "A word that a reader may not know.", [Id, Name, Says, Sources],
        r => new GlossaryEntry
        {
            Id = r.Get(Id), Name = r.Get(Name), Says = r.Get(Says),
            Citation = r.Get(Sources) is { Count: > 0 } sources ? new Citation { Sources = sources, Status = ClaimStatus.AsPrinted } : null,
        });
}
