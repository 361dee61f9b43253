using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// The answer of a comparison, in at most 60 words where roles are described in a few: what differs in the work, what
/// each group is paid at the nearest employer, which way it holds, and what to ask.
/// </summary>
public static class PairAnswer
{
    public static IReadOnlyList<Line> Of(RoleSide a, RoleSide b, GroupPay? pay, SiteInputs inputs) =>
        [
            inputs.Line().Say(WorkOf(a, b)).Done(),
            .. pay is null
                ? [Line.Plain("No official figure is held for either of the two.")]
                : (IEnumerable<Line>)
                    [
                        Paid(pay, inputs),
                        .. VerdictOf(a, b, inputs) is { } verdict
                            ? (Line[])
                                [
                                    VerdictSentences.Of(verdict, a, b, inputs),
                                    .. VerdictSentences.Reversed(verdict, a, b, pay, inputs),
                                ]
                            : [],
                    ],
            .. Ask(pay, inputs) is { } ask ? (Line[])[Line.Plain($"Ask {ask}.")] : [],
        ];

    internal static RoleVerdict? VerdictOf(RoleSide a, RoleSide b, SiteInputs inputs) =>
        RoleVerdict.Of(a.Role, b.Role, inputs.Ledger, inputs.Comparer);

    /// <summary>What each does up to the list of what that takes.</summary>
    private static string WorkOf(RoleSide a, RoleSide b)
    {
        var (one, other) = (UpTo(':', a.Does), UpTo(':', b.Does));
        var between = (one + other).Contains(',', StringComparison.Ordinal) ? ";" : ",";
        return $"{FirstLetter.Capital(a.WithArticle)} {one}{between} {b.WithArticle} {other}.";
    }

    private static Line Paid(GroupPay pay, SiteInputs inputs)
    {
        var cells = pay.Steady(pay.Nearest).ToList();
        var line = inputs.Line();
        if (cells.Count == 0)
            return line.Say($"What is paid {GroupPay.At(pay.Nearest)} is too unsteady or too high to be told.").Done();
        // Three groups are too many words for an answer unless their names come last.
        if (cells.Count > 2)
        {
            line.Say($"{FirstLetter.Capital(GroupPay.At(pay.Nearest))} half are paid under ");
            for (var i = 0; i < cells.Count; i++)
                line.Say(i == 0 ? "" : ", ")
                    .Amount(inputs.Figures.Wages.Of(cells[i], PayKind.Median), withNote: i == cells.Count - 1)
                    .Say($" as {inputs.NameOf(cells[i].Soc)}");
            return line.Say($" ({pay.Month}).").Done();
        }
        for (var i = 0; i < cells.Count; i++)
            line.Say(
                    i == 0
                        ? $"{FirstLetter.Capital(GroupPay.At(pay.Nearest))} half of {inputs.NameOf(cells[i].Soc)} are paid under "
                        : $", half of {inputs.NameOf(cells[i].Soc)} under "
                )
                .Amount(inputs.Figures.Wages.Of(cells[i], PayKind.Median), withNote: i == cells.Count - 1);
        return line.Say($" ({pay.Month}).").Done();
    }

    /// <summary>
    /// By which question a post shows itself to be in the best-paid group: of a title that has several, for there it is
    /// open; else of both.
    /// </summary>
    private static string? Ask(GroupPay? pay, SiteInputs inputs)
    {
        if (pay is null)
            return null;
        var open = pay
            .Sides.Select(s => RoleGroup.Of(s.Role))
            .Where(groups => groups.Count > 1)
            .SelectMany(groups => groups.Select(g => g.Soc))
            .ToHashSet();
        var ask = pay
            .Groups.Reverse()
            .Where(soc => open.Count == 0 || open.Contains(soc))
            .Select(soc => inputs.Ledger.Occupations.GetValueOrDefault(soc)?.Ask)
            .FirstOrDefault(a => a is not null);
        return ask is null ? null : UpTo(',', ask);
    }

    private static string UpTo(char mark, string words) => words.Split(mark)[0].TrimEnd('.');
}

/// <summary>
/// What official pay says of two roles, in each of the cases that there are. It is said of groups; a role stands in the
/// sentence only as what is counted in them.
/// </summary>
public static class VerdictSentences
{
    /// <summary>In a few words, for the answer.</summary>
    public static Line Of(RoleVerdict found, RoleSide a, RoleSide b, SiteInputs inputs)
    {
        var line = inputs.Line();
        var verdict = found.Verdict;
        Line.Judged Judged(string text) => Judgements.Verdict(verdict, found.KeyOf, PayKind.Median, text);
        switch (verdict)
        {
            case GroupVerdict.CountedAlike:
                return line.Say("The two are ")
                    .Add(Judged("counted alike"))
                    .Say(", so official pay figures cannot part them.")
                    .Done();
            case GroupVerdict.Whichever(var firstIsHigher):
                return Better(firstIsHigher).Done();
            case GroupVerdict.InSome(var firstIsHigher):
                return Better(firstIsHigher).Done();
            case GroupVerdict.Both:
                Better(true).Say(" ");
                return Better(false).Done();
            case GroupVerdict.NoDifference:
                return line.Say("Official figures show ").Add(Judged("no difference")).Say(".").Done();
            default:
                return line.Say("Official figures ").Add(Judged("cannot tell")).Say(" the two apart by pay.").Done();
        }

        LineWriter Better(bool isFirst) =>
            line.Say($"{(isFirst ? a : b).PluralAtStart} are in ")
                .Add(Judged("the better-paid group"))
                .Say(RoleVerdictWords.HangsOn(verdict, isFirst ? (a.Role, b.Role) : (b.Role, a.Role), isFirst, inputs))
                .Say(".");
    }

    /// <summary>
    /// Whether the order is another at one of the employers whose figures stand below the answer: whoever works there would
    /// read the wrong word.
    /// </summary>
    public static IEnumerable<Line> Reversed(RoleVerdict found, RoleSide a, RoleSide b, GroupPay pay, SiteInputs inputs)
    {
        if (Higher(found.Verdict) is not { } isFirst)
            yield break;
        foreach (var at in pay.Telling.Select(r => r.At).OfType<Industry>().Where(at => at != found.At))
        {
            var there = found with
            {
                At = at,
                Verdict = GroupVerdict.Of(
                    GroupCells.AtEmployer(a.Role, at.Code, inputs.Ledger),
                    GroupCells.AtEmployer(b.Role, at.Code, inputs.Ledger),
                    inputs.Comparer
                ),
            };
            if (Higher(there.Verdict) == !isFirst)
                yield return inputs
                    .Line()
                    .Say($"{FirstLetter.Capital(RoleVerdictWords.WhereAt(at))} it is ")
                    .Add(Judgements.Verdict(there.Verdict, there.KeyOf, PayKind.Median, "the other way round"))
                    .Say(".")
                    .Done();
        }

        static bool? Higher(GroupVerdict verdict) =>
            verdict switch
            {
                GroupVerdict.Whichever(var first) => first,
                GroupVerdict.InSome(var first) => first,
                _ => null,
            };
    }

    /// <summary>
    /// What holds in the pairings in which neither is higher, each in its own words; null where the answer says it for
    /// all of them.
    /// </summary>
    public static Line? Rest(RoleVerdict found, RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (found.Verdict is not (GroupVerdict.InSome or GroupVerdict.Both))
            return null;
        List<GroupPairing> rest =
        [
            .. found.Verdict.Pairings.Where(p => p.Word is not (PayWord.Higher or PayWord.Lower)),
        ];
        if (rest.Count == 0)
            return null;
        var line = inputs.Line();
        foreach (var (place, pairing) in rest.Index())
        {
            line.Say(place > 0 ? " " : "");
            if (pairing.First == pairing.Second)
            {
                line.Say(
                    $"If the survey counts both as {inputs.NameOf(pairing.First)}, they share one figure, which shows "
                );
                // A cell held against itself: one function gives this word too.
                if (
                    inputs.Ledger.Wages.Find(found.KeyOf(pairing.First)) is { } cell
                    && inputs.Comparer.Compare(cell, cell) is { } itself
                )
                    line.Add(Judgements.Word(itself, "no difference"));
                else
                    line.Say("none");
                line.Say(".");
                continue;
            }
            var comparison =
                inputs.Ledger.Wages.Find(found.KeyOf(pairing.First)) is { } one
                && inputs.Ledger.Wages.Find(found.KeyOf(pairing.Second)) is { } other
                    ? inputs.Comparer.Compare(one, other)
                    : null;
            line.Say(
                $"If the survey counts {Listed.And([.. Counted(a, pairing.First, p => p.First), .. Counted(b, pairing.Second, p => p.Second)])}, "
            );
            if (comparison is null)
                line.Say("no figures can be held against each other.");
            else
                line.Say("the two are ").Add(Judgements.Word(comparison, Ladders.WordOf(comparison.Word))).Say(".");
        }
        return line.Done();

        // A role with one group has no if.
        IEnumerable<string> Counted(RoleSide side, SocCode group, Func<GroupPairing, SocCode> of) =>
            found.Verdict.Pairings.Select(of).Distinct().Count() > 1
                ? [$"{side.Role.Plural} as {inputs.NameOf(group)}"]
                : [];
    }
}

/// <summary>Whether the order at the middle holds at the other published points of pay, or turns there.</summary>
public static class OtherPoints
{
    private static readonly (PayKind Kind, string Name)[] Upper =
    [
        (PayKind.P75, "top quarter"),
        (PayKind.P90, "top tenth"),
    ];

    /// <summary>A sentence for each pair of groups whose order turns in the upper half; nothing where none does.</summary>
    public static IEnumerable<Line> Turned(RoleVerdict found, SiteInputs inputs)
    {
        foreach (var pairing in found.Verdict.Pairings.Where(p => p.Word is PayWord.Higher or PayWord.Lower))
        foreach (var (kind, name) in Upper)
        {
            if (
                inputs.Ledger.Wages.Find(found.KeyOf(pairing.First)) is not { } one
                || inputs.Ledger.Wages.Find(found.KeyOf(pairing.Second)) is not { } other
                || inputs.Comparer.Compare(one, other, kind) is not { Word: PayWord.Higher or PayWord.Lower } turned
                || turned.Word == pairing.Word
            )
                continue;
            yield return inputs
                .Line()
                .Say(
                    $"{(found.At is { } at ? FirstLetter.Capital(at.At) : "Across the US")}, the best paid stand the other way round: where the {name} of each group begins, {inputs.NameOf(pairing.First)} "
                )
                .Add(
                    Judgements.Word(turned, turned.Word == PayWord.Higher ? "are paid more than" : "are paid less than")
                )
                .Say($" {inputs.NameOf(pairing.Second)}.")
                .Done();
        }
    }
}
