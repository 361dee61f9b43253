using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Prose;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>An address on the web, https only; where it is a contact, a mail address may stand instead.</summary>
internal sealed class AddressKind(bool orMail = false) : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text("an address", orMail ? "^(https://|mailto:).+$" : "^https://.+$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        if (value.Length > TextLimit.Longest) return TextLimit.Allows(scalar, 0, value.Length, null, null, reading);
        if (SafeAddress.IsHttps(value) || (orMail && SafeAddress.IsMail(value))) return true;
        return orMail
            ? Refuse(reading, scalar, Codes.NotAnAddress, "is not an https: or mailto: address", "write https://… or mailto:name@example.org")
            : Refuse(reading, scalar, Codes.NotAnAddress, "is not an https address", "write https://…, letters of other scripts and spaces percent-encoded; what has none is left out and named in a note");
    }
}
