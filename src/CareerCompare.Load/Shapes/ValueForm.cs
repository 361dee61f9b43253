namespace CareerCompare.Load.Shapes;

/// <summary>How a value is written, for whatever is printed from a shape: JSON Schema, reference pages, templates.</summary>
public abstract record ValueForm
{
    private ValueForm() { }

    /// <summary>Text in one piece.</summary>
    /// <param name="Name">"a line", "a date".</param>
    /// <param name="Pattern">A regular expression it matches, where its form is fixed.</param>
    /// <param name="MaxWords">At most so many words.</param>
    /// <param name="MaxLetters">At most so many letters.</param>
    public sealed record Text(string Name, string? Pattern = null, int? MaxWords = null, int? MaxLetters = null) : ValueForm;

    public sealed record WholeNumber(string Name, int Least) : ValueForm;

    public sealed record Number(string Name) : ValueForm;

    public sealed record Flag : ValueForm;

    /// <summary>One of some words.</summary>
    public sealed record Choice(string Name, IReadOnlyList<string> Words) : ValueForm;

    /// <summary>The id of a thing that is written elsewhere.</summary>
    public sealed record IdOf(Entities.EntityKind EntityKind) : ValueForm;

    public sealed record ListOf(ValueForm Item, int AtLeast) : ValueForm;

    public sealed record Nested(Shape Shape) : ValueForm;
}
