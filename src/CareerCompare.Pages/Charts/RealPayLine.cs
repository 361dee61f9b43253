using CareerCompare.Pages.Html;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Charts;

/// <summary>One class in the chart of real medians: lines that end where years may not be compared.</summary>
public sealed record RealPayLine
{
    /// <summary>The main class is drawn solid, a second one as an outline.</summary>
    public required Seat Seat { get; init; }

    /// <summary>Points of each line, in the nested drawing.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>A dot at both ends of each line.</summary>
    public required IReadOnlyList<Dot> Dots { get; init; }

    /// <summary>The name, over one to three lines of text, beside its own line.</summary>
    public required IReadOnlyList<Words> Name { get; init; }

    /// <summary>At the right edge: the newest median, the change, and since when.</summary>
    public required IReadOnlyList<Words> End { get; init; }

    /// <summary>First, lowest, highest and last, for who cannot see it.</summary>
    public required string Description { get; init; }

    public sealed record Dot(ChartLength X, decimal Top)
    {
        public string Y => Px.Of(Top);
    }

    /// <param name="X">Where the text is anchored.</param>
    /// <param name="Base">Its base line, in px from the top.</param>
    /// <param name="Text">Unbroken.</param>
    /// <param name="FromRight">It ends at its anchor.</param>
    public sealed record Words(ChartLength X, decimal Base, string Text, bool FromRight = false)
    {
        public string Y => Px.Of(Base);
    }
}
