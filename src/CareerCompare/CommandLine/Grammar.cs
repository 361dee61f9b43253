using System.CommandLine;
using System.CommandLine.Parsing;
using CareerCompare.Site.Publishing;

namespace CareerCompare.CommandLine;

/// <summary>The verbs and options that the program understands.</summary>
internal sealed class Grammar
{
    public const int DefaultPort = 5080;
    private const int MostJobs = 256;

    public Option<string?> Root { get; } = new("--root")
    {
        Description = "The folder that holds roles/, content/ and salary-data/ [default: the nearest one upwards]",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Output { get; } = new("--output")
    {
        Description = "Where the site is published; replaced whole [default: output/ in the root]",
        HelpName = "DIR",
    };

    public Option<bool> Precompress { get; } = new("--precompress") { Description = "Write .br and .gz copies beside texts, for servers that send them as they are" };

    public Option<bool> Fresh { get; } = new("--fresh") { Description = "Make every page anew, whatever the last build left" };

    public Option<int?> Jobs { get; } = new("--jobs")
    {
        Description = "How many files are written at a time [default: as many as the machine has processors]",
        HelpName = "NUMBER",
    };

    public Option<Shard?> Shard { get; } = new("--shard")
    {
        Description = "Build only this part of so many, from nothing, like 2/3; all parts copied over one another are the site",
        HelpName = "K/N",
        CustomParser = PartOfMany,
    };

    public Option<int> Port { get; } = new("--port")
    {
        Description = "Where the preview listens, on this machine only",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => DefaultPort,
    };

    public Command Build { get; } = new("build", "Build the site into the output folder (without a verb, this is done)");
    public Command Check { get; } = new("check", "Say all that is wrong with content and finished pages; write nothing");
    public Command Preview { get; } = new("preview", "Show the site in a browser, and show changes as they are saved");
    public HostingGrammar Hosting { get; } = new();
    public ImportGrammar Import { get; } = new();
    public RootCommand Program { get; } = new("Builds a website that compares careers, from files that people can read.");

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
        Program.Options.Add(Root);
        Option[] ofBuild = [Output, Precompress, Jobs, Fresh, Shard];
        foreach (var option in ofBuild)
        {
            Build.Options.Add(option);
            // Without a verb the program builds.
            Program.Options.Add(option);
        }
        foreach (var verb in (Command[])[Check, Preview, Hosting.Verb])
            verb.Validators.Add(asked =>
            {
                foreach (var option in ofBuild)
                    if (asked.GetResult(option) is { Implicit: false }) asked.AddError($"{option.Name}: found before '{verb.Name}', expected with 'build': leave it out.");
            });
        foreach (var verb in (Command[])[Build, Check, Preview, Hosting.Verb, Import.Verb]) Program.Subcommands.Add(verb);
    }

    private static Shard? PartOfMany(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Site.Publishing.Shard.TryParse(text, out var shard)) return shard;
        result.AddError($"--shard: found '{text}', expected K/N, a part from 1 to N of at most {Site.Publishing.Shard.Most} parts: write --shard 2/3 for the second of three.");
        return null;
    }

    // Neither "@file" nor bundled letters: a site's folder may be called anything.
    public ParseResult Parse(string[] args) =>
        Program.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
}
