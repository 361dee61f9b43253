using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Time;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>The time something speaks of, as exactly as its source says.</summary>
/// <param name="spansOnly">From one year to another, as projections are.</param>
internal sealed class PeriodKind(bool spansOnly = false) : ScalarKind<ReferencePeriod>
{
    public override ValueForm Form => spansOnly
        ? new ValueForm.Text("a span of years", @"^\d{4}-\d{4}$")
        : new ValueForm.Text("a period", @"^(\d{4}(-\d{2}(-\d{2})?)?|\d{4}-\d{4}|undated)$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out ReferencePeriod value)
    {
        value = ReferencePeriod.TryParse(scalar.Text);
        if (value is not null && (!spansOnly || value is ReferencePeriod.Span)) return true;
        return spansOnly
            ? Refuse(reading, scalar, Codes.NotAPeriod, "is not a span of years", "write two years, like 2020-2030")
            : Refuse(reading, scalar, Codes.NotAPeriod, "is not a period", "write 2022, 2022-06, 2022-06-30 or undated");
    }
}
