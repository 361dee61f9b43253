using CareerCompare.Site.Publishing;

namespace CareerCompare.Tests.Site.Publishing;

public sealed class BuildLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private OutputFolder Output => OutputFolder.At(folder.At("output"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_build_of_the_same_output_gets_no_lock()
    {
        using var first = BuildLock.TryTake(Output);
        Assert.NotNull(first);
        Assert.Null(BuildLock.TryTake(Output));
    }

    [Fact]
    public void The_lock_is_free_when_the_first_build_ended()
    {
        BuildLock.TryTake(Output)!.Dispose();
        using var second = BuildLock.TryTake(Output);
        Assert.NotNull(second);
    }

    [Fact]
    public void A_lock_file_that_nobody_holds_stops_nobody()
    {
        File.WriteAllText(Output.LockFile, "");
        using var taken = BuildLock.TryTake(Output);
        Assert.NotNull(taken);
    }

    [Fact]
    public void Builds_of_two_outputs_in_one_folder_do_not_meet()
    {
        using var one = BuildLock.TryTake(Output);
        using var other = BuildLock.TryTake(OutputFolder.At(folder.At("public")));
        Assert.NotNull(other);
    }
}
