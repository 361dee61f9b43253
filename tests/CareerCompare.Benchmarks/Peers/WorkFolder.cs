namespace CareerCompare.Benchmarks.Peers;

/// <summary>A folder for all that is written, gone afterwards. In memory where nothing else was asked for: a disk would be measured too.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    // A page has some 26,000 bytes. At most three copies stand at a time: what all are held against, what a peer reads, what it writes.
    private const long BytesAPage = 3 * 28_000;
    private const long BytesOfPrograms = 600_000_000;

    private WorkFolder(string path) => FullPath = path;

    public string FullPath { get; }

    public string FileSystem => new DriveInfo(FullPath).DriveFormat;

    public static WorkFolder? Make(string? parent, int pages, out string fault)
    {
        parent ??= Directory.Exists(Memory) ? Memory : Path.GetTempPath();
        var needed = BytesOfPrograms + BytesAPage * pages;
        DriveInfo drive = new(parent);
        fault = "";
        // What is written to memory is not there for the programs any more; Hugo needs up to three times as much again.
        var inMemory = drive.DriveFormat == "tmpfs";
        var free = inMemory
            ? Math.Min(drive.AvailableFreeSpace, Machine.AvailableMemory / 4)
            : drive.AvailableFreeSpace;
        if (free < needed)
        {
            fault = FormattableString.Invariant(
                $"--folder: {parent} has {free / 1_000_000:N0} MB to spare, {pages:N0} pages need {needed / 1_000_000:N0} MB. Name a folder with more room, or fewer --pages."
            );
            return null;
        }
        try
        {
            return new(
                Directory.CreateDirectory(Path.Combine(parent, $"careercompare-peers-{Environment.ProcessId}")).FullName
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = $"--folder: {e.Message} Name a folder in which you may write.";
            return null;
        }
    }

    /// <summary>The path of something in it; nothing is made.</summary>
    public string Sub(string name) => Path.Combine(FullPath, name);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
