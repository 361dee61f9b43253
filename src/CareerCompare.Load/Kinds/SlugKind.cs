using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Text;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Things;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>An id: of the thing that is written here, of one that is written elsewhere, or of one that is no more.</summary>
internal abstract class SlugKind : ScalarKind<Slug>
{
    public override ValueForm Form => new ValueForm.Text("an id", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", MaxLetters: 64);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out Slug value)
    {
        if (!(IsCompared ? Slug.TryParse(scalar.Text, out value) : Slug.TryParseWithVs(scalar.Text, out value)))
            return Refuse(reading, scalar, Codes.NotASlug, "is not an id", "write " + (IsCompared ? Slug.FormOfCompared : Slug.Form));
        Seen(scalar, reading);
        return true;
    }

    /// <summary>It stands below <c>/compare/</c>, where -vs- is between two ids.</summary>
    protected virtual bool IsCompared => false;

    protected abstract void Seen(YamlScalar scalar, Reading reading);

    internal sealed class Defining(Thing thing) : SlugKind
    {
        protected override bool IsCompared => thing is Thing.Role or Thing.Family;

        protected override void Seen(YamlScalar scalar, Reading reading) => reading.Define(thing, scalar.Text, scalar.At);
    }

    internal sealed class Referring(Thing thing) : SlugKind
    {
        public override ValueForm Form => new ValueForm.IdOf(thing);

        protected override void Seen(YamlScalar scalar, Reading reading) => reading.Refer(thing, scalar.Text, scalar.At);
    }

    /// <summary>An id that a role had, and under which its pages are still asked for.</summary>
    internal sealed class Former : SlugKind
    {
        protected override bool IsCompared => true;

        protected override void Seen(YamlScalar scalar, Reading reading) { }
    }

    /// <summary>An id that is looked up in no content file: of an industry in a table of figures.</summary>
    internal sealed class Free : SlugKind
    {
        protected override void Seen(YamlScalar scalar, Reading reading) { }
    }
}
