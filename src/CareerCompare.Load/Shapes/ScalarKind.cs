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
            reading.Log.Error(Codes.NoValue, node.At, "a key has no value", "write its value, or leave the key out");
            return false;
        }
        return TryParse(scalar, reading, out value);
    }

    protected abstract bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out T value);

    protected static bool Refuse(Reading reading, YamlScalar scalar, string code, string isNot, string? hint)
    {
        reading.Log.Error(code, scalar.At, $"'{Excerpt.Of(scalar.Text)}' {isNot}", hint);
        return false;
    }
}
