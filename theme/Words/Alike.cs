using CareerCompare.Core.Comparisons;

namespace CareerCompare.Theme.Words;

/// <summary>By which class the reader's choice "only what differs" finds a row.</summary>
internal static class Alike
{
    public static string ClassOf(Likeness likeness) => likeness switch
    {
        Likeness.Same => "same",
        Likeness.Differs => "differs",
        Likeness.NotKnown => "open",
        _ => throw new ArgumentOutOfRangeException(nameof(likeness)),
    };
}
