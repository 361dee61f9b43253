namespace CareerCompare.Site.Publishing;

/// <summary>
/// One build at a time for one output folder. The system frees the lock when the process ends, however it ends, so
/// nothing has to be cleaned up by hand.
/// </summary>
public sealed class BuildLock : IDisposable
{
    private readonly FileStream held;

    private BuildLock(FileStream held) => this.held = held;

    /// <summary>The lock, or null when another build holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written, or the lock is a link.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static BuildLock? TryTake(OutputFolder output)
    {
        Directory.CreateDirectory(output.Parent);
        try
        {
            return new BuildLock(Open(output.LockFile));
        }
        catch (IOException e) when (IsHeldElsewhere(e))
        {
            return null;
        }
    }

    public void Dispose() => held.Dispose();

    // A link under the lock's name would make a file wherever it leads: what is new is made, never opened.
    private static FileStream Open(string path)
    {
        try
        {
            return With(FileMode.CreateNew);
        }
        catch (IOException e) when (!IsHeldElsewhere(e) && Path.Exists(path) && new FileInfo(path).LinkTarget is null)
        {
            return With(FileMode.Open);
        }

        FileStream With(FileMode mode) => new(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    // Windows: ERROR_SHARING_VIOLATION. Unix: EWOULDBLOCK of flock(2), 11 on Linux and 35 on macOS.
    private static bool IsHeldElsewhere(IOException e) =>
        OperatingSystem.IsWindows() ? e.HResult == unchecked((int)0x80070020) : e.HResult is 11 or 35;
}
