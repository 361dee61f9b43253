using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Text;
using CareerCompare.Load.Prose;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>Plain text with figures and citations by reference.</summary>
internal sealed class RichKind(int? maxWords = null) : ScalarKind<RichText>
{
    public override ValueForm Form => new ValueForm.Text("rich text", null, maxWords);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out RichText value)
    {
        value = RichTextReader.Read(scalar, reading);
        return !WrittenText.IsCut(scalar, reading) && value is not null && TextLimit.Allows(scalar, Words.In(value), scalar.Text.Length, maxWords, null, reading);
    }
}
