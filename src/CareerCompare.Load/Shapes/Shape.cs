using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

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
public sealed class Shape<T>(
    string name,
    string meaning,
    IReadOnlyList<Field> fields,
    Func<Record, T?> build,
    IReadOnlyList<Field>? mayLack = null
) : Shape(name, meaning, fields)
    where T : class
{
    // What mayLack names is needed elsewhere and may be left out here; build looks whether it was.
    private readonly Dictionary<string, Field> byName = fields.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Reads all keys, reports all that is wrong, and builds the object only when nothing was.</summary>
    public T? Read(YamlNode? node, Reading reading)
    {
        if (node is YamlScalar scalar && YamlSlips.ReportColon(scalar, reading.Log))
            return null;
        if (node is not null and not YamlMapping)
        {
            reading.Log.Error(
                Codes.WrongNode,
                node.At,
                $"{node.Kind} stands where {Name} was expected",
                "write keys and values"
            );
            return null;
        }
        var mapping = node as YamlMapping ?? new YamlMapping([], new SourceSpan(reading.File, 1, 1));
        var record = new Record(mapping, reading, Fields.Count);
        foreach (var (key, value) in mapping.Entries)
        {
            if (byName.TryGetValue(key.Text, out var field))
                record.Read(field, value);
            else
                ReportUnknown(key, record);
        }
        foreach (var field in Fields)
            if (mapping.Find(field.Name) is null && mayLack?.Contains(field) != true)
                record.Leave(field, Name);
        if (record.Failed)
            return null;
        var built = build(record);
        if (built is null || record.Failed)
            return null;
        reading.Places.Add(built, mapping);
        return built;
    }

    private void ReportUnknown(YamlScalar key, Record record)
    {
        // Inside { } a comma parts 63,100 into a value and a key.
        var hint =
            key.Text.Length > 0 && key.Text.All(char.IsAsciiDigit)
                ? "inside { } a comma ends a value: write one fact a line, and numbers without commas"
                : DidYouMean.Hint(key.Text, byName.Keys) ?? "its keys are " + string.Join(", ", byName.Keys);
        record.Fail(Codes.UnknownKey, key.At, $"'{Excerpt.Of(key.Text)}' is not a key of {Name}", hint);
    }
}

/// <summary>A key of a file kind, described once: read by it, and printed from it.</summary>
public abstract class Field(string name, bool isRequired, string meaning, string example)
{
    public string Name { get; } = name;
    public bool IsRequired { get; } = isRequired;

    /// <summary>What it says, in a few words.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>A value as it stands in a file.</summary>
    public string Example { get; } = example;

    public abstract ValueForm Form { get; }

    internal abstract bool TryRead(YamlNode node, Reading reading, out object? value);

    internal abstract object? ValueWhenAbsent { get; }

    public static Field<T> Required<T>(string name, Kind<T> kind, string meaning, string example)
        where T : notnull => new(name, kind, isRequired: true, absent: default!, meaning, example);

    public static Field<T> Optional<T>(string name, Kind<T> kind, T absent, string meaning, string example)
        where T : notnull => new(name, kind, isRequired: false, absent, meaning, example);

    public static Field<T?> Maybe<T>(string name, Kind<T> kind, string meaning, string example)
        where T : class => new(name, kind!, isRequired: false, absent: null, meaning, example);

    public static Field<T?> MaybeValue<T>(string name, Kind<T> kind, string meaning, string example)
        where T : struct => new(name, new OrNull<T>(kind), isRequired: false, absent: null, meaning, example);

    public static Field<IReadOnlyList<T>> List<T>(string name, Kind<T> item, string meaning, string example) =>
        new(name, new ListKind<T>(item), isRequired: false, absent: [], meaning, example);
}

/// <inheritdoc/>
public sealed class Field<T> : Field
{
    private readonly Kind<T> kind;

    // Boxed once.
    private readonly object? absent;

    internal Field(string name, Kind<T> kind, bool isRequired, T absent, string meaning, string example)
        : base(name, isRequired, meaning, example) => (this.kind, this.absent) = (kind, absent);

    public override ValueForm Form => kind.Form;

    internal override object? ValueWhenAbsent => absent;

    internal override bool TryRead(YamlNode node, Reading reading, out object? value)
    {
        var read = kind.TryRead(node, reading, out var typed);
        value = typed;
        return read;
    }
}

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
        if (field.TryRead(node, Reading, out var value))
            Set(field, value);
        else
            Failed = true;
    }

    internal void Leave(Field field, string shapeName)
    {
        if (field.IsRequired)
            Fail(
                Codes.MissingKey,
                Mapping.At,
                $"{shapeName} needs the key '{field.Name}'",
                $"{field.Meaning}: write {field.Name}: {field.Example}"
            );
        else
            Set(field, field.ValueWhenAbsent);
    }

    private void Set(Field field, object? value)
    {
        fields[count] = field;
        values[count++] = value;
    }

    // Not generic, so that there is one of it for all types.
    private object? ValueOf(Field field) =>
        Array.IndexOf(fields, field, 0, count) is >= 0 and var at
            ? values[at]
            : throw new ArgumentException($"'{field.Name}' is not a field of this record.");
}

/// <summary>A value type whose key may be left out.</summary>
internal sealed class OrNull<T>(Kind<T> kind) : Kind<T?>
    where T : struct
{
    public override ValueForm Form => kind.Form;

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T? value)
    {
        var read = kind.TryRead(node, reading, out var there);
        value = read ? there : null;
        return read;
    }
}

/// <summary>
/// How a value is written, for whatever is printed from a shape: JSON Schema, reference pages, templates.
/// </summary>
public abstract record ValueForm
{
    private ValueForm() { }

    /// <summary>Text in one piece.</summary>
    /// <param name="Name">"a line", "a date".</param>
    /// <param name="Pattern">A regular expression it matches, where its form is fixed.</param>
    /// <param name="MaxWords">At most so many words.</param>
    /// <param name="MaxLetters">At most so many letters.</param>
    public sealed record Text(string Name, string? Pattern = null, int? MaxWords = null, int? MaxLetters = null)
        : ValueForm;

    public sealed record WholeNumber(string Name, int Least) : ValueForm;

    public sealed record Number(string Name) : ValueForm;

    public sealed record Flag : ValueForm;

    /// <summary>One of some words.</summary>
    public sealed record Choice(string Name, IReadOnlyList<string> Words) : ValueForm;

    /// <summary>The id of a thing that is written elsewhere.</summary>
    public sealed record IdOf(EntityKind EntityKind) : ValueForm;

    public sealed record ListOf(ValueForm Item, int AtLeast, int? AtMost = null) : ValueForm;

    public sealed record Nested(Shape Shape) : ValueForm;
}
