namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>What the rounds gave for one.</summary>
internal sealed class Result(Contender contender)
{
    private readonly List<Child> runs = [];

    public Contender Contender => contender;

    public IReadOnlyList<Child> Runs => runs;

    /// <summary>How its text stands to that of this program; null where it writes no pages.</summary>
    public TextComparison? Text { get; set; }

    /// <summary>Why it could not finish; null where it did.</summary>
    public string? Fault { get; set; }

    public double Wall => Median(r => r.Wall.TotalSeconds);

    public double Fastest => runs.Min(r => r.Wall.TotalSeconds);

    public double Slowest => runs.Max(r => r.Wall.TotalSeconds);

    public double Processor => Median(r => r.Processor.TotalSeconds);

    public double PeakMegabytes => Median(r => r.PeakBytes / 1e6);

    public void Add(Child run) => runs.Add(run);

    private double Median(Func<Child, double> of)
    {
        var sorted = runs.Select(of).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
