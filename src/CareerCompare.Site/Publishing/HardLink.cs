using System.Runtime.InteropServices;

namespace CareerCompare.Site.Publishing;

/// <summary>A second name for the same bytes: an unchanged file costs no more than that.</summary>
internal static partial class HardLink
{
    /// <summary>Links where the system can; copies where it cannot.</summary>
    public static void Make(string from, string to)
    {
        if (OperatingSystem.IsWindows() || Link(from, to) != 0) File.Copy(from, to);
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);
}
