using CareerCompare.Fuzzing;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Hostile;

/// <summary>
/// Some rounds of broken and hostile inputs, always the same ones. Many more, with a limit on memory and in a process that
/// may crash: <c>dotnet run -c Release --project tests/CareerCompare.Benchmarks -- fuzz --minutes 20 --seed 1</c>.
/// </summary>
[Trait("pace", "slow")]
public class FuzzTests
{
    private const int Rounds = 4;

    // The later kinds have seeds of their own.
    private const int KindsOfThen = 42;

    private static readonly Judge Judge = new(SiteFiles.Of(SmallSite.Root));

    [Fact]
    public void No_broken_or_hostile_input_crashes_the_program_or_makes_a_wrong_site()
    {
        var faults = Enumerable
            .Range(1, Rounds * Fuzzer.Mutations.Count)
            .AsParallel()
            .Select(seed => (Case: Fuzzer.Case(Judge.Clean, seed), seed))
            .Select(c => (c.Case, Fault: Fault(c.Case)))
            .Where(c => c.Fault is not null)
            .Select(c => $"seed {c.Case.Seed} ({c.Case.Kind}): {c.Fault}")
            .ToList();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    /// <summary>Cases that a long run once found.</summary>
    [Theory]
    [InlineData(125)] // the place of a mistake in an empty list lay behind the file's end
    [InlineData(270)] // a message held the tab of a cell
    [InlineData(529)] // the place of unfinished YAML lay behind the file's end
    [InlineData(1002115)] // a table of its own heads made 100,000 mistakes
    [InlineData(1005347)] // a heading skipped levels, and only a look at the finished page found it
    [InlineData(1006841)] // a number of jobs with 28 digits crashed the page that multiplies it
    [InlineData(1009799)] // a heading without words
    [InlineData(2003925)] // a projection from 2034 to 2024 was built
    [InlineData(9000244)] // the index of names held markup as it was written
    public void What_was_found_once_stays_mended(int seed) =>
        Assert.Null(Fault(Fuzzer.Case(Judge.Clean, seed, KindsOfThen)));

    [Fact]
    public void The_same_seed_gives_the_same_case()
    {
        var (one, other) = (Fuzzer.Case(Judge.Clean, 77), Fuzzer.Case(Judge.Clean, 77));
        Assert.Equal(one.Kind, other.Kind);
        Assert.All(one.Files.Paths, p => Assert.Equal(one.Files[p], other.Files[p]));
    }

    private static string? Fault(FuzzCase one)
    {
        try
        {
            return Judge.Of(one).Fault;
        }
        catch (Exception e)
        {
            return $"crashed: {e}";
        }
    }
}
