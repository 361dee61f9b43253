namespace CareerCompare.Theme.Served;

/// <summary>The small files that make up each stylesheet, in the order in which they may overrule each other.</summary>
internal static class StyleFiles
{
    /// <summary>On every page: tokens first, then the parts, then what a wide or narrow screen, forced colours and paper change.</summary>
    public static readonly IReadOnlyList<string> Site =
    [
        "tokens", "base", "frame", "answer", "labels", "chart", "tables", "work", "lists", "filter", "sources", "home", "wide", "narrow", "forced-colors", "print",
    ];

    /// <summary>On tables of several roles alone, with the rules of <see cref="SetRules"/>.</summary>
    public static readonly IReadOnlyList<string> Sets = ["tools", "sets"];

    /// <summary>On the grid in which a reader weighs roles.</summary>
    public static readonly IReadOnlyList<string> Decide = ["tools", "decide"];

    /// <summary>On the maps of steps alone.</summary>
    public static readonly IReadOnlyList<string> Paths = ["paths"];

    /// <summary>Where the search box stands.</summary>
    public static readonly IReadOnlyList<string> Find = ["find"];

    /// <summary>On the pages of pay alone, after those of every page.</summary>
    public static readonly IReadOnlyList<string> Pay = ["order", "places", "series", "pay-narrow"];
}
