using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Load.Files;

/// <summary>
/// The files of a site as they stood at one moment. A build takes their fingerprint and reads them; if somebody saved a
/// file between the two, the fingerprint would be of other bytes than the pages.
/// </summary>
public sealed class FrozenFiles : InputFiles
{
    // Null where a name is listed and no file found, as for a name that is not UTF-8: whoever reads it says so.
    private readonly SortedDictionary<string, Entry?> entries = new(StringComparer.Ordinal);
    private readonly InputFiles files;

    private FrozenFiles(InputFiles files) => this.files = files;

    /// <param name="files">What is read now.</param>
    /// <param name="folders">All folders that a site reads.</param>
    public static FrozenFiles Of(InputFiles files, IEnumerable<string> folders)
    {
        FrozenFiles frozen = new(files);
        foreach (var path in folders.SelectMany(files.Below)) frozen.entries[path] = Kept(path, files.At(path));
        return frozen;
    }

    /// <summary>Of the names and bytes of all files: two sets of files that differ in anything have two.</summary>
    public string Fingerprint()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, entry) in entries)
        {
            var (kind, bytes) = entry is null ? ("nothing", []) : Bytes(path, entry) is { } read ? ("file", read) : (entry.IsLink ? "link" : "not read", []);
            // The lengths say where each of them ends.
            all.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind} {path.Length} {path} {entry?.Length} {bytes.Length}\n")));
            all.AppendData(bytes);
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    public override IReadOnlyList<string> Below(string folder) =>
        [.. entries.Keys.Where(p => p == folder || p.StartsWith(folder + "/", StringComparison.Ordinal))];

    protected override Entry? Find(string path) => entries.TryGetValue(path, out var entry) ? entry : files.At(path);

    private static Entry? Kept(string path, Entry? entry) => entry is not null && Bytes(path, entry) is { } bytes ? entry with { Bytes = () => bytes } : entry;

    // Null where the file will be refused: then it is not read, and what cannot be read is said when it is read.
    private static byte[]? Bytes(string path, Entry entry)
    {
        if (entry.IsLink || entry.Length > SizeLimit.Of(path)) return null;
        try
        {
            return entry.Bytes();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
