using CareerCompare.Core.Time;

namespace CareerCompare.Theme.Words;

/// <summary>A month as people say it.</summary>
internal static class Months
{
    public static string Of(DateOnly day) => new ReferencePeriod.Month(new(day.Year, day.Month)).ToString();
}
