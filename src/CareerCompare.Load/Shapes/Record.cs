using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>The values of one set of keys, read but not yet an object.</summary>
public sealed class Record(YamlMapping mapping, Reading reading)
{
    private readonly Dictionary<Field, object?> values = [];

    public YamlMapping Mapping { get; } = mapping;
    public Reading Reading { get; } = reading;

    /// <summary>Something was reported, so no object can be built.</summary>
    public bool Failed { get; private set; }

    public T Get<T>(Field<T> field) => (T)values[field]!;

    /// <summary>Where a key's value stands, or the whole where the key was left out.</summary>
    public SourceSpan At(Field field) => Mapping.Find(field.Name)?.Value.At ?? Mapping.At;

    /// <summary>Whether the author wrote the key.</summary>
    public bool Has(Field field) => Mapping.Find(field.Name) is not null;

    public void Fail(string code, SourceSpan at, string message, string? hint = null)
    {
        Failed = true;
        Reading.Log.Error(code, at, message, hint);
    }

    internal void Read(Field field, YamlNode node)
    {
        if (field.TryRead(node, Reading, out var value)) values[field] = value;
        else Failed = true;
    }

    internal void Leave(Field field, string shapeName)
    {
        if (field.IsRequired) Fail(Codes.MissingKey, Mapping.At, $"{shapeName} needs the key '{field.Name}'", $"{field.Meaning}: write {field.Name}: {field.Example}");
        else values[field] = field.ValueWhenAbsent;
    }
}
