using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>A kind that is written as one value.</summary>
public abstract class ScalarKind<T> : Kind<T>
{
    public sealed override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            reading.Log.Error(Codes.WrongNode, node.At, $"{node.Kind} stands where one value was expected");
            return false;
        }
        if (scalar.IsNothing)
        {
            var rest = node.At.File.Line(node.At.Line).AsSpan();
            reading.Log.Error(Codes.NoValue, node.At, "a key has no value",
                rest[Math.Min(rest.Length, node.At.Column - 1)..].TrimStart().StartsWith("#")
                    ? "what begins with # is a comment: put a text that begins with it between quotes" : "write its value, or leave the key out");
            return false;
        }
        if (YamlSlips.ReportBlankAtAnEnd(scalar, reading.Log)) return false;
        return TryParse(scalar, reading, out value);
    }

    protected abstract bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out T value);

    protected static bool Refuse(Reading reading, YamlScalar scalar, string code, string isNot, string? hint)
    {
        reading.Log.Error(code, scalar.At, $"'{Excerpt.Of(scalar.Text)}' {isNot}", hint);
        return false;
    }
}
