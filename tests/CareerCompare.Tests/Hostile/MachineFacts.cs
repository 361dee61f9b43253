using System.Diagnostics;

namespace CareerCompare.Tests.Hostile;

/// <summary>A fact about Unix. xunit 2 cannot skip a test that runs, so it is skipped when it is found.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "it needs a Unix shell" : null;
}

/// <summary>A fact that needs a file system of its own: Linux, and the right to mount one that nobody else sees.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PrivateMountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> MayMount = new(() =>
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            using var tried = Process.Start(
                new ProcessStartInfo("unshare", ["-m", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp"])
                {
                    RedirectStandardError = true,
                }
            )!;
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public PrivateMountFactAttribute() =>
        Skip = MayMount.Value
            ? null
            : "it needs the right to mount (root on Linux); a limit on file sizes is tested without";
}

/// <inheritdoc cref="UnixFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = new UnixFactAttribute().Skip;
    }
}
