using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Shapes;

/// <summary>A code of the North American Industry Classification System.</summary>
/// <param name="isOwn">The item is known by it.</param>
internal sealed class NaicsKind(bool isOwn) : ScalarKind<NaicsCode>
{
    public override ValueForm Form =>
        new ValueForm.Text("a code of NAICS", "^[0-9]{2,6}$|^[0-9]{4}[A-Z][0-9]$|^[0-9]{2,3}--?[0-9]{2,3}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out NaicsCode value)
    {
        if (!NaicsCode.TryParse(scalar.Text, out value))
            return Refuse(reading, scalar, Codes.NotTheForm, "is not a code of NAICS", "write " + NaicsCode.Form);
        if (isOwn)
            reading.Define(EntityKind.Sector, scalar.Text, scalar.At);
        return true;
    }
}
