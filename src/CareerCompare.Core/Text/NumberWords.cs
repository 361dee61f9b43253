using System.Globalization;

namespace CareerCompare.Core.Text;

/// <summary>A count within a sentence.</summary>
public static class NumberWords
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>In letters up to twelve, else in digits.</summary>
    public static string Of(int count) =>
        count >= 0 && count < Words.Length ? Words[count] : count.ToString(CultureInfo.InvariantCulture);
}
