using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>Digits and nothing else. YAML libraries read 010 as 8 and 63,100 not at all.</summary>
/// <param name="name">"a whole number of dollars".</param>
internal sealed class WholeNumberKind(string name) : ScalarKind<int>
{
    public override ValueForm Form => new ValueForm.WholeNumber(name, 0);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out int value)
    {
        var text = scalar.Text;
        value = 0;
        if (text.Length > 1 && text[0] == '0' && text.All(char.IsAsciiDigit))
            return Refuse(reading, scalar, Codes.LeadingZero, "has a leading zero", Write(text));
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
            || Refuse(reading, scalar, Codes.NotAWholeNumber, $"is not {name}", Write(text));
    }

    /// <summary>The number that was meant, where that is plain: 63,100 and $63,100.00 and +63100 are 63100.</summary>
    private static string? Write(string text)
    {
        var digits = text.Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).TrimStart('$', '+', ' ');
        if (digits.EndsWith(".00", StringComparison.Ordinal)) digits = digits[..^3];
        else if (digits.EndsWith(".0", StringComparison.Ordinal)) digits = digits[..^2];
        digits = digits.Length > 1 ? digits.TrimStart('0').PadLeft(1, '0') : digits;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"write {digits}" : "write digits only, like 63100";
    }
}
