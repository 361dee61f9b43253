namespace CareerCompare.Site.Publishing;

/// <summary>What a killed build left beside the output. The lock is held, so no living build owns any of it.</summary>
public static class Leftovers
{
    public static void Clear(OutputFolder output)
    {
        // Killed between two renames, the old site is whole but has no name: it gets its own back.
        if (!Directory.Exists(output.Path) && output.Olds().FirstOrDefault(output.Mark.IsOn) is { } last)
            Directory.Move(last, output.Path);
        foreach (var folder in output.Nexts().Concat(output.Olds()).ToList())
            Directory.Delete(folder, recursive: true);
    }
}
