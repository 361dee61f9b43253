using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>An id that is looked up in no content file: of an industry in a table of figures.</summary>
internal sealed class SlugKind : ScalarKind<Slug>
{
    public static readonly ValueForm AnyForm =
        new ValueForm.Text("an id", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", MaxLetters: 64);

    public override ValueForm Form => AnyForm;

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out Slug value) =>
        (value = Read(scalar, null, reading)) is not null;

    /// <summary>Null, with the reason in the log, where it is none.</summary>
    /// <param name="scalar">As it was written.</param>
    /// <param name="kind">What it names, where that asks for a form of its own.</param>
    /// <param name="reading">The file.</param>
    internal static Slug? Read(YamlScalar scalar, EntityKind? kind, Reading reading)
    {
        if (EntityKind.TryParse(scalar.Text, kind, out var slug)) return slug;
        Refuse(reading, scalar, Codes.NotASlug, "is not an id", "write " + EntityKind.FormOfId(kind));
        return null;
    }
}

/// <summary>An id of one kind of thing, typed by it.</summary>
internal abstract class IdKind<T>(EntityKind? form) : ScalarKind<Id<T>> where T : class
{
    public override ValueForm Form => SlugKind.AnyForm;

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out Id<T> value)
    {
        value = SlugKind.Read(scalar, form, reading)?.As<T>();
        if (value is null) return false;
        Seen(scalar, reading);
        return true;
    }

    protected abstract void Seen(YamlScalar scalar, Reading reading);
}

/// <summary>Of the thing that is written here.</summary>
internal sealed class OwnIdKind<T>(EntityKind<T> kind) : IdKind<T>(kind) where T : class
{
    protected override void Seen(YamlScalar scalar, Reading reading) => reading.Define(kind, scalar.Text, scalar.At);
}

/// <summary>Of one that is written elsewhere.</summary>
internal sealed class ReferringIdKind<T>(EntityKind<T> kind) : IdKind<T>(form: null) where T : class
{
    public override ValueForm Form => new ValueForm.IdOf(kind);

    protected override void Seen(YamlScalar scalar, Reading reading) => reading.Refer(kind, scalar.Text, scalar.At);
}

/// <summary>One that a role had, and under which its pages are still asked for.</summary>
internal sealed class FormerIdKind() : IdKind<RoleProfile>(EntityKind.Role)
{
    protected override void Seen(YamlScalar scalar, Reading reading) { }
}
