using CareerCompare.Core.Claims;

namespace CareerCompare.Theme.Words;

/// <summary>How a reader meets a label: a word and a circle that is full, half or empty.</summary>
internal static class Doubt
{
    public static string WordOf(DoubtLabel label) => label switch
    {
        DoubtLabel.Official => "Official",
        DoubtLabel.SelfReported => "Self-reported",
        DoubtLabel.NotConfirmed => "Not confirmed",
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    /// <summary>The class that draws the circle.</summary>
    public static string CircleOf(DoubtLabel label) => label switch
    {
        DoubtLabel.Official => "o",
        DoubtLabel.SelfReported => "s",
        DoubtLabel.NotConfirmed => "n",
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };
}
