namespace CareerCompare.Load.Shapes;

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

    internal abstract bool TryRead(Yaml.YamlNode node, Reading reading, out object? value);

    internal abstract object? ValueWhenAbsent { get; }

    public static Field<T> Required<T>(string name, Kind<T> kind, string meaning, string example) where T : notnull =>
        new(name, kind, isRequired: true, absent: default!, meaning, example);

    public static Field<T> Optional<T>(string name, Kind<T> kind, T absent, string meaning, string example) where T : notnull =>
        new(name, kind, isRequired: false, absent, meaning, example);

    public static Field<T?> Maybe<T>(string name, Kind<T> kind, string meaning, string example) where T : class =>
        new(name, kind!, isRequired: false, absent: null, meaning, example);

    public static Field<T?> MaybeValue<T>(string name, Kind<T> kind, string meaning, string example) where T : struct =>
        new(name, new OrNull<T>(kind), isRequired: false, absent: null, meaning, example);

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

    internal override bool TryRead(Yaml.YamlNode node, Reading reading, out object? value)
    {
        var read = kind.TryRead(node, reading, out var typed);
        value = typed;
        return read;
    }
}
