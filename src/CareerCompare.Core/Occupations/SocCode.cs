using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CareerCompare.Core.Occupations;

/// <summary>A code of the Standard Occupational Classification, like 11-9111.</summary>
public sealed partial record SocCode
{
    private SocCode(string text) => Text = text;

    public string Text { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out SocCode? code) =>
        (code = Pattern.IsMatch(text) ? new SocCode(text) : null) is not null;

    public override string ToString() => Text;

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{4}\z")]
    private static partial Regex Pattern { get; }
}
