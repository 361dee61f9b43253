using CareerCompare.BrowserTests.Requirements;
using CareerCompare.CommandLine;
using CareerCompare.Fuzzing.Generated;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>
/// The repository's site with roles that had other ids before, of every form that an id has, built with compressed copies, and served by a real nginx
/// and a real Caddy with the very files that <c>hosting</c> writes.
/// </summary>
public sealed class HostedSite : IAsyncLifetime, IDisposable
{
    public const string FormerRole = "office-boss";

    /// <summary>The longest, those that are words of servers' own files or of addresses here, and with digits.</summary>
    public static readonly IReadOnlyList<string> FormerIds =
    [
        FormerRole,
        "a123456789-123456789-123456789-123456789-123456789-123456789-123",
        "default",
        "hostnames",
        "include",
        "volatile",
        "pay",
        "interview",
        "index",
        "roles",
        "x2",
        "versus",
    ];

    private readonly string above = Directory.CreateTempSubdirectory("careercompare-hosted-").FullName;
    private readonly Dictionary<string, int> ports = new(StringComparer.Ordinal);
    private readonly List<ServerProcess> servers = [];

    public async Task InitializeAsync()
    {
        // xunit makes the fixture even where all its tests are skipped.
        if (Servers.Missing is not null)
            return;
        RealFiles.Write(Root);
        File.AppendAllText(
            Path.Combine(Root, "roles", "office-manager.yaml"),
            $"\nformerly: [{string.Join(", ", FormerIds)}]\n"
        );
        File.AppendAllText(Path.Combine(Root, "roles", "practice-manager.yaml"), "\nformerly: [clinic-boss]\n");
        Build();
        servers.Add(
            await ServerProcess.StartAsync(
                new(
                    Servers.Nginx,
                    ["-c", FileFor("nginx", "nginx.conf"), "-g", $"daemon off; user root; pid {above}/nginx.pid;"]
                ),
                ports["nginx"]
            )
        );
        servers.Add(
            await ServerProcess.StartAsync(
                new(Servers.Caddy, ["run", "--config", FileFor("caddy", "Caddyfile")])
                {
                    Environment = { ["XDG_DATA_HOME"] = above, ["XDG_CONFIG_HOME"] = above },
                },
                ports["caddy"]
            )
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var server in servers)
            server.Dispose();
        Directory.Delete(above, recursive: true);
    }

    /// <summary>The published site.</summary>
    public string Folder => Path.Combine(above, "site");

    /// <summary>The address of its stylesheet.</summary>
    public string Stylesheet => "/" + Path.GetFileName(Directory.EnumerateFiles(Folder, "site.*.css").Single());

    private string Root => Path.Combine(above, "root");

    /// <summary>Scheme, host and port of one of the two.</summary>
    public string Origin(string server) =>
        ports.TryGetValue(server, out var port)
            ? $"http://127.0.0.1:{port}"
            : throw new InvalidOperationException(Servers.Missing ?? $"There is no server '{server}'.");

    /// <summary>Builds the site, again while it is served.</summary>
    public void Build() => Run("build", "--fresh", "--precompress", "--root", Root, "--output", Folder);

    private string FileFor(string server, string name)
    {
        var folder = Path.Combine(above, "hosting-" + server);
        ports[server] = ServerProcess.FreePort();
        Run("hosting", folder, "--root", Root, "--site", Folder, "--listen", $"127.0.0.1:{ports[server]}");
        return Path.Combine(folder, name);
    }

    private static void Run(params string[] args)
    {
        StringWriter said = new();
        var exit = Entry.Run(
            args,
            HostEnvironment.OfThisProcess() with
            {
                Cache = null,
                Out = said,
                Err = said,
                IsTerminal = false,
                Color = false,
                ColorOfErrors = false,
            }
        );
        if (exit != ExitCode.Fine)
            throw new InvalidOperationException($"{args[0]} ends with {exit}:\n{said}");
    }
}
