using System.CommandLine;
using System.Runtime.InteropServices;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Preview;
using CareerCompare.Site.Publishing;
using Spectre.Console;

namespace CareerCompare.CommandLine;

/// <summary>From words to a verb, and from what happened to an exit code.</summary>
public static class Entry
{
    public static int Run(string[] args, HostEnvironment here)
    {
        try
        {
            return RunParsed(args, here);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            here.Err.WriteLine($"cannot write: {e.Message} (the published site was not changed)");
            return ExitCode.CannotWrite;
        }
        catch (Exception e)
        {
            here.Err.WriteLine(e);
            here.Err.WriteLine(
                "This is a mistake in CareerCompare, not in your files (the published site was not changed). Please report it with the lines above."
            );
            return ExitCode.Bug;
        }
    }

    private static int RunParsed(string[] args, HostEnvironment here)
    {
        Grammar grammar = new();
        grammar.Build.SetAction(Build);
        grammar.Program.SetAction(Build);
        grammar.Check.SetAction(parsed => WithRoot(parsed, root => CheckVerb.Run(here, root)));
        grammar.Preview.SetAction(parsed =>
            WithRoot(parsed, root => PreviewVerb.Run(here, root, parsed.GetValue(grammar.Port)))
        );
        grammar.Ad.SetAction(parsed =>
            WithRoot(
                parsed,
                root =>
                    AdVerb.Run(
                        here,
                        root,
                        parsed.GetValue(grammar.AdFile)!,
                        parsed.GetValue(grammar.AdDate),
                        parsed.GetValue(grammar.AdJson)
                    )
            )
        );
        grammar.Hosting.SetAction(
            (parsed, folder, place) =>
                WithRoot(
                    parsed,
                    root =>
                        HostingVerb.Run(
                            here,
                            root,
                            OutputFolder.OfHosting(Path.GetFullPath(folder, here.WorkingDirectory)),
                            place
                        )
                )
        );
        grammar.Import.SetActions(
            (parsed, request) =>
                WithRoot(parsed, root => ImportVerb.Run(here, root, request.From(here.WorkingDirectory))),
            (parsed, request) =>
                WithRoot(
                    parsed,
                    root =>
                        OnetVerb.Run(
                            here,
                            root,
                            request with
                            {
                                Folder = Path.GetFullPath(request.Folder, here.WorkingDirectory),
                            }
                        )
                )
        );

        var parsed = grammar.Parse(args);
        return parsed.Errors.Count > 0
            ? Misunderstood(parsed, grammar, here)
            : parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = here.Out,
                    Error = here.Err,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );

        int Build(ParseResult parsed) =>
            WithRoot(
                parsed,
                root =>
                {
                    var output = parsed.GetValue(grammar.Output);
                    var folder = OutputFolder.At(
                        output is null ? Path.Combine(root, "output") : Path.GetFullPath(output, here.WorkingDirectory)
                    );
                    return BuildVerb.Run(
                        here,
                        root,
                        folder,
                        parsed.GetValue(grammar.Precompress),
                        parsed.GetValue(grammar.Fresh),
                        parsed.GetValue(grammar.Jobs),
                        parsed.GetValue(grammar.Shard)
                    );
                }
            );

        int WithRoot(ParseResult parsed, Func<string, int> run)
        {
            var asked = parsed.GetValue(grammar.Root);
            var root = asked is null
                ? SiteRoot.Above(here.WorkingDirectory)
                : Path.GetFullPath(asked, here.WorkingDirectory);
            if (root is not null && SiteRoot.IsRoot(root))
                return run(root);
            here.Err.WriteLine(
                $"there is no '{SiteRoot.RolesFolder}' folder in {root ?? $"{here.WorkingDirectory} or above it"}"
            );
            here.Err.WriteLine("  = hint: run this in the folder of a site, or name it: --root DIR");
            return ExitCode.Usage;
        }
    }

    // System.CommandLine would print its help and exit 1, which here means that content is at fault.
    private static int Misunderstood(ParseResult parsed, Grammar grammar, HostEnvironment here)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct())
            here.Err.WriteLine(message);
        var known = grammar
            .Program.Subcommands.Select(c => c.Name)
            .Concat([
                "--root",
                "--output",
                "--precompress",
                "--fresh",
                "--jobs",
                "--shard",
                "--port",
                "--site",
                "--listen",
                "--without-brotli",
                "--retrieved",
                "--read-from",
                "--kind",
                "--years",
                "--occupation",
                "--limit",
                "--release",
                "--help",
                "--version",
            ])
            .ToList();
        foreach (var word in parsed.UnmatchedTokens)
            if (!known.Contains(word) && DidYouMean.Hint(word, known) is { } hint)
                here.Err.WriteLine($"  = hint: {hint}");
        here.Err.WriteLine("Run with --help to see what can be asked.");
        return ExitCode.Usage;
    }
}

/// <summary>What the program tells the shell. From 64 up the numbers are those of <c>sysexits.h</c>.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Somebody's content, or a finished page, is at fault.</summary>
    public const int Content = 1;

    /// <summary>
    /// The command line is at fault: an unknown option, a root without roles, an output that must not be replaced, a
    /// port in use.
    /// </summary>
    public const int Usage = 2;

    /// <summary>The program is at fault.</summary>
    public const int Bug = 70;

    /// <summary>The disk is full, or something may not be written.</summary>
    public const int CannotWrite = 74;

    /// <summary>Another build is writing to the same place; later it may work.</summary>
    public const int Busy = 75;

    /// <summary>Somebody pressed Ctrl-C; what shells give for a program that SIGINT ended.</summary>
    public const int Stopped = 130;
}

/// <summary>What the program finds around it. A test puts its own in.</summary>
public sealed record HostEnvironment
{
    public required TextWriter Out { get; init; }
    public required TextWriter Err { get; init; }

    /// <summary>What is piped in; nothing where nobody says.</summary>
    public TextReader In { get; init; } = TextReader.Null;
    public required string WorkingDirectory { get; init; }
    public required SiteReader Read { get; init; }

    /// <summary>
    /// Takes the inputs of a build without reading them; where a test gives none, everything is made every time.
    /// </summary>
    public Func<string, UnreadSite>? Open { get; init; }

    /// <summary>How a preview reads: styles come from their folder, so that a change shows without compiling.</summary>
    public required SiteReader ReadForPreview { get; init; }

    /// <summary>
    /// Where users keep what can be made again; null where there is none, and nothing is remembered from build to
    /// build.
    /// </summary>
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
            In = Console.In,
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
        : home.Length > 0 ? Path.Combine(home, ".cache")
        : null;
}

/// <summary>
/// Takes the first Ctrl-C (or SIGTERM) as a request to end in order: what is half written is removed. The second ends
/// the process at once, and the next build removes it.
/// </summary>
internal sealed class StopRequest : IDisposable
{
    private readonly CancellationTokenSource source;
    private readonly PosixSignalRegistration[] signals;

    /// <param name="also">Another reason to end.</param>
    public StopRequest(CancellationToken also)
    {
        source = CancellationTokenSource.CreateLinkedTokenSource(also);
        signals = [Register(PosixSignal.SIGINT), Register(PosixSignal.SIGTERM)];
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var signal in signals)
            signal.Dispose();
        source.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal) =>
        PosixSignalRegistration.Create(
            signal,
            context =>
            {
                context.Cancel = !source.IsCancellationRequested;
                source.Cancel();
            }
        );
}

/// <summary>
/// Spectre's console over what surrounds the program, so that a test can read what a person would see.
/// </summary>
internal static class Terminal
{
    public static IAnsiConsole Of(HostEnvironment here) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = here.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(here.Out),
            }
        );
}

/// <summary>The folder that holds a site's inputs.</summary>
public static class SiteRoot
{
    public const string RolesFolder = "roles";

    /// <summary>What a build reads, or is made from, below the root.</summary>
    public static IReadOnlyList<string> InputFolders { get; } =
    ["content", RolesFolder, "salary-data", "theme", "src", "tests", "docs", ".git"];

    public static bool IsRoot(string folder) => Directory.Exists(Path.Combine(folder, RolesFolder));

    /// <summary>The nearest folder upwards that holds <c>roles/</c>, or null.</summary>
    public static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (IsRoot(at.FullName))
                return at.FullName;
        return null;
    }
}
