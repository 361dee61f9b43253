using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>An industry in a reader's words; the bureau's own names run to twenty words.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">"Schools".</param>
/// <param name="At">"at schools"; null for "in" and the name.</param>
public sealed record SectorName(NaicsCode Code, string Name, string? At);

/// <summary>Items of <c>content/vocabulary/sectors.yaml</c> and <c>owners.yaml</c>.</summary>
public static class SectorShapes
{
    private static readonly Field<NaicsCode> Naics = Field.Required(
        "naics",
        Value.OwnNaics,
        "the code by which the wage survey names it",
        "611100"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.LineOf(maxLetters: 48),
        "a few words, the first letter large",
        "Schools"
    );
    private static readonly Field<string?> At = Field.Maybe(
        "at",
        Value.LineOf(maxLetters: 60),
        "the same within a sentence, with its preposition; without it “in” and the name",
        "at schools"
    );

    public static Shape<SectorName> Sector { get; } =
        new(
            "an industry",
            "A kind of employer in a reader’s words; one without has the bureau’s own name.",
            [Naics, Name, At],
            r => new SectorName(r.Get(Naics), r.Get(Name), r.Get(At))
        );

    private static readonly Field<string> Code = Field.Required(
        "code",
        Value.Form("a code of owners", "^[0-9]{1,4}$", "write digits, like 58", EntityKind.Owner),
        "the bureau’s code of whose establishments are counted",
        "58"
    );
    private static readonly Field<string> Words = Field.Required(
        "words",
        Value.Line,
        "the same in words",
        "private, and hospitals of states and local governments"
    );

    public static Shape<OwnerWords> Owners { get; } =
        new(
            "a kind of owners",
            "Whose establishments the figures of a sector count, in words.",
            [Code, Words],
            r => new OwnerWords(r.Get(Code), r.Get(Words))
        );
}
