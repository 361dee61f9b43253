using CareerCompare.CommandLine;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Hostile;

/// <summary>
/// The small site in two editions on the disk, and what each publishes: the second has other words on every page, and one
/// guide less. A published folder is whole when its files and bytes are exactly those of one of the two.
/// </summary>
internal sealed class TwoSites : IDisposable
{
    // The same for every test: that another folder changes no byte, tests hold.
    private static readonly Lazy<(string One, string Two)> Published = new(() =>
    {
        using TemporaryFolder made = new();
        WriteInputs(made);
        var (one, two) = (Publish(made, "one"), Publish(made, "two"));
        Assert.NotEqual(one, two);
        return (one, two);
    });

    private readonly TemporaryFolder folder = new();

    public TwoSites() => WriteInputs(folder);

    /// <summary>Every file of the published site with its bytes, as one text.</summary>
    public static string One => Published.Value.One;

    public static string Two => Published.Value.Two;

    public TemporaryFolder Around => folder;

    public string Output => folder.At("www", "output");

    public string Root(bool second) => folder.At(second ? "two" : "one");

    /// <summary>Builds in this process and returns the exit code.</summary>
    public int Build(bool second) =>
        Entry.Run(["build", "--root", Root(second), "--output", Output], Here(folder, TextWriter.Null));

    /// <summary>Which edition is published: "one", "two", "none", or what is wrong with it.</summary>
    public string Edition() => EditionIn(Output);

    public static string EditionIn(string output)
    {
        if (!Directory.Exists(output))
            return "none";
        var files = AllOf(output);
        return files == One ? "one"
            : files == Two ? "two"
            : $"half a site of {files.Split('\n').Length} files";
    }

    /// <summary>What stands beside the output, without the lock.</summary>
    public IReadOnlyList<string> Leftovers() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(folder.At("www"))
                .Select(e => Path.GetFileName(e))
                .Where(n => n is not ("output" or ".output.lock")),
        ];

    public void Dispose() => folder.Dispose();

    public static string AllOf(string output) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(output, "*", SearchOption.AllDirectories)
                .Select(f => (Name: Path.GetRelativePath(output, f), File: f))
                .OrderBy(f => f.Name, StringComparer.Ordinal)
                .Select(f =>
                    $"{f.Name} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f.File)))}"
                )
        );

    public static void Copy(string from, string to, Func<string, byte[], byte[]>? change = null)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var bytes = File.ReadAllBytes(file);
            File.WriteAllBytes(path, change is null ? bytes : change(path, bytes));
        }
    }

    private static void WriteInputs(TemporaryFolder folder)
    {
        foreach (var edition in (string[])["one", "two"])
            Copy(SmallSite.Root, folder.At(edition));
        var site = folder.At("two", "content", "site.yaml");
        File.WriteAllText(site, File.ReadAllText(site).Replace("Small Site", "Second Site", StringComparison.Ordinal));
        File.Delete(folder.At("two", "content", "guides", "how-to-read-a-wage.md"));
    }

    private static string Publish(TemporaryFolder folder, string edition)
    {
        using StringWriter said = new();
        Assert.True(
            Entry.Run(
                ["build", "--root", folder.At(edition), "--output", folder.At(edition + "-published")],
                Here(folder, said)
            ) == ExitCode.Fine,
            said.ToString()
        );
        return AllOf(folder.At(edition + "-published"));
    }

    private static HostEnvironment Here(TemporaryFolder folder, TextWriter said) =>
        new()
        {
            Out = TextWriter.Null,
            Err = said,
            WorkingDirectory = folder.Path,
            Read = FolderSite.Read,
            Open = FolderSite.Open,
            ReadForPreview = FolderSite.ReadForPreview,
        };
}
