using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>Keys and values inside of others: a claim in a role.</summary>
public sealed class NestedKind<T>(Shape<T> shape) : Kind<T> where T : class
{
    public override ValueForm Form => new ValueForm.Nested(shape);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value) =>
        (value = shape.Read(node, reading)) is not null;
}
