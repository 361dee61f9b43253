using System.Globalization;

namespace CareerCompare.Core.Time;

/// <summary>The time a figure speaks of, which is seldom the time it was printed. "Undated" is a case, not a gap.</summary>
public abstract record ReferencePeriod
{
    private ReferencePeriod() { }

    public sealed record Day(DateOnly Date) : ReferencePeriod
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{new YearMonth(Date.Year, Date.Month).MonthName} {Date.Day}, {Date.Year}");
    }

    public sealed record Month(YearMonth Value) : ReferencePeriod
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value.MonthName} {Value.Year}");
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

    public sealed record Undated : ReferencePeriod
    {
        public override string ToString() => "undated";
    }

    /// <summary>The last year it speaks of; null when undated.</summary>
    public int? LastYear => this switch
    {
        Day d => d.Date.Year,
        Month m => m.Value.Year,
        Year y => y.Value,
        Span s => s.To,
        _ => null,
    };

    /// <summary>Reads <c>2022</c>, <c>2022-06</c>, <c>2022-06-30</c>, <c>2020-2030</c> or <c>undated</c>.</summary>
    public static ReferencePeriod? TryParse(string text)
    {
        if (text == "undated") return new Undated();
        if (YearMonth.TryParse(text, out var month)) return new Month(month);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && Years.Known(date.Year)) return new Day(date);
        if (TryYear(text, out var year)) return new Year(year);
        if (text.Length == 9 && text[4] == '-' && TryYear(text[..4], out var from) && TryYear(text[5..], out var to) && from < to) return new Span(from, to);
        return null;
    }

    private static bool TryYear(string text, out int year)
    {
        year = 0;
        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && Years.Known(year);
    }
}
