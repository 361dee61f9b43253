using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Time;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>The time something speaks of, as exactly as its source says.</summary>
/// <param name="spansOnly">From one year to another, as projections are.</param>
internal sealed class PeriodKind(bool spansOnly = false) : ScalarKind<ReferencePeriod>
{
    private readonly string pattern = spansOnly ? @"^\d{4}-\d{4}$" : @"^(\d{4}(-\d{2}(-\d{2})?)?|\d{4}-\d{4}|undated)$";

    public override ValueForm Form => new ValueForm.Text(spansOnly ? "a span of years" : "a period", pattern);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out ReferencePeriod value)
    {
        value = ReferencePeriod.TryParse(scalar.Text);
        if (value is not null && (!spansOnly || value is ReferencePeriod.Span)) return true;
        if (value is null && IsFarAway(scalar.Text)) return DateKind.RefuseYear(reading, scalar);
        return spansOnly
            ? Refuse(reading, scalar, Codes.NotAPeriod, "is not a span of years", "write two years, like 2020-2030")
            : Refuse(reading, scalar, Codes.NotAPeriod, "is not a period", "write 2022, 2022-06, 2022-06-30 or undated");
    }

    /// <summary>Right in its form, with a year that nobody can mean.</summary>
    private bool IsFarAway(string text) =>
        Regex.IsMatch(text, pattern) && (!Years.Known(Whole(text[..4])) || (text.Length == 9 && !Years.Known(Whole(text[5..9]))));

    private static int Whole(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : Years.First;
}
