using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Core.Stamps;

/// <summary>
/// What something is made of, in 64 bits: equal inputs have equal stamps, and two that differ have the same by chance
/// once in 18 million million million.
/// </summary>
public readonly record struct Stamp(ulong Bits)
{
    public static Stamp Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }

    public static Stamp Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Of several texts in their order; where one ends and the next begins counts.</summary>
    public static Stamp Of(IEnumerable<string> texts)
    {
        StringBuilder all = new();
        foreach (var text in texts) all.Append(text.Length).Append(':').Append(text);
        return Of(all.ToString());
    }

    /// <summary>Of several in their order.</summary>
    public static Stamp Of(IEnumerable<Stamp> stamps) => stamps.Aggregate(new Stamp(0), (all, next) => all.With(next));

    /// <summary>Of a name, without the cost of SHA-256: a site has a million.</summary>
    public static Stamp OfName(string name)
    {
        Stamp all = new((ulong)name.Length);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(name)) all = all.With(new(four));
        foreach (var rest in name.AsSpan(name.Length & ~3)) all = all.With(new(rest));
        return all;
    }

    /// <summary>Of this and another, in this order. Cheap: a site makes half a million.</summary>
    public Stamp With(Stamp other)
    {
        // Multiply and fold, as in the last step of MurmurHash3: every bit of either reaches every bit of the result.
        var mixed = unchecked((Bits * 0x9E3779B97F4A7C15) ^ (other.Bits + 0xD1B54A32D192ED03));
        mixed = unchecked((mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCD);
        mixed = unchecked((mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53);
        return new(mixed ^ (mixed >> 33));
    }
}
