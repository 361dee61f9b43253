namespace CareerCompare.Site.Publishing;

/// <summary>
/// What a killed build left beside the output. The lock is held, so no living build owns any of it. A checkout may carry
/// folders of these names: of each only what a build can have written is deleted.
/// </summary>
internal static class Leftovers
{
    /// <summary>Before a build: what it will not need.</summary>
    public static void Clear(OutputFolder output, BuildMemory memory)
    {
        // Killed between two renames, the old site is whole but has no name: it gets its own back.
        if (!Directory.Exists(output.Path) && memory.Aside is { } name && output.Olds().FirstOrDefault(o => Path.GetFileName(o) == name) is { } old)
            Directory.Move(old, output.Path);
        memory.PutAside(null);
        foreach (var folder in output.Nexts()) OwnFiles.Remove(folder, output.Mark);
    }

    /// <summary>After a build: old sites, which were all there was until then.</summary>
    public static void ClearOlds(OutputFolder output)
    {
        foreach (var folder in output.Olds()) OwnFiles.Remove(folder, output.Mark);
    }
}
