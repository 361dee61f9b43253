using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>A sector in a reader's words; the bureau's own names run to twenty words.</summary>
public sealed record SectorName(NaicsCode Code, string Name);

/// <summary>Items of <c>content/vocabulary/sectors.yaml</c> and <c>owners.yaml</c>.</summary>
public static class SectorShapes
{
    private static readonly Field<NaicsCode> Naics = Field.Required(
        "naics",
        Value.OwnNaics,
        "the code by which the tables of salary-data/oews-sector name it",
        "62"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.LineOf(maxLetters: 48),
        "a few words, the first letter large",
        "Health care and social help"
    );

    public static Shape<SectorName> Sector { get; } =
        new(
            "a sector",
            "A sector of the economy in a reader’s words; one without has the bureau’s own name.",
            [Naics, Name],
            r => new SectorName(r.Get(Naics), r.Get(Name))
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
