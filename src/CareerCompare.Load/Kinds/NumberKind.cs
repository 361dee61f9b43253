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
        if (Of(scalar.Text) is { } number)
        {
            value = number;
            return true;
        }
        value = 0;
        return Refuse(reading, scalar, Codes.NotANumber, "is not a number", Hint);
    }

    public const string Hint = "write digits with a point before decimals, like 23.2 or -4";

    /// <summary>The number that a text is, in its one way to be written; null where it is none.</summary>
    public static decimal? Of(string text) => Pattern.IsMatch(text)
        ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;

    // Zero has no sign.
    [GeneratedRegex(@"^(?!-0(\.0+)?\z)-?(0|[1-9]\d{0,8})(\.\d{1,6})?\z")]
    private static partial Regex Pattern { get; }
}
