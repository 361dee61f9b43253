using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CareerCompare.Site.Hosting;

namespace CareerCompare.CommandLine;

/// <summary>The verb <c>hosting</c>: where its files go, and where the server will find the site and listen.</summary>
internal sealed partial class HostingGrammar
{
    private readonly Argument<string> folder = new("DIR") { Description = "Where the files for servers are written; replaced whole" };

    private readonly Option<string> site = new("--site")
    {
        Description = "The built site, on the machine that serves it",
        HelpName = "DIR",
        DefaultValueFactory = _ => "/srv/careercompare",
    };

    // The framework would print a default of its own beside the one in the description, and as a pair.
    private readonly Option<(string? Address, int Port)?> listen = new("--listen")
    {
        Description = "Where the server listens, like 8080 or 127.0.0.1:8080 [default: 8080]",
        HelpName = "[ADDRESS:]PORT",
        CustomParser = Listen,
    };

    private readonly Option<bool> withoutBrotli = new("--without-brotli") { Description = "For an nginx without the brotli module: gzip only" };

    public HostingGrammar()
    {
        site.Validators.Add(s =>
        {
            if (s.Tokens is [var token] && !PlainPath.IsMatch(token.Value))
                s.AddError($"'{token.Value}' cannot stand in the files of servers: write a full path of letters, digits, '.', '_' and '-', like /srv/careercompare.");
        });
        Verb.Arguments.Add(folder);
        foreach (var option in (Option[])[site, listen, withoutBrotli]) Verb.Options.Add(option);
    }

    public Command Verb { get; } = new("hosting", "Write what nginx, Caddy, GitHub Pages, object storage and a container need to serve the site");

    public void SetAction(Func<ParseResult, string, ServerPlace, int> run) => Verb.SetAction(parsed =>
    {
        var (address, port) = parsed.GetValue(listen) ?? (null, 8080);
        return run(parsed, parsed.GetValue(folder)!, new ServerPlace
        {
            Folder = parsed.GetValue(site)!.TrimEnd('/'),
            Address = address,
            Port = port,
            NginxHasBrotli = !parsed.GetValue(withoutBrotli),
        });
    });

    private static (string? Address, int Port)? Listen(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var colon = text.LastIndexOf(':');
        var address = colon < 0 ? null : text[..colon];
        if (int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            && (address is null || IPAddress.TryParse(address, out _)))
            return (address, port);
        result.AddError($"'{text}' is no place to listen: write a port, like 8080, or an address and a port, like 127.0.0.1:8080.");
        return null;
    }

    // Nothing that a server's file could read as more than a path.
    [GeneratedRegex(@"^/[A-Za-z0-9._/-]*[A-Za-z0-9._-]/?\z")]
    private static partial Regex PlainPath { get; }
}
