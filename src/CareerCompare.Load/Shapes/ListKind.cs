using System.Diagnostics.CodeAnalysis;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Shapes;

/// <summary>A list of one kind. Items that are wrong are all reported, then the list as a whole is no value.</summary>
public sealed class ListKind<T>(Kind<T> item, int atLeast = 0) : Kind<IReadOnlyList<T>>
{
    public override ValueForm Form => new ValueForm.ListOf(item.Form, atLeast);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (node is not YamlSequence sequence)
        {
            if (node is YamlScalar scalar && YamlSlips.ReportDash(scalar, reading.Log)) return false;
            if (node is YamlScalar { IsNothing: true })
                reading.Log.Error(Codes.NoValue, node.At, "a key has no value", "write its items below it, each after a dash, or leave the key out");
            else
                reading.Log.Error(Codes.WrongNode, node.At, $"{node.Kind} stands where a list was expected", "write each item on a line of its own, after a dash");
            return false;
        }
        List<T> items = new(sequence.Items.Count);
        foreach (var itemNode in sequence.Items)
            if (item.TryRead(itemNode, reading, out var read)) items.Add(read);
        if (sequence.Items.Count < atLeast)
        {
            reading.Log.Error(Codes.NoValue, node.At, "the list is empty", "at least one item is needed");
            return false;
        }
        value = items;
        return items.Count == sequence.Items.Count;
    }
}
