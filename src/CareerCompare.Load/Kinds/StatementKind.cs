using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>The number of an article's statement: F028.</summary>
internal sealed class StatementKind : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text("the number of a statement", @"^F\d{3}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        return StatementRange.Number(value) is not null || Refuse(reading, scalar, Codes.NotAStatement, "is not the number of a statement", "write F and three digits, like F028");
    }
}

/// <summary>The numbers of an article's statements, first and last: F001-F057.</summary>
internal sealed class StatementRangeKind : ScalarKind<StatementRange>
{
    public override ValueForm Form => new ValueForm.Text("the numbers of statements", @"^F\d{3}-F\d{3}$");

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out StatementRange value) =>
        (value = StatementRange.TryParse(scalar.Text)) is not null
        || Refuse(reading, scalar, Codes.NotAStatement, "is not a range of statements", "write the first and the last, like F001-F057");
}
