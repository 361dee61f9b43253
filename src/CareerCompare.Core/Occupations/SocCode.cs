using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CareerCompare.Core.Occupations;

/// <summary>A code of the Standard Occupational Classification, like 11-9111.</summary>
public sealed partial record SocCode
{
    private readonly int hash;

    private SocCode(string text) => (Text, hash) = (text, text.GetHashCode(StringComparison.Ordinal));

    public string Text { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out SocCode? code) =>
        (code = Pattern.IsMatch(text) ? new SocCode(text) : null) is not null;

    public bool Equals(SocCode? other) => ReferenceEquals(this, other) || (other is not null && hash == other.hash && Text == other.Text);

    public override int GetHashCode() => hash;

    public override string ToString() => Text;

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{4}\z")]
    private static partial Regex Pattern { get; }
}
