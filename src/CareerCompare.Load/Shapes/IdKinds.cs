using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Prose;

namespace CareerCompare.Load.Shapes;

/// <summary>An id that is looked up in no content file: of an industry in a table of figures.</summary>
internal sealed class SlugKind : ScalarKind<Slug>
{
    public static readonly ValueForm AnyForm = new ValueForm.Text(
        "an id",
        "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        MaxLetters: 64
    );

    public override ValueForm Form => AnyForm;

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out Slug value) =>
        (value = Read(scalar, null, reading)) is not null;

    /// <summary>Null, with the reason in the log, where it is none.</summary>
    /// <param name="scalar">As it was written.</param>
    /// <param name="kind">What it names, where that asks for a form of its own.</param>
    /// <param name="reading">The file.</param>
    internal static Slug? Read(YamlScalar scalar, EntityKind? kind, Reading reading)
    {
        if (EntityKind.TryParse(scalar.Text, kind, out var slug))
            return slug;
        Refuse(reading, scalar, Codes.NotASlug, "is not an id", "write " + EntityKind.FormOfId(kind));
        return null;
    }
}

/// <summary>An id of one kind of thing, typed by it.</summary>
internal abstract class IdKind<T>(EntityKind? form) : ScalarKind<Id<T>>
    where T : class
{
    public override ValueForm Form => SlugKind.AnyForm;

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out Id<T> value)
    {
        value = SlugKind.Read(scalar, form, reading)?.As<T>();
        if (value is null)
            return false;
        Seen(scalar, reading);
        return true;
    }

    protected abstract void Seen(YamlScalar scalar, Reading reading);
}

/// <summary>Of the thing that is written here.</summary>
internal sealed class OwnIdKind<T>(EntityKind<T> kind) : IdKind<T>(kind)
    where T : class
{
    protected override void Seen(YamlScalar scalar, Reading reading) => reading.Define(kind, scalar.Text, scalar.At);
}

/// <summary>Of one that is written elsewhere.</summary>
internal sealed class ReferringIdKind<T>(EntityKind<T> kind) : IdKind<T>(form: null)
    where T : class
{
    public override ValueForm Form => new ValueForm.IdOf(kind);

    protected override void Seen(YamlScalar scalar, Reading reading) => reading.Refer(kind, scalar.Text, scalar.At);
}

/// <summary>One that a role had, and under which its pages are still asked for.</summary>
internal sealed class FormerIdKind() : IdKind<RoleProfile>(EntityKind.Role)
{
    protected override void Seen(YamlScalar scalar, Reading reading) { }
}

/// <summary>A code of the Standard Occupational Classification.</summary>
internal sealed class SocKind(bool defines) : ScalarKind<SocCode>
{
    public const string Hint = "write two digits, a dash and four digits, like 29-1171";

    public override ValueForm Form => new ValueForm.Text("a SOC code", @"^\d{2}-\d{4}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out SocCode value)
    {
        if (!SocCode.TryParse(scalar.Text, out value))
            return Refuse(reading, scalar, Codes.NotASocCode, "is not a SOC code", Hint);
        if (defines)
            reading.Define(EntityKind.Occupation, scalar.Text, scalar.At);
        else
            reading.Refer(EntityKind.Occupation, scalar.Text, scalar.At);
        return true;
    }
}

/// <summary>The place of a thing that the survey of work asks about, in its own outline.</summary>
/// <param name="isOwn">The item is known by it.</param>
internal sealed class ElementIdKind(bool isOwn) : ScalarKind<ElementId>
{
    public override ValueForm Form => new ValueForm.Text("the id of an element of O*NET", ElementId.Form);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out ElementId value)
    {
        if (!ElementId.TryParse(scalar.Text, out value))
            return Refuse(
                reading,
                scalar,
                Codes.NotTheForm,
                "is not the id of an element of O*NET",
                "write its place in O*NET’s outline, like 4.A.4.b.4"
            );
        if (isOwn)
            reading.Define(EntityKind.Element, scalar.Text, scalar.At);
        return true;
    }
}

/// <summary>The number of an article's statement: F028.</summary>
internal sealed class StatementKind : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text("the number of a statement", @"^F\d{3}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        return StatementRange.Number(value) is not null
            || Refuse(
                reading,
                scalar,
                Codes.NotAStatement,
                "is not the number of a statement",
                "write F and three digits, like F028"
            );
    }
}

/// <summary>The numbers of an article's statements, first and last: F001-F057.</summary>
internal sealed class StatementRangeKind : ScalarKind<StatementRange>
{
    public override ValueForm Form => new ValueForm.Text("the numbers of statements", @"^F\d{3}-F\d{3}$");

    protected override bool TryParse(
        YamlScalar scalar,
        Reading reading,
        [MaybeNullWhen(false)] out StatementRange value
    ) =>
        (value = StatementRange.TryParse(scalar.Text)) is not null
        || Refuse(
            reading,
            scalar,
            Codes.NotAStatement,
            "is not a range of statements",
            "write the first and the last, like F001-F057"
        );
}

/// <summary>An address on the web, https only; where it is a contact, a mail address may stand instead.</summary>
internal sealed class AddressKind(bool orMail = false) : ScalarKind<string>
{
    public override ValueForm Form =>
        new ValueForm.Text("an address", orMail ? "^(https://|mailto:).+$" : "^https://.+$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        if (value.Length > TextLimit.Longest)
            return TextLimit.Allows(scalar, 0, value.Length, null, null, reading);
        if (SafeAddress.IsHttps(value) || (orMail && SafeAddress.IsMail(value)))
            return true;
        return orMail
            ? Refuse(
                reading,
                scalar,
                Codes.NotAnAddress,
                "is not an https: or mailto: address",
                "write https://… or mailto:name@example.org"
            )
            : Refuse(
                reading,
                scalar,
                Codes.NotAnAddress,
                "is not an https address",
                "write https://…, letters of other scripts and spaces percent-encoded; what has none is left out and named in a note"
            );
    }
}

/// <summary>The id of a yearly wage of the survey, which is looked up when all files have been read, as one in prose is.</summary>
internal sealed class YearlyPayKind : ScalarKind<FigureId.Paid>
{
    public override ValueForm Form => new ValueForm.Text("the id of a yearly wage", "^oews[a-z-]*/[A-Za-z0-9/.-]+$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out FigureId.Paid value)
    {
        value = FigureId.TryParse(scalar.Text, out var id) ? id as FigureId.Paid : null;
        if (value is null)
            return Refuse(
                reading,
                scalar,
                Codes.NotTheForm,
                "is not the id of a yearly wage",
                "write it like oews/2025-05/11-9111/621100/median"
            );
        reading.Use(new FigureUse(scalar.Text, scalar.At));
        return true;
    }
}
