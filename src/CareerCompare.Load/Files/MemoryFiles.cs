using System.Text;

namespace CareerCompare.Load.Files;

/// <summary>Files that exist only in memory: for tests, and to try a change before it is written.</summary>
public sealed class MemoryFiles : InputFiles
{
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public MemoryFiles Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles Add(string path, byte[] bytes)
    {
        entries[path] = new Entry(bytes.Length, IsLink: false, () => bytes);
        return this;
    }

    public MemoryFiles AddLink(string path)
    {
        entries[path] = new Entry(0, IsLink: true, () => []);
        return this;
    }

    public MemoryFiles Remove(string path)
    {
        entries.Remove(path);
        return this;
    }

    public override IReadOnlyList<string> Below(string folder) =>
        [.. entries.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))];

    protected override Entry? Find(string path) => entries.GetValueOrDefault(path);
}
