using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>The front matter of a guide: its keys between two lines of <c>---</c>.</summary>
public sealed record GuideFrontMatter(string Title, string Description, int Order, DateOnly Reviewed);

/// <inheritdoc cref="GuideFrontMatter"/>
public static class GuideShape
{
    private static readonly Field<string> Title = Field.Required("title", Value.Line, "its title", "How to read a salary figure");
    private static readonly Field<string> Description = Field.Required("description", Value.LineOf(maxWords: 30), "what it answers, for a list and a search engine", "What a mean, a median and a percentile say, and whom each of them counts.");
    private static readonly Field<int> Order = Field.Required("order", Value.WholeNumber, "its place in the list of guides", "1");
    private static readonly Field<int> MaybeOrder = Field.Optional("order", Value.WholeNumber, 0, "of no effect here", "0");
    private static readonly Field<DateOnly> Reviewed = Field.Required("reviewed", Value.Date, "when a person last read all of it", "2026-11-21");

    public static Shape<GuideFrontMatter> Guide { get; } = Of("a guide", "A text that answers one question.", Order);
    public static Shape<GuideFrontMatter> Method { get; } = Of("the method", "How figures are chosen.", MaybeOrder);

    private static Shape<GuideFrontMatter> Of(string name, string meaning, Field<int> order) =>
        new(name, meaning, [Title, Description, order, Reviewed], r => new(r.Get(Title), r.Get(Description), r.Get(order), r.Get(Reviewed)));
}
