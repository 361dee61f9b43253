using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>One of an enumeration's names, in lower-case words joined by hyphens.</summary>
/// <param name="name">"a kind of pay".</param>
internal sealed class ChoiceKind<T>(string name) : ScalarKind<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord =
        Enum.GetValues<T>().ToDictionary(value => KebabCase.Of(value.ToString()), StringComparer.Ordinal);

    public override ValueForm Form => new ValueForm.Choice(name, [.. ByWord.Keys]);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        if (ByWord.TryGetValue(scalar.Text, out value)) return true;
        return Refuse(reading, scalar, Codes.NotAChoice, $"is not {name}", DidYouMean.Hint(scalar.Text, ByWord.Keys) ?? "write one of " + string.Join(", ", ByWord.Keys));
    }
}
