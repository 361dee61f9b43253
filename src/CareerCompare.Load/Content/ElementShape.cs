using CareerCompare.Core.Ratings;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>An item of <c>content/vocabulary/elements.yaml</c>.</summary>
public static class ElementShape
{
    private static readonly Field<ElementId> Element = Field.Required(
        "element",
        Value.OwnElement,
        "its place in the survey’s outline",
        "2.C.5.a"
    );
    private static readonly Field<string> Label = Field.Required(
        "label",
        Value.LineOf(maxLetters: 44),
        "what it is in a reader’s words, within a sentence",
        "medicine and dentistry"
    );
    private static readonly Field<IReadOnlyList<string>> Points = Field.List(
        "points",
        Value.LineOf(maxLetters: 32),
        "what the points of its scale mean, the lowest first",
        "[never, sometimes, always]"
    );

    public static Shape<ElementWords> Shape { get; } =
        new(
            "an element of work",
            "A thing that the survey of work asks about, in a reader’s words; one without has the survey’s own name.",
            [Element, Label, Points],
            r => new ElementWords(r.Get(Element), r.Get(Label), r.Get(Points))
        );
}
