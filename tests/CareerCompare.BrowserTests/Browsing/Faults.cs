using System.Collections.Concurrent;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>What was found wrong, page by page.</summary>
internal sealed class Faults
{
    private readonly ConcurrentBag<string> found = [];

    public void Add(string address, string fault) => found.Add($"{address}: {fault}");

    /// <summary>Fails the test with all of them, in an order that stays the same from run to run.</summary>
    public void AssertNone() => Assert.True(found.IsEmpty, $"{found.Count} found:\n{this}");

    public override string ToString() => string.Join('\n', found.Order(StringComparer.Ordinal));
}
