using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Authoring.Onet;

/// <summary>A code of O*NET, 11-1011.03: a class of the statistics, and a job within it.</summary>
internal sealed partial record OnetCode(string Text, SocCode Soc) : IComparable<OnetCode>
{
    public static bool TryParse(string text, [NotNullWhen(true)] out OnetCode? code) =>
        (code = Pattern.IsMatch(text) && SocCode.TryParse(text[..7], out var soc) ? new OnetCode(text, soc) : null) is not null;

    public int CompareTo(OnetCode? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{4}\.[0-9]{2}\z")]
    private static partial Regex Pattern { get; }
}
