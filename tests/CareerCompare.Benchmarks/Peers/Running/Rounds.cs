namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>All in turn, each into a new folder, several times: what else the machine does then meets all of them.</summary>
internal sealed class Rounds(
    IReadOnlyList<Contender> all,
    ReferenceSite reference,
    WorkFolder work,
    CancellationToken stop
)
{
    /// <summary>What they took; where it was stopped, of those that had ended.</summary>
    public IReadOnlyList<Result> Run(int rounds)
    {
        var results = all.Where(c => c.Absent is null).Select(c => new Result(c)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            // There and back, so that nothing always follows the same other.
            var order = round % 2 == 0 ? results : Enumerable.Reverse(results);
            foreach (var result in order.Where(r => r.Fault is null && !stop.IsCancellationRequested))
                RunOnce(result, round);
        }
        return results;
    }

    private void RunOnce(Result result, int round)
    {
        var (source, output) = (work.Sub("source"), work.Sub("output"));
        try
        {
            Directory.CreateDirectory(source);
            result.Contender.Prepare(source);
            var (folder, command) = result.Contender.Build(source, output);
            result.Add(Child.Measure(folder, command, stop));
            Console.WriteLine(
                FormattableString.Invariant(
                    $"round {round + 1}: {result.Contender.Name}: {result.Runs[^1].Wall.TotalSeconds:N2} s"
                )
            );
            // The same command writes the same pages each time; to read them once is enough.
            if (round == 0 && result.Contender.WritesPages)
                result.Text = TextComparison.Of(reference, output);
        }
        catch (Exception e)
            when (e is OperationCanceledException or ChildFailedException && stop.IsCancellationRequested)
        {
            // Whoever waited for an hour wants to see what there is.
            Console.Error.WriteLine($"Stopped during {result.Contender.Name}.");
        }
        catch (ChildFailedException e)
        {
            // The others can still be measured: a peer that runs out of memory is a result too.
            result.Fault = e.Message;
            Console.Error.WriteLine($"{result.Contender.Name} failed: {e.Message}");
        }
        finally
        {
            Delete(source);
            Delete(output);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
