using CareerCompare.Load.Files;

namespace CareerCompare.Preview;

/// <summary>Says which files changed below a site's root, once an editor has finished writing them.</summary>
internal sealed class SourceWatch : IDisposable
{
    // Editors write a file in several steps: create, rename, set its rights.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly string root;
    private readonly Action<IReadOnlyList<string>> changed;
    private readonly FileSystemWatcher folders;
    private readonly Dictionary<string, FileSystemWatcher?> watchers;
    private readonly SortedSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> created = new(StringComparer.Ordinal);
    private readonly Timer timer;
    private bool ended;

    /// <param name="root">The site's root.</param>
    /// <param name="folders">What to watch in it; one that does not exist is watched from when it does.</param>
    /// <param name="changed">Gets the paths from the root with forward slashes, in ordinal order.</param>
    public SourceWatch(string root, IEnumerable<string> folders, Action<IReadOnlyList<string>> changed)
    {
        this.root = root;
        this.changed = changed;
        timer = new Timer(_ => Tell());
        watchers = folders.ToDictionary(f => f, _ => (FileSystemWatcher?)null, StringComparer.Ordinal);
        // A watcher holds on to a folder, not to its name: of one that takes the place of another only the root tells.
        this.folders = new(root) { NotifyFilter = NotifyFilters.DirectoryName };
        this.folders.Created += (_, e) => Follow(e.Name);
        this.folders.Deleted += (_, e) => Follow(e.Name);
        this.folders.Renamed += (_, e) =>
        {
            Follow(e.OldName);
            Follow(e.Name);
        };
        this.folders.Error += (_, _) =>
        {
            foreach (var folder in watchers.Keys)
                Follow(folder);
        };
        // First the root, so that no folder that is made meanwhile is missed.
        this.folders.EnableRaisingEvents = true;
        foreach (var folder in watchers.Keys)
            Watch(folder);
    }

    public void Dispose()
    {
        folders.Dispose();
        lock (watchers)
        {
            ended = true;
            foreach (var watcher in watchers.Values)
                watcher?.Dispose();
        }
        timer.Dispose();
    }

    private void Follow(string? folder)
    {
        if (folder is null || !watchers.ContainsKey(folder))
            return;
        Watch(folder);
        // After it is watched: what is written later is noted, and what was written before is read.
        Note(Path.Combine(root, folder));
    }

    private void Watch(string folder)
    {
        lock (watchers)
        {
            watchers[folder]?.Dispose();
            watchers[folder] = ended ? null : WatcherOf(Path.Combine(root, folder));
        }
    }

    /// <summary>Null where there is no such folder.</summary>
    private FileSystemWatcher? WatcherOf(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, e) => Note(e.FullPath);
            watcher.Created += (_, e) => Note(e.FullPath, isNew: true);
            watcher.Deleted += (_, e) => Note(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                Note(e.OldFullPath);
                Note(e.FullPath);
            };
            // Too many changes at once to name them: the folder as a whole changed.
            watcher.Error += (_, _) => Note(folder);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is ArgumentException or FileNotFoundException or DirectoryNotFoundException)
        {
            // Gone since it was looked for; the root will tell when it comes again.
            watcher?.Dispose();
            return null;
        }
    }

    private void Note(string fullPath, bool isNew = false)
    {
        var path = Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        // What editors leave for a moment, and what compilers write.
        if (path.Split('/').Any(part => Leftovers.IsOne(part) || part is "bin" or "obj"))
            return;
        lock (paths)
            if (paths.Add(path) && isNew)
                created.Add(path);
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
        if (told.Count > 0)
            changed(told);
    }
}
