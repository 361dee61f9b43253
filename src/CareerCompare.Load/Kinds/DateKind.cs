using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CareerCompare.Core.Time;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>A day: 2026-11-21.</summary>
internal sealed class DateKind : ScalarKind<DateOnly>
{
    public override ValueForm Form => new ValueForm.Text("a date", @"^\d{4}-\d{2}-\d{2}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out DateOnly value) =>
        DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            ? Years.Known(value.Year) || RefuseYear(reading, scalar)
            : Refuse(reading, scalar, Codes.NotADate, "is not a date", "write the year, the month and the day, like 2026-11-21");

    internal static bool RefuseYear(Reading reading, YamlScalar scalar) =>
        Refuse(reading, scalar, Codes.YearOutOfRange, $"is not within the years {Years.First} to {Years.Last}", "look at the digits of the year; where the date is not known, a period may be undated");
}
