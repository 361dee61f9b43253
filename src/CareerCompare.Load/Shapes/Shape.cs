using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>The description of a file kind, or of keys inside of one.</summary>
/// <param name="name">With its article, for messages: "a role".</param>
/// <param name="meaning">What such a thing is.</param>
/// <param name="fields">Its keys, in the order in which they are best written.</param>
public abstract class Shape(string name, string meaning, IReadOnlyList<Field> fields)
{
    public string Name { get; } = name;
    public string Meaning { get; } = meaning;
    public IReadOnlyList<Field> Fields { get; } = fields;
}

/// <inheritdoc/>
public sealed class Shape<T>(string name, string meaning, IReadOnlyList<Field> fields, Func<Record, T?> build, IReadOnlyList<Field>? mayLack = null) : Shape(name, meaning, fields)
    where T : class
{
    // What mayLack names is needed elsewhere and may be left out here; build looks whether it was.
    private readonly Dictionary<string, Field> byName = fields.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Reads all keys, reports all that is wrong, and builds the object only when nothing was.</summary>
    public T? Read(YamlNode? node, Reading reading)
    {
        if (node is YamlScalar scalar && YamlSlips.ReportColon(scalar, reading.Log)) return null;
        if (node is not null and not YamlMapping)
        {
            reading.Log.Error(Codes.WrongNode, node.At, $"{node.Kind} stands where {Name} was expected", "write keys and values");
            return null;
        }
        var mapping = node as YamlMapping ?? new YamlMapping([], new SourceSpan(reading.File, 1, 1));
        var record = new Record(mapping, reading, Fields.Count);
        foreach (var (key, value) in mapping.Entries)
        {
            if (byName.TryGetValue(key.Text, out var field)) record.Read(field, value);
            else ReportUnknown(key, record);
        }
        foreach (var field in Fields)
            if (mapping.Find(field.Name) is null && mayLack?.Contains(field) != true) record.Leave(field, Name);
        if (record.Failed) return null;
        var built = build(record);
        if (built is null || record.Failed) return null;
        reading.Places.Add(built, mapping);
        return built;
    }

    private void ReportUnknown(YamlScalar key, Record record)
    {
        // Inside { } a comma parts 63,100 into a value and a key.
        var hint = key.Text.Length > 0 && key.Text.All(char.IsAsciiDigit)
            ? "inside { } a comma ends a value: write one fact a line, and numbers without commas"
            : DidYouMean.Hint(key.Text, byName.Keys) ?? "its keys are " + string.Join(", ", byName.Keys);
        record.Fail(Codes.UnknownKey, key.At, $"'{Excerpt.Of(key.Text)}' is not a key of {Name}", hint);
    }
}
