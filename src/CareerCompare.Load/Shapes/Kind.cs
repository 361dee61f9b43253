using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>A kind of value: how it is written and how it is read.</summary>
public abstract class Kind
{
    public abstract ValueForm Form { get; }
}

/// <inheritdoc/>
public abstract class Kind<T> : Kind
{
    /// <summary>Reads a value; where it is none, says so in the reading's log.</summary>
    public abstract bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value);
}
