using System.Diagnostics;
using CareerCompare.CommandLine;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Hostile;

/// <summary>The built program in a process of its own, as a person starts it.</summary>
internal static class ProgramRun
{
    /// <summary>The program's file, beside these tests.</summary>
    public static string Dll { get; } = typeof(Entry).Assembly.Location;

    public static string Host { get; } =
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } given ? given : "dotnet";

    private static readonly TemporaryFolder Cache = new();

    public sealed record Ended(int Code, string Out, string Err);

    public static Process Start(
        IEnumerable<string> args,
        IReadOnlyDictionary<string, string>? environment = null,
        string? folder = null
    ) => Start(Host, [Dll, .. args], environment, folder);

    /// <summary>Listening to Ctrl-C, to which a shell makes deaf what it starts behind itself.</summary>
    public static Process StartInFront(IEnumerable<string> args) =>
        Start("env", ["--default-signal=INT", Host, Dll, .. args], null, null);

    public static Ended Run(
        IEnumerable<string> args,
        IReadOnlyDictionary<string, string>? environment = null,
        string? folder = null
    ) => End(Start(args, environment, folder));

    /// <summary>Runs lines of a shell, in which "$program" is the program.</summary>
    public static Ended Shell(string lines, params string[] args) =>
        End(Start("sh", ["-ec", $"program='{Host} {Dll}'\n{lines}", "sh", .. args], null, null));

    private static Process Start(
        string file,
        IEnumerable<string> args,
        IReadOnlyDictionary<string, string>? environment,
        string? folder
    )
    {
        ProcessStartInfo start = new(file, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        // Nothing that a test builds is remembered for the person who runs it.
        start.Environment["XDG_CACHE_HOME"] = Cache.Path;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static Ended End(Process process)
    {
        using (process)
        {
            var said = process.StandardOutput.ReadToEndAsync();
            var complained = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            return new Ended(process.ExitCode, said.Result, complained.Result);
        }
    }
}
