using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Core;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Site.Words;

/// <summary>
/// Makes comparing words again from the figures that an element names, by the functions of the core and nothing of the
/// site that wrote them.
/// </summary>
internal sealed partial class SaidAgain(Ledger ledger)
{
    private readonly PayComparer comparer = new(ledger.Wages, ledger.EarlierMeans);

    private static readonly Dictionary<string, PayWord> Words = new()
    {
        ["higher"] = PayWord.Higher,
        ["lower"] = PayWord.Lower,
        ["about-the-same"] = PayWord.AboutTheSame,
        ["too-close-to-tell"] = PayWord.TooCloseToTell,
        ["counted-together"] = PayWord.CountedTogether,
        ["unsteady"] = PayWord.Unsteady,
    };

    private static readonly string[] Verdicts =
    [
        "counted-alike",
        "first-whichever",
        "second-whichever",
        "first-in-some",
        "second-in-some",
        "both",
        "no-difference",
        "cannot-tell",
    ];

    /// <summary>What is wrong with the words; null where they are right.</summary>
    public string? Fault(IElement said)
    {
        var name = said.GetAttribute("data-said") ?? "";
        var text = Blanks.Replace(said.TextContent, " ").Trim();
        List<FigureId.Paid> of = [];
        foreach (var id in (said.GetAttribute("data-of") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (FigureId.TryParse(id, out var parsed) && parsed is FigureId.Paid paid)
                of.Add(paid);
            else
                return $"'{id}' is no figure of pay";
        if (of.Count == 0)
            return "it names no figures";
        return name switch
        {
            "difference" => Difference(text, of),
            "rank" => Rank(text, of),
            _ when Words.TryGetValue(name, out var word) => Word(text, word, of),
            _ when Verdicts.Contains(name) => Verdict(text, name, of),
            _ => $"'{name}' is no word of the verdict function",
        };
    }

    private (PayComparison? Comparison, string? Fault) Compared(IReadOnlyList<FigureId.Paid> of)
    {
        if (of is not [var a, var b])
            return (null, $"a comparison is of two figures and not of {of.Count}");
        if (a.Kind != b.Kind)
            return (null, $"{a} and {b} are two statistics");
        if (ledger.Wages.Find(a.Key) is not { } one)
            return (null, $"there is no figure {a}");
        if (ledger.Wages.Find(b.Key) is not { } other)
            return (null, $"there is no figure {b}");
        return comparer.Compare(one, other, a.Kind) is { } comparison
            ? (comparison, null)
            : (null, $"{a} and {b} can not be compared");
    }

    private string? Word(string text, PayWord word, IReadOnlyList<FigureId.Paid> of)
    {
        var (comparison, fault) = Compared(of);
        if (comparison is null)
            return fault;
        if (comparison.Word != word)
            return $"it says {word}, and the function says {comparison.Word} of {of[0]} against {of[1]}";
        return (word, Says(text)) switch
        {
            (PayWord.Higher, Direction.Up) or (PayWord.Lower, Direction.Down) => null,
            (PayWord.Higher or PayWord.Lower, var other) => $"'{text}' reads as {other}, and the word is {word}",
            (_, Direction.Up or Direction.Down) => $"'{text}' reads as a difference, and the word is {word}",
            _ => null,
        };
    }

    private string? Difference(string text, IReadOnlyList<FigureId.Paid> of)
    {
        var (comparison, fault) = Compared(of);
        if (comparison is null)
            return fault;
        if (comparison.Dollars is not { } dollars)
            return $"a sum is said, and the function says {comparison.Word} of {of[0]} against {of[1]}";
        var said = Sum.Match(text);
        if (
            !said.Success
            || decimal.Parse(said.Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture)
                != Math.Abs(dollars)
        )
            return $"'{text}' is not the difference of {Math.Abs(dollars).ToString(CultureInfo.InvariantCulture)} dollars";
        return Says(text) == (dollars > 0 ? Direction.Up : Direction.Down)
            ? null
            : $"'{text}' says the wrong direction of {of[0]} against {of[1]}";
    }

    private string? Rank(string text, IReadOnlyList<FigureId.Paid> of)
    {
        if (of is not [{ Kind: PayKind.Median, Key: { Place.Area: { } id } key }])
            return "a rank is of one median of one place";
        if (!ledger.Areas.TryGetValue(id, out var area) || area.Kind != AreaKind.State)
            return $"{id} is no state, and only states have a rank";
        if (ledger.Wages.Find(key) is not { } own)
            return $"there is no figure {of[0]}";
        var all = ledger.Wages.In(AreaKind.State, key.Occupation, key.Release).ToList();
        if (RankRange.Among(own, all) is not { } range)
            return $"{of[0]} has no rank";
        List<string> numbers = [Ordinals.Of(range.Rank), $"{range.Of}"];
        if (range.Best != range.Worst)
            numbers.AddRange([Ordinals.Of(range.Best), Ordinals.Of(range.Worst)]);
        var said = Numbers.Matches(text).Select(m => m.Value).ToList();
        return said.SequenceEqual(numbers) ? null : $"'{text}' should have {string.Join(", ", numbers)}";
    }

    private string? Verdict(string text, string name, IReadOnlyList<FigureId.Paid> of)
    {
        if (of.Count % 2 != 0)
            return "the figures of a verdict stand in pairs";
        if (of.Select(f => (f.Key.Release, f.Key.Place, f.Key.Employer, f.Kind)).Distinct().Count() != 1)
            return "its figures are of two releases, places, employers or statistics";
        var pairs = of.Chunk(2).ToList();
        var (first, second) = (Cells(pairs.Select(p => p[0])), Cells(pairs.Select(p => p[1])));
        if (pairs.Count != first.Count * second.Count)
            return $"{pairs.Count} pairings are named of {first.Count} groups by {second.Count}";
        var verdict = GroupVerdict.Of(first, second, comparer, of[0].Kind);
        var made = NameOf(verdict);
        if (made != name)
            return $"it says {name}, and the function says {made}";
        return
            verdict is GroupVerdict.CountedAlike or GroupVerdict.NoDifference or GroupVerdict.CannotTell
            && !text.Contains("cannot tell", StringComparison.Ordinal)
            && (Says(text) is Direction.Up or Direction.Down)
            ? $"'{text}' reads as a difference, and the verdict is {made}"
            : null;
    }

    private List<GroupCell> Cells(IEnumerable<FigureId.Paid> figures) =>
        [.. figures.Select(f => f.Key).Distinct().Select(k => new GroupCell(k.Occupation, ledger.Wages.Find(k)))];

    private static string NameOf(GroupVerdict verdict) =>
        verdict switch
        {
            GroupVerdict.CountedAlike => "counted-alike",
            GroupVerdict.Whichever { FirstIsHigher: var first } => first ? "first-whichever" : "second-whichever",
            GroupVerdict.InSome { FirstIsHigher: var first } => first ? "first-in-some" : "second-in-some",
            GroupVerdict.Both => "both",
            GroupVerdict.NoDifference => "no-difference",
            _ => "cannot-tell",
        };

    private enum Direction
    {
        None,
        Up,
        Down,
        Both,
    }

    private static Direction Says(string text) =>
        (Up.IsMatch(text), Down.IsMatch(text)) switch
        {
            (true, true) => Direction.Both,
            (true, false) => Direction.Up,
            (false, true) => Direction.Down,
            _ => Direction.None,
        };

    [GeneratedRegex(@"\b(higher|better|more than|more|above|over)\b(?! to tell)", RegexOptions.IgnoreCase)]
    private static partial Regex Up { get; }

    [GeneratedRegex(@"\b(lower|less than|less|below|under|worse)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Down { get; }

    [GeneratedRegex(@"\$([\d,]+)")]
    private static partial Regex Sum { get; }

    [GeneratedRegex(@"\d+(st|nd|rd|th)?")]
    private static partial Regex Numbers { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }
}
