using CareerCompare.Benchmarks.Peers.Exporting;

namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>Hugo, as it is installed: its own parallelism, no minifying, and of its extras only the sitemap, which this program writes too.</summary>
internal sealed class Hugo : Contender
{
    /// <summary>By which the command line names it.</summary>
    public const string Key = "hugo";

    private readonly PeerContent content;

    public Hugo(PeerContent content)
    {
        this.content = content;
        try
        {
            Version = Child.Check(Path.GetTempPath(), "hugo", "version").Trim().Split(" BuildDate")[0];
        }
        catch (ChildFailedException)
        {
            Absent = "hugo is not on the path. On Debian: apt-get install hugo";
        }
    }

    public override string Name => "Hugo, pages laid out";

    public override string Version { get; } = "";

    public override string? Absent { get; }

    public override void Prepare(string source) => content.Write(new HugoFiles(source, content.Origin));

    public override (string Folder, IReadOnlyList<string> Command) Build(string source, string output) =>
        (
            source,
            [
                "hugo",
                "--quiet",
                "--source",
                source,
                "--destination",
                output,
                "--cacheDir",
                Path.Combine(source, "cache"),
            ]
        );
}
