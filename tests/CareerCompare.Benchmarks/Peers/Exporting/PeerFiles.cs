using CareerCompare.Fuzzing.Generated;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>Where a peer expects what it reads.</summary>
/// <param name="Templates">The folder beside this file with its templates and settings.</param>
/// <param name="Source">Where its project is written.</param>
internal abstract record PeerFiles(string Templates, string Source)
{
    /// <summary>Below the project's folder.</summary>
    public abstract string DataFolder { get; }

    /// <summary>Below the project's folder: what is copied as it is.</summary>
    public abstract string StaticFolder { get; }

    /// <summary>The content file of a page, below the project's folder.</summary>
    public abstract string FileOf(string address, bool isSection);

    /// <summary>Around the JSON in front of a content file.</summary>
    public abstract (string Before, string After) FrontMatter { get; }

    public static string Folder(string peer) =>
        Path.Combine(RealFiles.Root, "tests", "CareerCompare.Benchmarks", "Peers", peer);

    public void CopyTemplates()
    {
        foreach (var file in Directory.EnumerateFiles(Folder(Templates), "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Folder(Templates), file), File.ReadAllText(file));
    }

    public void Write(string name, string text)
    {
        var file = Path.Combine(Source, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
