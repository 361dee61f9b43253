using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>A value type whose key may be left out.</summary>
internal sealed class OrNull<T>(Kind<T> kind) : Kind<T?> where T : struct
{
    public override ValueForm Form => kind.Form;

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T? value)
    {
        var read = kind.TryRead(node, reading, out var there);
        value = read ? there : null;
        return read;
    }
}
