using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>A text of a fixed form.</summary>
/// <param name="name">"the code of a country".</param>
/// <param name="pattern">What all of it must match.</param>
/// <param name="hint">The form in words, with an example.</param>
/// <param name="defines">The kind of thing it is the id of.</param>
internal sealed class PatternKind(string name, string pattern, string hint, Entities.EntityKind? defines = null) : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text(name, pattern);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        if (value.Contains('\n', StringComparison.Ordinal) || !Regex.IsMatch(value, pattern)) return Refuse(reading, scalar, Codes.NotTheForm, $"is not {name}", hint);
        if (defines is { } kind) reading.Define(kind, value, scalar.At);
        return true;
    }
}
