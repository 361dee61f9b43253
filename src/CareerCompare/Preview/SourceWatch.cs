using CareerCompare.Load.Files;

namespace CareerCompare.Preview;

/// <summary>Says which files changed below a site's root, once an editor has finished writing them.</summary>
internal sealed class SourceWatch : IDisposable
{
    // Editors write a file in several steps: create, rename, set its rights.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly string root;
    private readonly Action<IReadOnlyList<string>> changed;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly SortedSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> created = new(StringComparer.Ordinal);
    private readonly Timer timer;

    /// <param name="root">The site's root.</param>
    /// <param name="folders">What to watch in it; those that do not exist are left out.</param>
    /// <param name="changed">Gets the paths from the root with forward slashes, in ordinal order.</param>
    public SourceWatch(string root, IEnumerable<string> folders, Action<IReadOnlyList<string>> changed)
    {
        this.root = root;
        this.changed = changed;
        timer = new Timer(_ => Tell());
        foreach (var folder in folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists))
        {
            FileSystemWatcher watcher = new(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, e) => Note(e.FullPath);
            watcher.Created += (_, e) => Note(e.FullPath, isNew: true);
            watcher.Deleted += (_, e) => Note(e.FullPath);
            watcher.Renamed += (_, e) => { Note(e.OldFullPath); Note(e.FullPath); };
            // Too many changes at once to name them: the folder as a whole changed.
            watcher.Error += (_, _) => Note(folder);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        timer.Dispose();
    }

    private void Note(string fullPath, bool isNew = false)
    {
        var path = Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        // What editors leave for a moment, and what compilers write.
        if (path.Split('/').Any(part => Leftovers.IsOne(part) || part is "bin" or "obj")) return;
        lock (paths)
            if (paths.Add(path) && isNew) created.Add(path);
        timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    private void Tell()
    {
        IReadOnlyList<string> told;
        lock (paths)
        {
            // Some editors write beside a file and rename: what came and went meanwhile is not worth a word.
            told = [.. paths.Where(p => !created.Contains(p) || Path.Exists(Path.Combine(root, p)))];
            paths.Clear();
            created.Clear();
        }
        if (told.Count > 0) changed(told);
    }
}
