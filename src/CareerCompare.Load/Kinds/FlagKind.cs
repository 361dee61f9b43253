using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>True, or left out.</summary>
internal sealed class FlagKind : ScalarKind<bool>
{
    public override ValueForm Form => new ValueForm.Flag();

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out bool value)
    {
        value = scalar.Text == "true";
        return scalar.Text is "true" or "false" || Refuse(reading, scalar, Codes.NotAFlag, "is not true or false", "write true, or leave the key out");
    }
}
