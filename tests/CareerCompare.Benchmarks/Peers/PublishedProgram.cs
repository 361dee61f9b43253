using CareerCompare.Benchmarks.Peers.Running;
using CareerCompare.Fuzzing.Generated;

namespace CareerCompare.Benchmarks.Peers;

/// <summary>This program as people install it: native.</summary>
internal static class PublishedProgram
{
    /// <summary>Publishes it and returns the path of its executable. Neither the clone's lock files nor its bin and obj are written to.</summary>
    public static string Of(string folder, string artifacts)
    {
        Console.WriteLine("The program is published; --program PATH takes one that is.");
        Child.Check(
            Path.GetTempPath(),
            "dotnet",
            "publish",
            Path.Combine(RealFiles.Root, "src", "CareerCompare"),
            "--artifacts-path",
            artifacts,
            "-o",
            folder,
            "-v",
            "quiet"
        );
        Directory.Delete(artifacts, recursive: true);
        return Path.Combine(folder, "CareerCompare");
    }
}
