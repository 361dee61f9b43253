using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Tests.Load.Shapes;

/// <summary>Schemas, reference pages and templates are printed from the shapes, so what a shape says of a field has to be true.</summary>
public class ShapeTests
{
    private static readonly IReadOnlyList<Shape> All = FileShapes
        .All.Select(f => f.Shape)
        .SelectMany(WithInner)
        .Distinct()
        .ToList();

    [Fact]
    public void Every_field_says_what_it_means()
    {
        foreach (var (shape, field) in Fields())
            Assert.False(string.IsNullOrWhiteSpace(field.Meaning), $"{field.Name} of {shape.Name}");
    }

    [Fact]
    public void The_example_of_every_field_can_be_read()
    {
        foreach (var (shape, field) in Fields().Where(f => !f.Field.Example.Contains('…', StringComparison.Ordinal)))
        {
            var file = new SourceFile("a.yaml", $"{field.Name}: {field.Example}\n");
            var reading = new Reading(file);
            var node = (YamlReader.Read(file, reading.Log) as YamlMapping)?.Entries[0].Value;
            Assert.True(
                node is not null && field.TryRead(node, reading, out _),
                $"{field.Name} of {shape.Name}: {string.Concat(reading.Log.InOrder().Select(DiagnosticText.Of))}"
            );
        }
    }

    [Fact]
    public void Names_of_fields_are_lower_case_words_joined_by_hyphens()
    {
        foreach (var (_, field) in Fields())
            Assert.Matches(@"^[a-z]+[0-9]*(-[a-z]+)*\z", field.Name);
    }

    private static IEnumerable<(Shape Shape, Field Field)> Fields() =>
        All.SelectMany(s => s.Fields.Select(f => (s, f)));

    private static IEnumerable<Shape> WithInner(Shape shape) =>
        shape.Fields.SelectMany(f => Inner(f.Form)).SelectMany(WithInner).Prepend(shape);

    private static IEnumerable<Shape> Inner(ValueForm form) =>
        form switch
        {
            ValueForm.Nested nested => [nested.Shape],
            ValueForm.ListOf list => Inner(list.Item),
            _ => [],
        };
}
