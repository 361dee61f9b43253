using System.Runtime.InteropServices;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// Puts the next site in the place of the old one. On Linux the two names change places in one step, so that no request
/// meets half a site; elsewhere there is a moment between two renames without one.
/// </summary>
public static partial class DirectoryExchange
{
    /// <summary>Returns where the old site is now, or null when there was none.</summary>
    internal static string? Exchange(
        string next,
        OutputFolder output,
        Func<string, string, bool> inOneStep,
        BuildMemory memory
    )
    {
        if (!Directory.Exists(output.Path))
        {
            Directory.Move(next, output.Path);
            return null;
        }
        return inOneStep(next, output.Path) ? next : InTwoSteps(next, output, memory);
    }

    /// <summary>False where the system or the file system cannot.</summary>
    /// <exception cref="IOException">It can, and did not.</exception>
    internal static bool TryInOneStep(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            if (RenameAt2(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library
        }
        var error = Marshal.GetLastPInvokeError();
        if (error is NotSupportedByFileSystem or NotSupportedBySystem)
            return false;
        var cure = error is Busy or OtherFileSystem
            ? " (a mounted folder cannot be replaced: give a folder in it)"
            : "";
        throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{other}'{cure}");
    }

    internal static string InTwoSteps(string next, OutputFolder output, BuildMemory memory)
    {
        var old = PutAside(output, memory);
        try
        {
            Directory.Move(next, output.Path);
        }
        catch
        {
            Directory.Move(old, output.Path);
            throw;
        }
        memory.PutAside(null);
        return old;
    }

    /// <summary>The first of two steps; from here to the second there is no site.</summary>
    internal static string PutAside(OutputFolder output, BuildMemory memory)
    {
        var old = output.NewOld();
        memory.PutAside(Path.GetFileName(old));
        Directory.Move(output.Path, old);
        return old;
    }

    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint RenameExchange = 2; // RENAME_EXCHANGE
    private const int Busy = 16; // EBUSY
    private const int OtherFileSystem = 18; // EXDEV
    private const int NotSupportedByFileSystem = 22; // EINVAL
    private const int NotSupportedBySystem = 38; // ENOSYS

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
