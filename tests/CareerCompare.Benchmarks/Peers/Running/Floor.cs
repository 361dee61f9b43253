using System.Runtime.InteropServices;

namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>As many folders, files and bytes, from a buffer, by two threads: what nothing that writes the site can be faster than.</summary>
internal sealed class Floor(ReferenceSite reference, string listing) : Contender
{
    private const int Threads = 2;

    public override string Name => "Floor: the same files and bytes, from a buffer";

    public override string Version => $"two threads on {RuntimeInformation.FrameworkDescription}";

    public override bool WritesPages => false;

    public override (string Folder, IReadOnlyList<string> Command) Build(string source, string output)
    {
        File.WriteAllLines(listing, reference.Files.Select(f => FormattableString.Invariant($"{f.Name}\t{f.Length}")));
        return (
            Path.GetDirectoryName(listing)!,
            ["dotnet", typeof(Floor).Assembly.Location, "peers-floor", listing, output]
        );
    }

    /// <summary>What the child does.</summary>
    public static void Write(string listing, string output)
    {
        var files = File.ReadAllLines(listing)
            .Select(l => l.Split('\t'))
            .Select(f => (Name: f[0], Length: int.Parse(f[1], System.Globalization.CultureInfo.InvariantCulture)))
            .ToList();
        var bytes = new byte[files.Max(f => f.Length)];
        bytes.AsSpan().Fill((byte)'x');
        foreach (var folder in files.Select(f => Path.GetDirectoryName(f.Name)!).Distinct())
            Directory.CreateDirectory(Path.Combine(output, folder));
        Parallel.ForEach(
            files,
            new ParallelOptions { MaxDegreeOfParallelism = Threads },
            file =>
            {
                using var handle = File.OpenHandle(
                    Path.Combine(output, file.Name),
                    FileMode.CreateNew,
                    FileAccess.Write
                );
                RandomAccess.Write(handle, bytes.AsSpan(0, file.Length), 0);
            }
        );
    }
}
