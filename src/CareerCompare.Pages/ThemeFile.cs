using System.Security.Cryptography;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Pages;

/// <summary>A stylesheet or script of the theme, as it is served. Its address holds the hash of its bytes, so it can be kept for ever.</summary>
public sealed class ThemeFile
{
    /// <exception cref="ArgumentException">The name is not plain: letters, digits and hyphens.</exception>
    public ThemeFile(string name, ThemeFileKind kind, ReadOnlyMemory<byte> bytes)
    {
        (Name, Kind, Bytes) = (name, kind, bytes);
        Path = SitePath.Asset($"{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..12]}.{(kind == ThemeFileKind.Style ? "css" : "js")}");
    }

    /// <summary>Without hash and ending.</summary>
    public string Name { get; }
    public ThemeFileKind Kind { get; }
    public ReadOnlyMemory<byte> Bytes { get; }
    public SitePath Path { get; }
}

public enum ThemeFileKind { Style, Script }
