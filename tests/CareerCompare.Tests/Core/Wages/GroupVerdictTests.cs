using System.Text;
using CareerCompare.Core.Wages;
using static CareerCompare.Tests.Core.Wages.MadeSeries;
using static CareerCompare.Tests.Core.Wages.May2025;

namespace CareerCompare.Tests.Core.Wages;

public sealed class GroupVerdictTests
{
    private static readonly string[] PracticeManager = [Managers, Supervisors],
        MedicalOfficeManager = [Managers, Supervisors],
        OfficeManager = [Supervisors],
        OperationsManager = [GeneralManagers],
        PracticeAdministrator = [Managers];

    public static TheoryData<string[], string[], string> AtDoctorsOffices =>
        new()
        {
            { PracticeManager, OfficeManager, "InSome first" },
            { PracticeManager, MedicalOfficeManager, "CountedAlike" },
            { PracticeManager, OperationsManager, "InSome second" },
            { PracticeManager, PracticeAdministrator, "InSome second" },
            { OfficeManager, OperationsManager, "Whichever second" },
            { OfficeManager, PracticeAdministrator, "Whichever second" },
            { OperationsManager, PracticeAdministrator, "CannotTell" },
        };

    [Theory]
    [MemberData(nameof(AtDoctorsOffices))]
    public void The_seven_pairs_at_doctors_offices_have_their_verdicts_in_any_order_of_groups_and_sides(
        string[] first,
        string[] second,
        string verdict
    )
    {
        Assert.Equal(verdict, Name(GroupVerdict.Of(Cells(first), Cells(second), Comparer)));
        Assert.Equal(
            verdict,
            Name(GroupVerdict.Of(Cells([.. first.Reverse()]), Cells([.. second.Reverse()]), Comparer))
        );
        Assert.Equal(
            verdict
                .Replace("first", "x", StringComparison.Ordinal)
                .Replace("second", "first", StringComparison.Ordinal)
                .Replace("x", "second", StringComparison.Ordinal),
            Name(GroupVerdict.Of(Cells(second), Cells(first), Comparer))
        );
    }

    [Fact]
    public void A_pairing_without_a_figure_is_never_a_difference()
    {
        var none = GroupVerdict.Of([new(Soc(Managers), null)], Cells(OfficeManager), Comparer);
        Assert.IsType<GroupVerdict.CannotTell>(none);
        Assert.Null(Assert.Single(none.Pairings).Word);
    }

    /// <summary>
    /// Every pattern of words over one to three groups by one to three others, as the verdict of how many words of each
    /// kind it has. A person reads it; a pattern whose verdict hung on the order of groups would fail here.
    /// </summary>
    [Fact]
    public void Every_pattern_of_words_has_the_verdict_of_its_counts_as_printed()
    {
        StringBuilder text = new("Pairings | higher | lower | alike | not told | verdict\n");
        PayWord?[] words = [PayWord.Higher, PayWord.Lower, PayWord.AboutTheSame, null];
        foreach (var (rows, columns) in new[] { (1, 1), (1, 2), (1, 3), (2, 2), (2, 3), (3, 3) })
        {
            SortedDictionary<string, string> verdicts = new(StringComparer.Ordinal);
            var size = rows * columns;
            for (var pattern = 0; pattern < 1 << (2 * size); pattern++)
            {
                var counts = new int[4];
                List<GroupPairing> pairings = new(size);
                for (var i = 0; i < size; i++)
                {
                    var word = (pattern >> (2 * i)) & 3;
                    counts[word]++;
                    pairings.Add(new(Soc($"11-000{i / columns}"), Soc($"12-000{i % columns}"), words[word]));
                }
                var key = $"{rows} x {columns} | {string.Join(" | ", counts)}";
                var verdict = Name(GroupVerdict.Of(pairings));
                if (!verdicts.TryAdd(key, verdict))
                    Assert.Equal(verdicts[key], verdict);
            }
            foreach (var (key, verdict) in verdicts)
                text.Append(key).Append(" | ").Append(verdict).Append('\n');
        }
        Golden.Matches("verdicts.txt", text.ToString());
    }

    private static List<GroupCell> Cells(string[] socs) =>
        [.. socs.Select(s => new GroupCell(Soc(s), At("621100", s)))];

    private static string Name(GroupVerdict verdict) =>
        verdict switch
        {
            GroupVerdict.Whichever(var first) => $"Whichever {(first ? "first" : "second")}",
            GroupVerdict.InSome(var first) => $"InSome {(first ? "first" : "second")}",
            _ => verdict.GetType().Name,
        };
}
