using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Occupations;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>A code of the Standard Occupational Classification.</summary>
internal sealed class SocKind(bool defines) : ScalarKind<SocCode>
{
    public const string Hint = "write two digits, a dash and four digits, like 29-1171";

    public override ValueForm Form => new ValueForm.Text("a SOC code", @"^\d{2}-\d{4}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out SocCode value)
    {
        if (!SocCode.TryParse(scalar.Text, out value)) return Refuse(reading, scalar, Codes.NotASocCode, "is not a SOC code", Hint);
        if (defines) reading.Define(EntityKind.Occupation, scalar.Text, scalar.At);
        else reading.Refer(EntityKind.Occupation, scalar.Text, scalar.At);
        return true;
    }
}
