using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>A number with or without decimals, below zero or not: 23.2 or -4.</summary>
internal sealed partial class NumberKind : ScalarKind<decimal>
{
    public override ValueForm Form => new ValueForm.Number("a number");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out decimal value)
    {
        value = 0;
        if (!Pattern.IsMatch(scalar.Text)) return Refuse(reading, scalar, Codes.NotANumber, "is not a number", "write digits with a point before decimals, like 23.2 or -4");
        value = decimal.Parse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }

    [GeneratedRegex(@"^-?(0|[1-9]\d{0,8})(\.\d{1,6})?\z")]
    private static partial Regex Pattern { get; }
}
