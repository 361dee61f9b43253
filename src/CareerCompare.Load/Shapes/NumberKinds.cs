using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Shapes;

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
    public static decimal? Of(string text) =>
        Pattern.IsMatch(text)
            ? decimal.Parse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture
            )
            : null;

    // Zero has no sign.
    [GeneratedRegex(@"^(?!-0(\.0+)?\z)-?(0|[1-9]\d{0,8})(\.\d{1,6})?\z")]
    private static partial Regex Pattern { get; }
}

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
        var digits = text.Replace(",", "", StringComparison.Ordinal)
            .Replace("_", "", StringComparison.Ordinal)
            .TrimStart('$', '+', ' ');
        if (digits.EndsWith(".00", StringComparison.Ordinal))
            digits = digits[..^3];
        else if (digits.EndsWith(".0", StringComparison.Ordinal))
            digits = digits[..^2];
        digits = digits.Length > 1 ? digits.TrimStart('0').PadLeft(1, '0') : digits;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? $"write {digits}"
            : "write digits only, like 63100";
    }
}

/// <summary>A day: 2026-11-21.</summary>
internal sealed class DateKind : ScalarKind<DateOnly>
{
    public override ValueForm Form => new ValueForm.Text("a date", @"^\d{4}-\d{2}-\d{2}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out DateOnly value) =>
        DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            ? Years.Known(value.Year) || RefuseYear(reading, scalar)
            : Refuse(
                reading,
                scalar,
                Codes.NotADate,
                "is not a date",
                "write the year, the month and the day, like 2026-11-21"
            );

    internal static bool RefuseYear(Reading reading, YamlScalar scalar) =>
        Refuse(
            reading,
            scalar,
            Codes.YearOutOfRange,
            $"is not within the years {Years.First} to {Years.Last}",
            "look at the digits of the year; where the date is not known, a period may be undated"
        );
}

/// <summary>The time something speaks of, as exactly as its source says.</summary>
/// <param name="spansOnly">From one year to another, as projections are.</param>
internal sealed class PeriodKind(bool spansOnly = false) : ScalarKind<ReferencePeriod>
{
    private readonly string pattern = spansOnly ? @"^\d{4}-\d{4}$" : @"^(\d{4}(-\d{2}(-\d{2})?)?|\d{4}-\d{4}|undated)$";

    public override ValueForm Form => new ValueForm.Text(spansOnly ? "a span of years" : "a period", pattern);

    protected override bool TryParse(
        YamlScalar scalar,
        Reading reading,
        [MaybeNullWhen(false)] out ReferencePeriod value
    )
    {
        value = ReferencePeriod.TryParse(scalar.Text);
        if (value is not null && (!spansOnly || value is ReferencePeriod.Span))
            return true;
        if (value is null && IsFarAway(scalar.Text))
            return DateKind.RefuseYear(reading, scalar);
        return spansOnly
            ? Refuse(reading, scalar, Codes.NotAPeriod, "is not a span of years", "write two years, like 2020-2030")
            : Refuse(
                reading,
                scalar,
                Codes.NotAPeriod,
                "is not a period",
                "write 2022, 2022-06, 2022-06-30 or undated"
            );
    }

    /// <summary>Right in its form, with a year that nobody can mean.</summary>
    private bool IsFarAway(string text) =>
        Regex.IsMatch(text, pattern)
        && (!Years.Known(Whole(text[..4])) || (text.Length == 9 && !Years.Known(Whole(text[5..9]))));

    private static int Whole(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : Years.First;
}
