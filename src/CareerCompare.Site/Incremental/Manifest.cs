using System.Buffers.Binary;
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
    private const ulong Magic = 0x3230_5345_4741_5043;
    private const int HeaderWords = 6;
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
    public static Manifest? Read(string folder)
    {
        if (ReadStart(folder) is not var (head, start)) return null;
        var bytes = File.ReadAllBytes(Path.Combine(folder, FileName));
        var body = bytes.AsSpan(0, bytes.Length - sizeof(ulong));
        if (Stamp.Of(body).Bits != BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(body.Length))) return null;
        return new(head, MemoryMarshal.Cast<byte, Made>(body[start..]).ToArray());
    }

    /// <summary>What <see cref="Read"/> gives as its head, without reading the entries.</summary>
    public static ManifestHead? ReadHead(string folder) => ReadStart(folder)?.Head;

    /// <summary>Writes what a build made.</summary>
    /// <param name="folder">Of the edition.</param>
    /// <param name="head">Of the edition as a whole.</param>
    /// <param name="firsts">The files of its first entries, in the order of the catalog.</param>
    /// <param name="made">In the order of their keys, each once.</param>
    public static void Write(string folder, ManifestHead head, IEnumerable<string> firsts, List<Made> made)
    {
        var names = Encoding.UTF8.GetBytes(string.Join('\n', firsts));
        Span<ulong> words = [Magic, head.Whole.Bits, head.Layout.Bits, (ulong)head.Roles, (ulong)head.Pages, (ulong)names.Length];
        byte[] body = [.. MemoryMarshal.AsBytes(words), .. names, .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(made))];
        using var file = File.Create(Path.Combine(folder, FileName));
        file.Write(body);
        file.Write(BitConverter.GetBytes(Stamp.Of(body).Bits));
    }

    /// <summary>The head, and how many bytes stand before the entries.</summary>
    private static (ManifestHead Head, int Bytes)? ReadStart(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        using var file = File.OpenRead(path);
        Span<ulong> words = stackalloc ulong[HeaderWords];
        var rest = file.Length - HeaderBytes - sizeof(ulong);
        if (rest < 0) return null;
        file.ReadExactly(MemoryMarshal.AsBytes(words));
        if (words[0] != Magic || words[5] > (ulong)rest) return null;
        var names = new byte[words[5]];
        file.ReadExactly(names);
        return Encoding.UTF8.GetString(names).Split('\n', StringSplitOptions.RemoveEmptyEntries).All(n => File.Exists(Path.Combine(folder, n)))
            ? (new(new(words[1]), new(words[2]), (int)words[3], (long)words[4]), HeaderBytes + names.Length) : null;
    }
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
