using System.Text.RegularExpressions;

namespace CareerCompare.Authoring.Writing;

/// <summary>One line of text as a value of YAML: plain, and between quotes only where it would be read as something else.</summary>
internal static partial class YamlText
{
    public static string Of(string value) =>
        NeedsQuotes.IsMatch(value) ? $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : value;

    [GeneratedRegex(@"^[-?:,\[\]{}#&*!|>'""%@`~\s]|:\s|:\z|\s#|^(true|false|null|yes|no|on|off)\z|^[\d.+]+\z", RegexOptions.IgnoreCase)]
    private static partial Regex NeedsQuotes { get; }
}
