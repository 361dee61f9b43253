using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>The values of one set of keys, read but not yet an object.</summary>
/// <param name="mapping">The keys as they were written.</param>
/// <param name="reading">The file they stand in.</param>
/// <param name="mostFields">How many fields its shape has.</param>
public sealed class Record(YamlMapping mapping, Reading reading, int mostFields)
{
    // Side by side. They are few, and a dictionary for each claim would be half of what reading a role takes.
    private readonly Field[] fields = new Field[mostFields];
    private readonly object?[] values = new object?[mostFields];
    private int count;

    public YamlMapping Mapping { get; } = mapping;
    public Reading Reading { get; } = reading;

    /// <summary>Something was reported, so no object can be built.</summary>
    public bool Failed { get; private set; }

    public T Get<T>(Field<T> field) => (T)ValueOf(field)!;

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
        if (field.TryRead(node, Reading, out var value)) Set(field, value);
        else Failed = true;
    }

    internal void Leave(Field field, string shapeName)
    {
        if (field.IsRequired) Fail(Codes.MissingKey, Mapping.At, $"{shapeName} needs the key '{field.Name}'", $"{field.Meaning}: write {field.Name}: {field.Example}");
        else Set(field, field.ValueWhenAbsent);
    }

    private void Set(Field field, object? value)
    {
        fields[count] = field;
        values[count++] = value;
    }

    // Not generic, so that there is one of it for all types.
    private object? ValueOf(Field field) => Array.IndexOf(fields, field, 0, count) is >= 0 and var at
        ? values[at]
        : throw new ArgumentException($"'{field.Name}' is not a field of this record.");
}
