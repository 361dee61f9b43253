using CareerCompare.Core.Comparisons;

namespace CareerCompare.Tests.Core;

public class OverlapTests
{
    [Fact]
    public void What_is_in_both_keeps_the_order_of_the_first()
    {
        var overlap = Overlap<int>.Of([3, 1, 2], [2, 3, 4]);
        Assert.Equal([3, 2], overlap.Both);
        Assert.Equal([1], overlap.OnlyA);
        Assert.Equal([4], overlap.OnlyB);
    }

    [Fact]
    public void The_three_parts_are_the_union_and_never_meet_whatever_the_sets()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var a = Enumerable.Range(0, 20).Where(_ => random.Next(2) == 0).ToList();
            var b = Enumerable.Range(0, 20).Where(_ => random.Next(2) == 0).ToList();
            var overlap = Overlap<int>.Of(a, b);
            Assert.Equal(a.Union(b).Order(), overlap.Both.Concat(overlap.OnlyA).Concat(overlap.OnlyB).Order());
            var swapped = Overlap<int>.Of(b, a);
            Assert.Equal(overlap.OnlyA, swapped.OnlyB);
            Assert.Equal(overlap.Both.Order(), swapped.Both.Order());
        }
    }
}
