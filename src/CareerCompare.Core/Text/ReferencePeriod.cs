using System.Globalization;

namespace CareerCompare.Core.Text;

/// <summary>
/// The years that a date may have: those of which there are figures, and of which there may be soon. Far outside, a
/// date is a slip of the pen, and to reckon with it leads over the edge of the calendar.
/// </summary>
public static class Years
{
    public const int First = 1900,
        Last = 2099;

    public static bool Known(int year) => year is >= First and <= Last;
}

/// <summary>A month of a year, as releases and surveys are dated.</summary>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    private static readonly string[] Names =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public string MonthName => Names[Month - 1];

    /// <summary>Reads <c>2025-05</c>.</summary>
    public static bool TryParse(string text, out YearMonth month)
    {
        month = default;
        if (text.Length != 7 || text[4] != '-')
            return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var y))
            return false;
        if (!int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var m))
            return false;
        if (!Years.Known(y) || m is < 1 or > 12)
            return false;
        month = new(y, m);
        return true;
    }

    public int CompareTo(YearMonth other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Month.CompareTo(other.Month);

    /// <summary>As <c>2025-05</c>, which stands in the id of every official figure.</summary>
    public override string ToString() =>
        string.Create(
            7,
            this,
            static (text, m) =>
            {
                for (var (i, year) = (3, m.Year); i >= 0; i--, year /= 10)
                    text[i] = (char)('0' + year % 10);
                text[4] = '-';
                text[5] = (char)('0' + m.Month / 10);
                text[6] = (char)('0' + m.Month % 10);
            }
        );
}

/// <summary>
/// The time a figure speaks of, which is seldom the time it was printed. "Undated" is a case, not a gap.
/// </summary>
public abstract record ReferencePeriod
{
    private ReferencePeriod() { }

    public sealed record Day(DateOnly Date) : ReferencePeriod
    {
        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{new YearMonth(Date.Year, Date.Month).MonthName} {Date.Day}, {Date.Year}"
            );
    }

    public sealed record Month(YearMonth Value) : ReferencePeriod
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Value.MonthName} {Value.Year}");
    }

    public sealed record Year(int Value) : ReferencePeriod
    {
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>From one year to another, as projections are.</summary>
    public sealed record Span(int From, int To) : ReferencePeriod
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}–{To}");
    }

    /// <summary>Two years without those between: 2019 and 2021.</summary>
    public sealed record TwoYears(int First, int Second) : ReferencePeriod
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First} and {Second}");
    }

    public sealed record Undated : ReferencePeriod
    {
        public override string ToString() => "undated";
    }

    /// <summary>The last year it speaks of; null when undated.</summary>
    public int? LastYear =>
        this switch
        {
            Day d => d.Date.Year,
            Month m => m.Value.Year,
            Year y => y.Value,
            Span s => s.To,
            TwoYears t => t.Second,
            _ => null,
        };

    /// <summary>Reads <c>2022</c>, <c>2022-06</c>, <c>2022-06-30</c>, <c>2020-2030</c> or <c>undated</c>.</summary>
    public static ReferencePeriod? TryParse(string text)
    {
        if (text == "undated")
            return new Undated();
        if (YearMonth.TryParse(text, out var month))
            return new Month(month);
        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && Years.Known(date.Year)
        )
            return new Day(date);
        if (TryYear(text, out var year))
            return new Year(year);
        if (
            text.Length == 9
            && text[4] == '-'
            && TryYear(text[..4], out var from)
            && TryYear(text[5..], out var to)
            && from < to
        )
            return new Span(from, to);
        return null;
    }

    private static bool TryYear(string text, out int year)
    {
        year = 0;
        return text.Length == 4
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && Years.Known(year);
    }
}
