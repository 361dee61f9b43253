using System.CommandLine.Parsing;
using System.Globalization;

namespace CareerCompare.CommandLine;

/// <summary>Days on the command line, which are never taken from the clock.</summary>
internal static class Dates
{
    public static DateOnly Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (
            !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        )
            result.AddError($"'{text}' is not a date: write it like 2026-11-21.");
        return date;
    }
}
