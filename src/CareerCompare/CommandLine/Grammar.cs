using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;

namespace CareerCompare.CommandLine;

/// <summary>The verbs and options that the program understands.</summary>
internal sealed class Grammar
{
    public const int DefaultPort = 5080;
    private const int MostJobs = 256;

    public Option<string?> Root { get; } =
        new("--root")
        {
            Description = "The folder that holds roles/, content/ and salary-data/ [default: the nearest one upwards]",
            HelpName = "DIR",
            Recursive = true,
        };

    public Option<string?> Output { get; } =
        new("--output")
        {
            Description = "Where the site is published; replaced whole [default: output/ in the root]",
            HelpName = "DIR",
        };

    public Option<bool> Precompress { get; } =
        new("--precompress")
        {
            Description = "Write .br and .gz copies beside texts, for servers that send them as they are",
        };

    public Option<bool> Fresh { get; } =
        new("--fresh") { Description = "Make every page anew, whatever the last build left" };

    public Option<int?> Jobs { get; } =
        new("--jobs")
        {
            Description = "How many files are written at a time [default: as many as the machine has processors]",
            HelpName = "NUMBER",
        };

    public Option<Shard?> Shard { get; } =
        new("--shard")
        {
            Description =
                "Build only this part of so many, from nothing, like 2/3; all parts copied over one another are the site",
            HelpName = "K/N",
            CustomParser = PartOfMany,
        };

    public Option<int> Port { get; } =
        new("--port")
        {
            Description = "Where the preview listens, on this machine only",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => DefaultPort,
        };

    public Command Build { get; } =
        new("build", "Build the site into the output folder (without a verb, this is done)");
    public Command Check { get; } =
        new("check", "Say all that is wrong with content and finished pages; write nothing");
    public Command Preview { get; } = new("preview", "Show the site in a browser, and show changes as they are saved");
    public Command Ad { get; } =
        new("ad", "Say which job an ad is for, where its pay lies and what to ask; write nothing");

    public Argument<string> AdFile { get; } =
        new("FILE") { Description = "A job ad as text; a title alone is one too; - reads what is piped in" };

    public Option<bool> AdJson { get; } = new("--json") { Description = "Print facts and answer for a machine" };

    public Option<DateOnly?> AdDate { get; } =
        new("--date")
        {
            Description = "The day that an ad without a date is read on, like 2026-11-21; else the site’s own",
            HelpName = "DATE",
            CustomParser = result => Dates.Parse(result),
        };

    public HostingGrammar Hosting { get; } = new();
    public ImportGrammar Import { get; } = new();
    public RootCommand Program { get; } =
        new("Builds a website that compares careers, from files that people can read.");

    public Grammar()
    {
        Port.Validators.Add(port =>
        {
            // A value that is no number has its own message.
            if (port.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > 65535)
                port.AddError($"'{token.Value}' is not a port: write a number from 0 (any free one) to 65535.");
        });
        Jobs.Validators.Add(jobs =>
        {
            if (jobs.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 1 or > MostJobs)
                jobs.AddError($"'{token.Value}' is not a number of jobs: write a number from 1 to {MostJobs}.");
        });
        Preview.Options.Add(Port);
        Ad.Arguments.Add(AdFile);
        Ad.Options.Add(AdJson);
        Ad.Options.Add(AdDate);
        Program.Options.Add(Root);
        Option[] ofBuild = [Output, Precompress, Jobs, Fresh, Shard];
        foreach (var option in ofBuild)
        {
            Build.Options.Add(option);
            // Without a verb the program builds.
            Program.Options.Add(option);
        }
        foreach (var verb in (Command[])[Check, Preview, Ad, Hosting.Verb])
            verb.Validators.Add(asked =>
            {
                foreach (var option in ofBuild)
                    if (asked.GetResult(option) is { Implicit: false })
                        asked.AddError(
                            $"{option.Name}: found before '{verb.Name}', expected with 'build': leave it out."
                        );
            });
        foreach (var verb in (Command[])[Build, Check, Preview, Ad, Hosting.Verb, Import.Verb])
            Program.Subcommands.Add(verb);
    }

    private static Shard? PartOfMany(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Site.Catalog.Shard.TryParse(text, out var shard))
            return shard;
        result.AddError(
            $"--shard: found '{text}', expected K/N, a part from 1 to N of at most {Site.Catalog.Shard.Most} parts: write --shard 2/3 for the second of three."
        );
        return null;
    }

    // Neither "@file" nor bundled letters: a site's folder may be called anything.
    public ParseResult Parse(string[] args) =>
        Program.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
}

/// <summary>The verb <c>hosting</c>: where its files go, and where the server will find the site and listen.</summary>
internal sealed partial class HostingGrammar
{
    private readonly Argument<string> folder = new("DIR")
    {
        Description = "Where the files for servers are written; replaced whole",
    };

    private readonly Option<string> site = new("--site")
    {
        Description = "The built site, on the machine that serves it",
        HelpName = "DIR",
        DefaultValueFactory = _ => "/srv/careercompare",
    };

    // The framework would print a default of its own beside the one in the description, and as a pair.
    private readonly Option<(IPAddress? Address, int Port)?> listen = new("--listen")
    {
        Description = "Where the server listens, like 8080, 127.0.0.1:8080 or [::1]:8080 [default: 8080]",
        HelpName = "[ADDRESS:]PORT",
        CustomParser = Listen,
    };

    private readonly Option<bool> withoutBrotli = new("--without-brotli")
    {
        Description = "For an nginx without the brotli module: gzip only",
    };

    public HostingGrammar()
    {
        site.Validators.Add(s =>
        {
            if (s.Tokens is [var token] && !PlainPath.IsMatch(token.Value))
                s.AddError(
                    $"'{token.Value}' cannot stand in the files of servers: write a full path of letters, digits, '.', '_' and '-' without '..', like /srv/careercompare."
                );
        });
        Verb.Arguments.Add(folder);
        foreach (var option in (Option[])[site, listen, withoutBrotli])
            Verb.Options.Add(option);
    }

    public Command Verb { get; } =
        new("hosting", "Write what nginx, Caddy, GitHub Pages, object storage and a container need to serve the site");

    public void SetAction(Func<ParseResult, string, ServerPlace, int> run) =>
        Verb.SetAction(parsed =>
        {
            var (address, port) = parsed.GetValue(listen) ?? (null, 8080);
            return run(
                parsed,
                parsed.GetValue(folder)!,
                new ServerPlace
                {
                    Folder = parsed.GetValue(site)!.TrimEnd('/'),
                    Address = address,
                    Port = port,
                    NginxHasBrotli = !parsed.GetValue(withoutBrotli),
                }
            );
        });

    private static (IPAddress? Address, int Port)? Listen(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var colon = text.LastIndexOf(':');
        var port =
            int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= 65535
                ? number
                : (int?)null;
        if (colon < 0 && port is { } alone)
            return (null, alone);
        if (colon >= 0 && port is { } behind && Address(text[..colon]) is { } address)
            return (address, behind);
        result.AddError(
            IPAddress.TryParse(text[..Math.Max(colon, 0)], out var bare)
            && bare.AddressFamily == AddressFamily.InterNetworkV6
            && text[0] != '['
                ? $"'{text}' may be read in two ways: write an IPv6 address in brackets and without a zone, like [::1]:8080."
                : $"'{text}' is no place to listen: write a port, like 8080, or an address and a port, like 127.0.0.1:8080 or [::1]:8080."
        );
        return null;
    }

    /// <summary>
    /// As servers read it too: four numbers, or IPv6 in brackets. A zone (%eth0) may hold any sign, so there is none.
    /// </summary>
    private static IPAddress? Address(string text)
    {
        var (inner, family) = text is ['[', .. var within, ']']
            ? (within, AddressFamily.InterNetworkV6)
            : (text, AddressFamily.InterNetwork);
        if (inner.Contains('%') || !IPAddress.TryParse(inner, out var address) || address.AddressFamily != family)
            return null;
        // .NET reads 1, 0x7f.1 and 010.0.0.1 as addresses, and each server as something else.
        return family == AddressFamily.InterNetworkV6 || address.ToString() == inner ? address : null;
    }

    // Nothing that a server's file could read as more than a path.
    [GeneratedRegex(@"^(/(?!\.{1,2}(/|\z))[A-Za-z0-9._-]+)+/?\z")]
    private static partial Regex PlainPath { get; }
}
