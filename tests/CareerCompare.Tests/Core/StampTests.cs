using CareerCompare.Core.Stamps;

namespace CareerCompare.Tests.Core;

public class StampTests
{
    [Fact]
    public void Where_one_text_ends_and_the_next_begins_counts() =>
        Assert.NotEqual(Stamp.Of(["ab", "c"]), Stamp.Of(["a", "bc"]));

    [Fact]
    public void The_order_counts()
    {
        Stamp a = new(1), b = new(2);
        Assert.NotEqual(a.With(b), b.With(a));
        Assert.NotEqual(Stamp.Of([a, b]), Stamp.Of([b, a]));
    }

    [Fact]
    public void Names_that_differ_in_any_place_and_length_have_stamps_of_their_own()
    {
        var names = Enumerable.Range(0, 400).SelectMany(i => new[] { $"/compare/role-{i}-vs-role-{i + 1}/", $"/roles/{new string('a', i)}/", new string('\0', i) }).ToList();
        Assert.Equal(names.Count, names.Select(Stamp.OfName).Distinct().Count());
    }

    [Fact]
    public void Half_a_million_pairs_collide_nowhere()
    {
        HashSet<Stamp> seen = [];
        for (ulong i = 0; i < 1000; i++)
            for (ulong j = 0; j < 500; j++) Assert.True(seen.Add(new Stamp(i).With(new Stamp(j))));
    }
}
