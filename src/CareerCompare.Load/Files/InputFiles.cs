using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Files;

/// <summary>
/// The text files of a site. What every file must be (small enough, no link, UTF-8, nothing hidden in it) is checked
/// here, whether the bytes come from a disk or from a test.
/// </summary>
public abstract class InputFiles
{
    /// <summary>
    /// The files below a folder, in ordinal order, as paths from the root with forward slashes; none where there is no
    /// such folder.
    /// </summary>
    public abstract IReadOnlyList<string> Below(string folder);

    /// <summary>What stands at a path; null where nothing does.</summary>
    protected abstract Entry? Find(string path);

    internal Entry? At(string path) => Find(path);

    public bool Has(string path) => Find(path) is not null;

    public bool IsLink(string path) => Find(path) is { IsLink: true };

    /// <summary>What a file holds, as it is; null where there is none, and of a link.</summary>
    public byte[]? Bytes(string path) => Find(path) is { IsLink: false } entry ? entry.Bytes() : null;

    /// <summary>The text of a file, or null with the reason in the log.</summary>
    public SourceFile? Read(string path, DiagnosticLog log)
    {
        var place = SourceSpan.Whole(new SourceFile(path, ""));
        try
        {
            if (Find(path) is not { } entry)
            {
                log.Error(
                    Codes.MissingFile,
                    place,
                    $"'{path}' is missing",
                    "docs/content-format.md lists the files of a site"
                );
                return null;
            }
            if (entry.IsLink)
            {
                log.Error(Codes.Link, place, $"'{path}' is a symbolic link", "put the file itself here");
                return null;
            }
            var limit = SizeLimit.Of(path);
            if (entry.Length > limit)
            {
                log.Error(Codes.FileTooLarge, place, $"'{path}' has {entry.Length} bytes; the limit is {limit}");
                return null;
            }
            return InputText.Decode(path, entry.Bytes(), log);
        }
        catch (LinkException)
        {
            log.Error(
                Codes.Link,
                place,
                $"'{path}' became a symbolic link while it was read",
                "put the file itself here"
            );
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Error(Codes.MissingFile, place, $"'{path}' cannot be read", e.Message);
            return null;
        }
    }

    /// <summary>A file before it is read, so that its size is known first.</summary>
    public sealed record Entry(long Length, bool IsLink, Func<byte[]> Bytes)
    {
        /// <summary>SHA-256 of its bytes, for whoever does not need them.</summary>
        public Func<byte[]> Digest { get; init; } = () => SHA256.HashData(Bytes());
    }
}

/// <summary>Files that exist only in memory: for tests, and to try a change before it is written.</summary>
public sealed class MemoryFiles : InputFiles
{
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public MemoryFiles Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles Add(string path, byte[] bytes)
    {
        entries[path] = new Entry(bytes.Length, IsLink: false, () => bytes);
        return this;
    }

    public MemoryFiles AddLink(string path)
    {
        entries[path] = new Entry(0, IsLink: true, () => []);
        return this;
    }

    public MemoryFiles Remove(string path)
    {
        entries.Remove(path);
        return this;
    }

    public override IReadOnlyList<string> Below(string folder) =>
        [.. entries.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))];

    protected override Entry? Find(string path) => entries.GetValueOrDefault(path);
}

/// <summary>
/// The files of a site as they stood at one moment. A build takes their fingerprint and reads them; if somebody saved a
/// file between the two, the fingerprint would be of other bytes than the pages.
/// </summary>
public sealed class FrozenFiles : InputFiles
{
    // Null where a name is listed and no file found, as for a name that is not UTF-8: whoever reads it says so.
    private readonly Dictionary<string, Entry?> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> digests = new(StringComparer.Ordinal);
    private readonly InputFiles files;
    private string[] paths = [];

    private FrozenFiles(InputFiles files) => this.files = files;

    /// <param name="files">What is read now.</param>
    /// <param name="folders">All folders that a site reads.</param>
    /// <param name="large">
    /// Files of which a site reads a few of many: their digests are kept and not their bytes, and one that is read and
    /// is another by then cannot be read.
    /// </param>
    public static FrozenFiles Of(InputFiles files, IEnumerable<string> folders, Func<string, bool>? large = null)
    {
        FrozenFiles frozen = new(files);
        var paths = folders.SelectMany(files.Below).ToList();
        var kept = new (Entry? Entry, byte[]? Digest)[paths.Count];
        Parallel.For(
            0,
            paths.Count,
            i =>
                kept[i] =
                    large?.Invoke(paths[i]) == true
                        ? Sealed(paths[i], files.At(paths[i]))
                        : (Kept(paths[i], files.At(paths[i])), null)
        );
        foreach (var (path, (entry, digest)) in paths.Zip(kept))
        {
            frozen.entries[path] = entry;
            if (digest is not null)
                frozen.digests[path] = digest;
        }
        frozen.paths = [.. frozen.entries.Keys.Order(StringComparer.Ordinal)];
        return frozen;
    }

    /// <summary>Of the names and bytes of all files: two sets of files that differ in anything have two.</summary>
    public string Fingerprint()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
        {
            var entry = entries[path];
            var (kind, bytes) =
                entry is null ? ("nothing", [])
                : digests.TryGetValue(path, out var digest) ? ("file", digest)
                : Bytes(path, entry) is { } read ? ("file", read)
                : (entry.IsLink ? "link" : "not read", []);
            // The lengths say where each of them ends.
            all.AppendData(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{kind} {path.Length} {path} {entry?.Length} {bytes.Length}\n"
                    )
                )
            );
            all.AppendData(bytes);
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    // Asked for a dozen folders, of thousands of paths in order: those of a folder stand together, and it itself before them.
    public override IReadOnlyList<string> Below(string folder)
    {
        var inside = folder + "/";
        var first = ~Array.BinarySearch(paths, inside, StringComparer.Ordinal);
        var below = paths.Skip(first).TakeWhile(p => p.StartsWith(inside, StringComparison.Ordinal));
        return [.. entries.ContainsKey(folder) ? below.Prepend(folder) : below];
    }

    protected override Entry? Find(string path) => entries.TryGetValue(path, out var entry) ? entry : files.At(path);

    private static Entry? Kept(string path, Entry? entry) =>
        entry is not null && Bytes(path, entry) is { } bytes ? entry with { Bytes = () => bytes } : entry;

    private static (Entry? Entry, byte[]? Digest) Sealed(string path, Entry? entry)
    {
        if (entry is null || Tried(path, entry, entry.Digest) is not { } digest)
            return (entry, null);
        return (entry with { Bytes = Unchanged }, digest);

        byte[] Unchanged()
        {
            var now = entry.Bytes();
            return digest.AsSpan().SequenceEqual(SHA256.HashData(now))
                ? now
                : throw new IOException($"'{path}' was changed while the site was read");
        }
    }

    // Null where the file will be refused: then it is not read, and what cannot be read is said when it is read.
    private static byte[]? Bytes(string path, Entry entry) => Tried(path, entry, entry.Bytes);

    private static byte[]? Tried(string path, Entry entry, Func<byte[]> read)
    {
        if (entry.IsLink || entry.Length > SizeLimit.Of(path))
            return null;
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>
/// How large an input may be. A person does not write more than this; a machine that does is attacking or broken.
/// </summary>
public static class SizeLimit
{
    public const int Yaml = 1_000_000;
    public const int Markdown = 256_000;
    public const int Csv = 8_000_000;

    public static int Of(string path) =>
        Path.GetExtension(path) switch
        {
            ".md" => Markdown,
            ".csv" => Csv,
            _ => Yaml,
        };
}
