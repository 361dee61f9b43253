using CareerCompare.Benchmarks.Peers.Exporting;

namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>Eleventy with templates in JavaScript, the fastest of its languages, and none over the finished HTML.</summary>
internal sealed class Eleventy : Contender
{
    /// <summary>By which the command line names it.</summary>
    public const string Key = "eleventy";

    private readonly PeerContent content;
    private readonly string modules;

    private Eleventy(PeerContent content, string modules, string version, string? absent) =>
        (this.content, this.modules, Version, Absent) = (content, modules, version, absent);

    public override string Name => "Eleventy, pages laid out";

    public override string Version { get; }

    public override string? Absent { get; }

    /// <summary>Installs the version that its package.json names into a folder.</summary>
    public static Eleventy Installed(PeerContent content, string folder)
    {
        var modules = Path.Combine(folder, "node_modules");
        try
        {
            var node = Child.Check(Path.GetTempPath(), "node", "--version").Trim();
            Directory.CreateDirectory(folder);
            File.Copy(Path.Combine(PeerFiles.Folder("eleventy"), "package.json"), Path.Combine(folder, "package.json"));
            Child.Check(folder, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
            var version = Child.Check(folder, "node", Program(modules), "--version").Trim();
            return new(content, modules, $"Eleventy {version} on Node {node}", null);
        }
        catch (ChildFailedException e)
        {
            return new(
                content,
                modules,
                "",
                $"It needs Node 18 or later with npm, and a registry to install from. {e.Message}"
            );
        }
    }

    public override void Prepare(string source) => content.Write(new EleventyFiles(source));

    // Its paths are below the folder it runs in.
    public override (string Folder, IReadOnlyList<string> Command) Build(string source, string output) =>
        (
            source,
            ["node", Program(modules), "--quiet", "--input=content", $"--output={Path.GetRelativePath(source, output)}"]
        );

    private static string Program(string modules) => Path.Combine(modules, "@11ty", "eleventy", "cmd.cjs");
}
