using CareerCompare.Load.Files;

namespace CareerCompare.Fuzzing;

/// <summary>The files of a site by their paths from its root; a changed copy leaves the first as it is.</summary>
public sealed class SiteFiles
{
    private readonly SortedDictionary<string, byte[]> bytes;

    private SiteFiles(SortedDictionary<string, byte[]> bytes) => this.bytes = bytes;

    public static SiteFiles Empty { get; } = new(new(StringComparer.Ordinal));

    public IReadOnlyList<string> Paths => [.. bytes.Keys];

    public byte[] this[string path] => bytes[path];

    /// <summary>The inputs below a folder of the disk.</summary>
    public static SiteFiles Of(string root)
    {
        SortedDictionary<string, byte[]> read = new(StringComparer.Ordinal);
        foreach (var folder in (string[])["content", "roles", "salary-data"])
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            read[Path.GetRelativePath(root, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        return new SiteFiles(read);
    }

    public SiteFiles With(string path, byte[] text) => new(new(bytes, StringComparer.Ordinal) { [path] = text });

    public SiteFiles Without(string path)
    {
        SortedDictionary<string, byte[]> fewer = new(bytes, StringComparer.Ordinal);
        fewer.Remove(path);
        return new SiteFiles(fewer);
    }

    public MemoryFiles InMemory()
    {
        MemoryFiles files = new();
        foreach (var (path, text) in bytes)
            files.Add(path, text);
        return files;
    }
}
