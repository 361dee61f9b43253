using System.Buffers.Binary;
using System.Runtime.InteropServices;
using CareerCompare.Core.Stamps;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// What an edition of the site was made from, in a file within it: the stamp of every entry under that of its address, so
/// that the next build makes only what is made from something else. Twenty-four bytes an entry, in the order of the keys.
/// </summary>
public sealed class Manifest
{
    public const string FileName = ".careercompare-pages";

    // The format's name and version, as bytes of a file that is not text.
    private const ulong Magic = 0x3130_5345_4741_5043;
    private const int HeaderWords = 8;

    private readonly Made[] entries;

    private Manifest(ManifestHead head, Made[] entries) => (Head, this.entries) = (head, entries);

    public ManifestHead Head { get; }

    public int Count => entries.Length;

    public static Stamp KeyOf(SitePath path) => Stamp.OfName(path.Text);

    /// <summary>Null where the edition has no such entry.</summary>
    public Made? Find(Stamp key)
    {
        var at = Array.BinarySearch(entries, new Made(key, default, 0));
        return at >= 0 ? entries[at] : null;
    }

    /// <summary>Of the edition in a folder; null where there is none, or it is damaged.</summary>
    public static Manifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path);
        const int header = HeaderWords * sizeof(ulong);
        if (bytes.Length < header + sizeof(ulong)) return null;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(0, header));
        var body = bytes.AsSpan(0, bytes.Length - sizeof(ulong));
        if (words[0] != Magic || Stamp.Of(body).Bits != BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(body.Length))) return null;
        var made = MemoryMarshal.Cast<byte, Made>(body[header..]).ToArray();
        return new(HeadOf(words), made);
    }

    /// <summary>What <see cref="Read"/> gives as its head, without reading the rest; null where there is no such file.</summary>
    public static ManifestHead? ReadHead(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        Span<ulong> words = stackalloc ulong[HeaderWords];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(MemoryMarshal.AsBytes(words), words.Length * sizeof(ulong), throwOnEndOfStream: false) == words.Length * sizeof(ulong) && words[0] == Magic
            ? HeadOf(words) : null;
    }

    /// <summary>Writes what a build made.</summary>
    /// <param name="folder">Of the edition.</param>
    /// <param name="head">Of the edition as a whole.</param>
    /// <param name="made">In the order of their keys, each once.</param>
    public static void Write(string folder, ManifestHead head, List<Made> made)
    {
        Span<ulong> words = [Magic, head.Whole.Bits, head.Layout.Bits, (ulong)head.Roles, (ulong)head.Pages, (ulong)head.Files, (ulong)head.Bytes, 0];
        byte[] body = [.. MemoryMarshal.AsBytes(words), .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(made))];
        using var file = File.Create(Path.Combine(folder, FileName));
        file.Write(body);
        file.Write(BitConverter.GetBytes(Stamp.Of(body).Bits));
    }

    private static ManifestHead HeadOf(ReadOnlySpan<ulong> words) =>
        new(new(words[1]), new(words[2]), (int)words[3], (long)words[4], (long)words[5], (long)words[6]);
}

/// <summary>An edition as a whole.</summary>
/// <param name="Whole">Of all that it was made from.</param>
/// <param name="Layout">Of how it is written: with or without compressed copies.</param>
/// <param name="Roles">How many roles it has.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Files">Pages and other files.</param>
/// <param name="Bytes">Their size together, without compressed copies.</param>
public sealed record ManifestHead(Stamp Whole, Stamp Layout, int Roles, long Pages, long Files, long Bytes);

/// <summary>An entry as it was made.</summary>
/// <param name="Key">Of its address.</param>
/// <param name="From">Of what it was made from; zero where that may be anything, so that it never counts as unchanged.</param>
/// <param name="Size">Its bytes.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public readonly record struct Made(Stamp Key, Stamp From, long Size) : IComparable<Made>
{
    public int CompareTo(Made other) => Key.Bits.CompareTo(other.Key.Bits);
}
