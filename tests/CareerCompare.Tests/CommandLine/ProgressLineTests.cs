using CareerCompare.CommandLine;

namespace CareerCompare.Tests.CommandLine;

public class ProgressLineTests
{
    [Fact]
    public void It_says_how_many_of_how_many_how_fast_and_how_long_still() =>
        Assert.Equal(
            "12,000 of 52,000 files, 4,000 a second, 10 s left",
            ProgressLine.Words(12_000, 8_000, TimeSpan.FromSeconds(2), 52_000)
        );

    [Fact]
    public void Long_times_are_in_minutes() =>
        Assert.Equal(
            "1,000 of 500,000 files, 2,000 a second, 4 min 9 s left",
            ProgressLine.Words(1_000, 1_000, TimeSpan.FromSeconds(0.5), 500_000)
        );

    [Fact]
    public void What_is_not_known_yet_is_left_out()
    {
        Assert.Equal("1 file", ProgressLine.Words(1, 0, TimeSpan.FromSeconds(1), null));
        Assert.Equal("10 files, 5 a second", ProgressLine.Words(10, 5, TimeSpan.FromSeconds(1), null));
        Assert.Equal("0 of 9 files", ProgressLine.Words(0, 0, TimeSpan.Zero, 9));
        Assert.Equal("9 of 9 files, 9 a second", ProgressLine.Words(9, 9, TimeSpan.FromSeconds(1), 9));
    }
}
