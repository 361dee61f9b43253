using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Stamps;

namespace CareerCompare.Load.Files;

/// <summary>
/// The files of a site as they stood at one moment. A build stamps them and reads them; if somebody saved a file between
/// the two, the stamp would be of other bytes than the pages.
/// </summary>
public sealed partial class FrozenFiles : InputFiles
{
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly InputFiles files;

    private FrozenFiles(InputFiles files) => this.files = files;

    /// <param name="files">What is read now.</param>
    /// <param name="folders">All folders that a site reads.</param>
    public static FrozenFiles Of(InputFiles files, IEnumerable<string> folders)
    {
        FrozenFiles frozen = new(files);
        foreach (var path in folders.SelectMany(files.Below))
            if (files.At(path) is { } entry) frozen.entries[path] = Kept(path, entry);
        return frozen;
    }

    /// <summary>Of each file, by its path.</summary>
    public IReadOnlyDictionary<string, FileStamp> Stamps() =>
        entries.ToDictionary(e => e.Key, e => Stamped(e.Key, e.Value), StringComparer.Ordinal);

    public override IReadOnlyList<string> Below(string folder) =>
        [.. entries.Keys.Where(p => p == folder || p.StartsWith(folder + "/", StringComparison.Ordinal))];

    protected override Entry? Find(string path) => entries.TryGetValue(path, out var entry) ? entry : files.At(path);

    private static Entry Kept(string path, Entry entry) => Bytes(path, entry) is { } bytes ? entry with { Bytes = () => bytes } : entry;

    private static FileStamp Stamped(string path, Entry entry)
    {
        if (Bytes(path, entry) is not { } bytes) return new(Stamp.Of($"not read: {entry.IsLink} {entry.Length}"), []);
        // Tables hold no references.
        return new(Stamp.Of(bytes), path.EndsWith(".csv", StringComparison.Ordinal) ? [] : [.. Reference.Matches(Encoding.UTF8.GetString(bytes)).Select(m => m.Groups["id"].Value).Distinct()]);
    }

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

    [GeneratedRegex(@"\{(?<id>[^{}\n]{1,200})\}")]
    private static partial Regex Reference { get; }
}

/// <summary>What a file is, and the figures of other files that its text may refer to.</summary>
/// <param name="Bytes">Of its bytes.</param>
/// <param name="References">What stands in braces: <c>F028</c>, <c>oews/2025-05/11-9111/median</c>.</param>
public sealed record FileStamp(Stamp Bytes, IReadOnlyList<string> References);
