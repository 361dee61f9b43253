using System.Runtime.InteropServices;

namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>The program itself, from YAML and tables to the published folder, with nothing kept from an earlier build.</summary>
internal sealed class ThisProgram(string program, string root) : Contender
{
    public override string Name => "CareerCompare, from the data";

    public override string Version => $"CareerCompare, published native, {RuntimeInformation.FrameworkDescription}";

    public override (string Folder, IReadOnlyList<string> Command) Build(string source, string output) =>
        (root, BuildOf(program, root, output));

    public static IReadOnlyList<string> BuildOf(string program, string root, string output) =>
        [program, "build", "--fresh", "--root", root, "--output", output];
}
