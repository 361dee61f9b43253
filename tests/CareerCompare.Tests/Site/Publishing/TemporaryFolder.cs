namespace CareerCompare.Tests.Site.Publishing;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careercompare-test-");

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Makes a folder in it.</summary>
    public string Folder(params string[] parts) => Directory.CreateDirectory(At(parts)).FullName;

    /// <summary>Writes a file in it, and the folders it needs.</summary>
    public string Write(string path, string text)
    {
        var full = At(path.Split('/'));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Everything directly in it, by name, hidden files too.</summary>
    public IEnumerable<string> Names() =>
        Directory
            .EnumerateFileSystemEntries(Path)
            .Select(e => System.IO.Path.GetFileName(e))
            .Order(StringComparer.Ordinal);
}
