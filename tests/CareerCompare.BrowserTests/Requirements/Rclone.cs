namespace CareerCompare.BrowserTests.Requirements;

/// <summary>The rclone of this machine, as Debian packages it.</summary>
internal static class Rclone
{
    private const string Program = "/usr/bin/rclone";

    /// <summary>Why no test can start it; null where one can.</summary>
    public static string? Missing { get; } =
        File.Exists(Program) ? null : $"there is no {Program}: install rclone; .ci/run does it";
}

/// <summary>A fact about what rclone does; skipped when it is found, as a <see cref="BrowserFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RcloneFactAttribute : FactAttribute
{
    public RcloneFactAttribute() => Skip = Required.SkipFor(Rclone.Missing, Servers.Variable);
}
