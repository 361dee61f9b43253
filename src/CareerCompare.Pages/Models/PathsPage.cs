using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>Which role leads to which, and where the routes from each are told.</summary>
public sealed record PathsPage
{
    public required PageHead Head { get; init; }
    public required string Lead { get; init; }

    /// <summary>Where a reader is and wants to be; null where the roles are too many for two lists.</summary>
    public required PickTwo? Pick { get; init; }

    /// <summary>Maps of the fields, where the roles are too many for one.</summary>
    public required IReadOnlyList<RelatedPage> Families { get; init; }

    /// <summary>One for each set of roles that steps join, as far as it can be drawn.</summary>
    public required IReadOnlyList<StepMap> Maps { get; init; }

    /// <summary>Every step of these roles.</summary>
    public required IReadOnlyList<StepRow> Steps { get; init; }

    /// <summary>Of the years in the table; null where none are known.</summary>
    public required Note? YearsNote { get; init; }

    /// <summary>The roles from which steps lead on, each with a page of its own.</summary>
    public required IReadOnlyList<RoleSide> From { get; init; }

    /// <summary>Roles from which no step leads on.</summary>
    public required IReadOnlyList<RoleSide> Ends { get; init; }

    /// <summary>What holds for several steps: licenses, and occupations like the groups.</summary>
    public IReadOnlyList<LabeledLine> OfAll { get; init; } = [];
}

/// <summary>Two lists to choose a job from each, and where that leads.</summary>
/// <param name="First">Of the first list.</param>
/// <param name="Second">Of the second.</param>
/// <param name="Ones">Of the first list, in its order.</param>
/// <param name="Others">Of the second.</param>
/// <param name="To">The address, with [1] and [2] for the ids; where they stand around <c>-vs-</c>, in ordinal order.</param>
/// <param name="Without">Where the form leads without a script.</param>
/// <param name="Chosen">Ids that are chosen before a reader chooses.</param>
public sealed record PickTwo(
    string First,
    string Second,
    IReadOnlyList<RoleSide> Ones,
    IReadOnlyList<RoleSide> Others,
    string To,
    SitePath Without,
    (string One, string Other)? Chosen = null
);

/// <summary>A step in one row.</summary>
/// <param name="From">Where one stands.</param>
/// <param name="To">The step up.</param>
/// <param name="New">What is to learn, in a few words.</param>
/// <param name="Years">Related work that the next role's class asks for, in words.</param>
/// <param name="Pay">What official pay says of the groups that both are counted in, in a few words; null for nothing.</param>
/// <param name="Page">All of the step.</param>
public sealed record StepRow(RoleSide From, RoleSide To, string New, string Years, Line? Pay, string Page);

/// <summary>
/// A map of steps: a role a row, lower rows later, and a line from each role down to those it leads to. Places are px
/// from the left and the top, so that no text shrinks on a phone; long titles take two lines.
/// </summary>
public sealed record StepMap
{
    public const int MostRoles = 16;

    private const int MostLanes = 8,
        LaneWidth = 14,
        Margin = 22,
        LineHeight = 20,
        TitleHeight = 19,
        Gap = 24,
        ToText = 8;

    private StepMap() { }

    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required Ordinal Height { get; init; }
    public required IReadOnlyList<Words> Titles { get; init; }
    public required IReadOnlyList<Words> Labels { get; init; }

    /// <summary>From a role down to the last one that it leads to.</summary>
    public required IReadOnlyList<Stroke> Trunks { get; init; }

    /// <summary>From a trunk to a role's own arrow.</summary>
    public required IReadOnlyList<Stroke> Arrows { get; init; }

    public sealed record Words(Ordinal X, Ordinal Y, string Text);

    /// <param name="X">Of the vertical part.</param>
    /// <param name="End">Where the level part ends.</param>
    /// <param name="Y">Of the level part.</param>
    /// <param name="Bottom">Where the vertical part ends; the same as Y for an arrow.</param>
    public sealed record Stroke(Ordinal X, Ordinal End, Ordinal Y, Ordinal Bottom);

    /// <summary>From one row to another.</summary>
    /// <param name="From">The row of the role that leads on.</param>
    /// <param name="To">The row above that it leads to.</param>
    /// <param name="Label">The words at the arrow.</param>
    public sealed record Step(int From, int To, string Label);

    /// <summary>What the arrows from one row hang on.</summary>
    private sealed record Trunk(int Row, int Top, int Bottom);

    /// <param name="id">Of its title, unique within the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="roles">Titles; nobody stands above a role that leads to them.</param>
    /// <param name="steps">By rows, with the words at the arrow.</param>
    /// <returns>Null where it would be too large to be read.</returns>
    public static StepMap? Of(string id, string title, IReadOnlyList<string> roles, IReadOnlyList<Step> steps)
    {
        if (roles.Count > MostRoles)
            return null;
        List<int> titleAt = [];
        Dictionary<(int, int), int> arrowAt = [];
        var y = 0;
        for (var row = 0; row < roles.Count; row++)
        {
            foreach (var step in steps.Where(s => s.To == row).OrderBy(s => s.From))
            {
                y += LineHeight;
                arrowAt[(step.From, row)] = y - 4;
            }
            titleAt.Add(y + TitleHeight);
            y += TitleHeight * Lines(roles[row]).Count + Gap;
        }
        var trunks = steps
            .GroupBy(s => s.From)
            .Select(g => new Trunk(g.Key, titleAt[g.Key] - 5, g.Max(s => arrowAt[(s.From, s.To)])))
            .ToList();
        var lanes = Lanes(trunks);
        if (lanes.Count > 0 && lanes.Values.Max() >= MostLanes)
            return null;
        var left = Margin + LaneWidth * (lanes.Count == 0 ? 0 : lanes.Values.Max());
        Ordinal LaneAt(int row) => new(left - Margin + ToText - LaneWidth * lanes[row] + 2);
        Stroke Arrow(int from, Ordinal y) => new(LaneAt(from), new(left - 5), y, y);
        return new()
        {
            Id = id,
            Title = title,
            Description = string.Join(
                ' ',
                steps.OrderBy(s => s.From).Select(s => $"{roles[s.From]} leads to {roles[s.To]}: {s.Label}.")
            ),
            Height = new(y - Gap + 8),
            Titles =
            [
                .. roles.SelectMany(
                    (r, row) =>
                        Lines(r)
                            .Select((text, line) => new Words(new(left), new(titleAt[row] + line * TitleHeight), text))
                ),
            ],
            Labels = [.. steps.Select(s => new Words(new(left), new(arrowAt[(s.From, s.To)] + 4), s.Label))],
            Trunks = [.. trunks.Select(t => new Stroke(LaneAt(t.Row), new(left - 5), new(t.Top), new(t.Bottom)))],
            Arrows = [.. steps.Select(s => Arrow(s.From, new(arrowAt[(s.From, s.To)])))],
        };
    }

    // The shortest lie nearest to the titles, so that few lines cross.
    private static Dictionary<int, int> Lanes(List<Trunk> trunks)
    {
        Dictionary<int, int> lanes = [];
        foreach (var trunk in trunks.OrderBy(t => t.Bottom - t.Top).ThenBy(t => t.Row))
        {
            var taken = trunks
                .Where(t => lanes.ContainsKey(t.Row) && t.Top <= trunk.Bottom && t.Bottom >= trunk.Top)
                .Select(t => lanes[t.Row])
                .ToHashSet();
            lanes[trunk.Row] = Enumerable.Range(0, trunks.Count).First(l => !taken.Contains(l));
        }
        return lanes;
    }

    private const int LongestLine = 18;

    private static IReadOnlyList<string> Lines(string title)
    {
        if (title.Length <= LongestLine || title.LastIndexOf(' ', LongestLine) is not (> 0 and var cut))
            return [title];
        return [title[..cut], title[(cut + 1)..]];
    }
}
