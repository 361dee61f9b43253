using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Shapes;

/// <summary>A kind of value: how it is written and how it is read.</summary>
public abstract class Kind
{
    public abstract ValueForm Form { get; }
}

/// <inheritdoc/>
public abstract class Kind<T> : Kind
{
    /// <summary>Reads a value; where it is none, says so in the reading's log.</summary>
    public abstract bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value);
}

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
            reading.Log.Error(
                Codes.NoValue,
                node.At,
                "a key has no value",
                rest[Math.Min(rest.Length, node.At.Column - 1)..].TrimStart().StartsWith("#")
                    ? "what begins with # is a comment: put a text that begins with it between quotes"
                    : "write its value, or leave the key out"
            );
            return false;
        }
        if (YamlSlips.ReportBlankAtAnEnd(scalar, reading.Log))
            return false;
        return TryParse(scalar, reading, out value);
    }

    protected abstract bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out T value);

    protected static bool Refuse(Reading reading, YamlScalar scalar, string code, string isNot, string? hint)
    {
        reading.Log.Error(code, scalar.At, $"'{Excerpt.Of(scalar.Text)}' {isNot}", hint);
        return false;
    }
}

/// <summary>A list of one kind. Items that are wrong are all reported, then the list as a whole is no value.</summary>
public sealed class ListKind<T>(Kind<T> item, int atLeast = 0, int? atMost = null) : Kind<IReadOnlyList<T>>
{
    public override ValueForm Form => new ValueForm.ListOf(item.Form, atLeast, atMost);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (node is not YamlSequence sequence)
        {
            if (node is YamlScalar scalar && YamlSlips.ReportDash(scalar, reading.Log))
                return false;
            if (node is YamlScalar { IsNothing: true })
                reading.Log.Error(
                    Codes.NoValue,
                    node.At,
                    "a key has no value",
                    "write its items below it, each after a dash, or leave the key out"
                );
            else
                reading.Log.Error(
                    Codes.WrongNode,
                    node.At,
                    $"{node.Kind} stands where a list was expected",
                    "write each item on a line of its own, after a dash"
                );
            return false;
        }
        List<T> items = new(sequence.Items.Count);
        foreach (var itemNode in sequence.Items)
            if (item.TryRead(itemNode, reading, out var read))
                items.Add(read);
        if (sequence.Items.Count == 0 && atLeast > 0)
        {
            reading.Log.Error(Codes.NoValue, node.At, "the list is empty", "at least one item is needed");
            return false;
        }
        if (sequence.Items.Count < atLeast || sequence.Items.Count > atMost)
        {
            reading.Log.Error(
                Codes.ItemsTooFewOrMany,
                node.At,
                $"the list has {sequence.Items.Count} {(sequence.Items.Count == 1 ? "item" : "items")}; {(sequence.Items.Count < atLeast ? $"{atLeast} are the least" : $"{atMost} are the most")}",
                sequence.Items.Count < atLeast
                    ? "write more of them"
                    : "join two of them, or leave the least important out"
            );
            return false;
        }
        value = items;
        return items.Count == sequence.Items.Count;
    }
}

/// <summary>Keys and values inside of others: a claim in a role.</summary>
public sealed class NestedKind<T>(Shape<T> shape) : Kind<T>
    where T : class
{
    public override ValueForm Form => new ValueForm.Nested(shape);

    public override bool TryRead(YamlNode node, Reading reading, [MaybeNullWhen(false)] out T value) =>
        (value = shape.Read(node, reading)) is not null;
}

/// <summary>One of an enumeration's names, in lower-case words joined by hyphens.</summary>
/// <param name="name">"a kind of pay".</param>
internal sealed class ChoiceKind<T>(string name) : ScalarKind<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>()
        .ToDictionary(value => KebabCase.Of(value.ToString()), StringComparer.Ordinal);

    public override ValueForm Form => new ValueForm.Choice(name, [.. ByWord.Keys]);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        if (ByWord.TryGetValue(scalar.Text, out value))
            return true;
        return Refuse(
            reading,
            scalar,
            Codes.NotAChoice,
            $"is not {name}",
            DidYouMean.Hint(scalar.Text, ByWord.Keys) ?? "write one of " + string.Join(", ", ByWord.Keys)
        );
    }
}

/// <summary>True, or left out.</summary>
internal sealed class FlagKind : ScalarKind<bool>
{
    public override ValueForm Form => new ValueForm.Flag();

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out bool value)
    {
        value = scalar.Text == "true";
        return scalar.Text is "true" or "false"
            || Refuse(reading, scalar, Codes.NotAFlag, "is not true or false", "write true, or leave the key out");
    }
}
