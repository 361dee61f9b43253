using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Prose;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>One line of plain text.</summary>
internal sealed class LineKind(int? maxWords = null, int? maxLetters = null) : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text("a line", null, maxWords, maxLetters);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text.Trim();
        if (value.Contains('\n', StringComparison.Ordinal))
            return Refuse(reading, scalar, Codes.LineBreak, "has more than one line", "write it on one line");
        if (value.AsSpan().ContainsAny('{', '}'))
            return Refuse(reading, scalar, Codes.BadReference, "holds a brace, but this text takes no references", "write plain words");
        if (WrittenText.IsCut(scalar, reading) || BareMoney.Report(value, scalar.At, reading.Log)) return false;
        return TextLimit.Allows(scalar, Words.In(value), value.Length, maxWords, maxLetters, reading);
    }
}
