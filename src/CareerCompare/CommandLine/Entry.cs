using System.CommandLine;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Publishing;

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
            here.Err.WriteLine("This is a mistake in CareerCompare, not in your files (the published site was not changed). Please report it with the lines above.");
            return ExitCode.Bug;
        }
    }

    private static int RunParsed(string[] args, HostEnvironment here)
    {
        Grammar grammar = new();
        grammar.Build.SetAction(Build);
        grammar.Program.SetAction(Build);
        grammar.Check.SetAction(parsed => WithRoot(parsed, root => CheckVerb.Run(here, root)));
        grammar.Preview.SetAction(parsed => WithRoot(parsed, root => PreviewVerb.Run(here, root, parsed.GetValue(grammar.Port))));
        grammar.Hosting.SetAction((parsed, folder, place) => WithRoot(parsed, root =>
            HostingVerb.Run(here, root, OutputFolder.OfHosting(Path.GetFullPath(folder, here.WorkingDirectory)), place)));
        grammar.Import.SetActions((parsed, request) => WithRoot(parsed, root => ImportVerb.Run(here, root, request.From(here.WorkingDirectory))),
            (parsed, request) => WithRoot(parsed, root => OnetVerb.Run(here, root, request with { Folder = Path.GetFullPath(request.Folder, here.WorkingDirectory) })));

        var parsed = grammar.Parse(args);
        return parsed.Errors.Count > 0
            ? Misunderstood(parsed, grammar, here)
            : parsed.Invoke(new InvocationConfiguration { Output = here.Out, Error = here.Err, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

        int Build(ParseResult parsed) => WithRoot(parsed, root =>
        {
            var output = parsed.GetValue(grammar.Output);
            var folder = OutputFolder.At(output is null ? Path.Combine(root, "output") : Path.GetFullPath(output, here.WorkingDirectory));
            return BuildVerb.Run(here, root, folder, parsed.GetValue(grammar.Precompress), parsed.GetValue(grammar.Fresh), parsed.GetValue(grammar.Jobs), parsed.GetValue(grammar.Shard));
        });

        int WithRoot(ParseResult parsed, Func<string, int> run)
        {
            var asked = parsed.GetValue(grammar.Root);
            var root = asked is null ? SiteRoot.Above(here.WorkingDirectory) : Path.GetFullPath(asked, here.WorkingDirectory);
            if (root is not null && SiteRoot.IsRoot(root)) return run(root);
            here.Err.WriteLine($"there is no '{SiteRoot.RolesFolder}' folder in {root ?? $"{here.WorkingDirectory} or above it"}");
            here.Err.WriteLine("  = hint: run this in the folder of a site, or name it: --root DIR");
            return ExitCode.Usage;
        }
    }

    // System.CommandLine would print its help and exit 1, which here means that content is at fault.
    private static int Misunderstood(ParseResult parsed, Grammar grammar, HostEnvironment here)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct()) here.Err.WriteLine(message);
        var known = grammar.Program.Subcommands.Select(c => c.Name).Concat(["--root", "--output", "--precompress", "--fresh", "--jobs", "--shard", "--port", "--site", "--listen", "--without-brotli", "--retrieved", "--read-from", "--kind", "--years", "--occupation", "--limit", "--release", "--help", "--version"]).ToList();
        foreach (var word in parsed.UnmatchedTokens)
            if (!known.Contains(word) && DidYouMean.Hint(word, known) is { } hint) here.Err.WriteLine($"  = hint: {hint}");
        here.Err.WriteLine("Run with --help to see what can be asked.");
        return ExitCode.Usage;
    }
}
