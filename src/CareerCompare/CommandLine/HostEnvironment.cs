using CareerCompare.Sites;

namespace CareerCompare.CommandLine;

/// <summary>What the program finds around it. A test puts its own in.</summary>
public sealed record HostEnvironment
{
    public required TextWriter Out { get; init; }
    public required TextWriter Err { get; init; }
    public required string WorkingDirectory { get; init; }
    public required SiteReader Read { get; init; }

    /// <summary>Takes the inputs of a build without reading them; where a test gives none, everything is made every time.</summary>
    public Func<string, UnreadSite>? Open { get; init; }

    /// <summary>How a preview reads: styles come from their folder, so that a change shows without compiling.</summary>
    public required SiteReader ReadForPreview { get; init; }

    /// <summary>Where users keep what can be made again; null where there is none, and nothing is remembered from build to build.</summary>
    public string? Cache { get; init; }

    /// <summary>The home folder, which no build may replace; null where there is none.</summary>
    public string? Home { get; init; }

    /// <summary>The day it is; null where nobody says, and nothing that depends on it is judged.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>A person watches <see cref="Out"/>.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Colour is welcome on <see cref="Out"/>.</summary>
    public bool Color { get; init; }

    /// <summary>Colour is welcome on <see cref="Err"/>.</summary>
    public bool ColorOfErrors { get; init; }

    /// <summary>A machine reads what is printed, and finds mistakes by the one-line form.</summary>
    public bool IsCI { get; init; }

    /// <summary>Ends a preview or a build.</summary>
    public CancellationToken Stop { get; init; }

    public static HostEnvironment OfThisProcess()
    {
        var dumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        // https://no-color.org: whatever its value, if it is not empty.
        var plain = dumb || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return new()
        {
            Out = Console.Out,
            Err = Console.Error,
            WorkingDirectory = Environment.CurrentDirectory,
            Read = FolderSite.Read,
            Open = FolderSite.Open,
            ReadForPreview = FolderSite.ReadForPreview,
            Today = DateOnly.FromDateTime(DateTime.UtcNow),
            Home = home.Length == 0 ? null : home,
            Cache = CacheOf(home),
            IsTerminal = !Console.IsOutputRedirected && !dumb,
            Color = !Console.IsOutputRedirected && !plain,
            ColorOfErrors = !Console.IsErrorRedirected && !plain,
            IsCI = Environment.GetEnvironmentVariable("CI") == "true",
        };
    }

    // https://specifications.freedesktop.org/basedir-spec: a path that is not absolute counts as none.
    private static string? CacheOf(string home) =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } cache && Path.IsPathFullyQualified(cache) ? cache
        : home.Length > 0 ? Path.Combine(home, ".cache") : null;
}
