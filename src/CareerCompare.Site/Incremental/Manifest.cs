using System.Runtime.InteropServices;
using System.Text;
using CareerCompare.Core.Stamps;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// What an edition of the site was made from, in a file within it: the stamp of every entry under that of its file, so
/// that the next build makes only what is made from something else. Sixteen bytes an entry, in the order of the keys.
/// Before them stand the names of the first <see cref="Shard.Most"/> files of the catalog. However many shards an edition
/// was built in, each has one of them: a folder that lacks none has them all.
/// </summary>
public sealed class Manifest
{
    public const string FileName = ".careercompare-pages";

    // The format's name and version, as bytes of a file that is not text.
    private const ulong Magic = 0x3330_5345_4741_5043;
    private const int HeaderWords = 7;
    private const int HeaderBytes = HeaderWords * sizeof(ulong);

    private readonly Made[] entries;

    private Manifest(ManifestHead head, Made[] entries) => (Head, this.entries) = (head, entries);

    public ManifestHead Head { get; }

    public int Count => entries.Length;

    public static Stamp KeyOf(SitePath path) => KeyOf(path.File);

    /// <param name="file">Relative to the folder, with forward slashes.</param>
    public static Stamp KeyOf(string file) => Stamp.OfName(file);

    /// <summary>Null where the edition has no such entry.</summary>
    public Made? Find(Stamp key)
    {
        var at = Array.BinarySearch(entries, new Made(key, default));
        return at >= 0 ? entries[at] : null;
    }

    /// <summary>Of the edition in a folder; null where there is none, it is damaged, or a shard of the edition is not there.</summary>
    public static Manifest? Read(string folder) => ReadAs(folder, static (file, start) =>
    {
        // Half a million entries are eight megabytes: they are read to where they stay.
        var entries = new Made[start.Entries];
        file.ReadExactly(MemoryMarshal.AsBytes(entries.AsSpan()));
        return start.Seal == SealOf(start.Head, start.Names, entries) ? new Manifest(start.Head, entries) : null;
    });

    /// <summary>What <see cref="Read"/> gives as its head, without reading the entries.</summary>
    public static ManifestHead? ReadHead(string folder) => ReadAs(folder, static (_, start) => start.Head);

    /// <summary>Writes what a build made.</summary>
    /// <param name="folder">Of the edition.</param>
    /// <param name="head">Of the edition as a whole.</param>
    /// <param name="firsts">The files of its first entries, in the order of the catalog.</param>
    /// <param name="made">In the order of their keys, each once.</param>
    public static void Write(string folder, ManifestHead head, IEnumerable<string> firsts, List<Made> made)
    {
        var names = Encoding.UTF8.GetBytes(string.Join('\n', firsts));
        var entries = CollectionsMarshal.AsSpan(made);
        Span<ulong> words = [Magic, head.Whole.Bits, head.Layout.Bits, (ulong)head.Roles, (ulong)head.Pages, (ulong)names.Length, SealOf(head, names, entries).Bits];
        using var file = File.Create(Path.Combine(folder, FileName));
        file.Write(MemoryMarshal.AsBytes(words));
        file.Write(names);
        file.Write(MemoryMarshal.AsBytes(entries));
    }

    private static T? ReadAs<T>(string folder, Func<FileStream, Start, T?> read) where T : class
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        using var file = File.OpenRead(path);
        Span<ulong> words = stackalloc ulong[HeaderWords];
        if (file.Length < HeaderBytes) return null;
        file.ReadExactly(MemoryMarshal.AsBytes(words));
        var rest = file.Length - HeaderBytes;
        if (words[0] != Magic || words[5] > (ulong)rest) return null;
        var names = new byte[words[5]];
        file.ReadExactly(names);
        return Encoding.UTF8.GetString(names).Split('\n', StringSplitOptions.RemoveEmptyEntries).All(n => File.Exists(Path.Combine(folder, n)))
            ? read(file, new(new(new(words[1]), new(words[2]), (int)words[3], (long)words[4]), names, (rest - names.Length) / Marshal.SizeOf<Made>(), new(words[6]))) : null;
    }

    // What was cut short or written into has another.
    private static Stamp SealOf(ManifestHead head, ReadOnlySpan<byte> names, ReadOnlySpan<Made> entries) =>
        Stamp.Of(head.ToString()).With(Stamp.Of(names)).With(Stamp.Of(MemoryMarshal.AsBytes(entries)));

    /// <param name="Head">Of the edition.</param>
    /// <param name="Names">Of its first files.</param>
    /// <param name="Entries">How many follow.</param>
    /// <param name="Seal">Of all of it.</param>
    private sealed record Start(ManifestHead Head, byte[] Names, long Entries, Stamp Seal);
}

/// <summary>An edition as a whole.</summary>
/// <param name="Whole">Of all that it was made from.</param>
/// <param name="Layout">Of how it is written: with or without compressed copies.</param>
/// <param name="Roles">How many roles it has.</param>
/// <param name="Pages">How many pages.</param>
public sealed record ManifestHead(Stamp Whole, Stamp Layout, int Roles, long Pages);

/// <summary>An entry as it was made.</summary>
/// <param name="Key">Of its file.</param>
/// <param name="From">Of what it was made from; zero where that may be anything, so that it never counts as unchanged.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public readonly record struct Made(Stamp Key, Stamp From) : IComparable<Made>
{
    public int CompareTo(Made other) => Key.Bits.CompareTo(other.Key.Bits);
}
