using System.Security.Cryptography;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring;

/// <summary>A file that is imported: its bytes, read once, and the name by which messages and SOURCES.yaml know it.</summary>
internal sealed class ImportFile(string name, byte[] bytes)
{
    public string Name { get; } = name;
    public byte[] Bytes { get; } = bytes;
    public SourceSpan Whole { get; } = SourceSpan.Whole(new SourceFile(name, ""));
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Null with the reason in the log.</summary>
    public static ImportFile? Read(string path, DiagnosticLog log)
    {
        var name = Path.GetFileName(path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length > 0) return new ImportFile(name, bytes);
            log.Error(ImportCodes.NoTable, SourceSpan.Whole(new SourceFile(name, "")), $"'{name}' is empty", "the download broke off: fetch the file again");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            log.Error(ImportCodes.NotReadable, SourceSpan.Whole(new SourceFile(path, "")), $"'{path}' cannot be read", e.Message.TrimEnd('.'));
            return null;
        }
    }

    /// <summary>As text; null with the reason in the log.</summary>
    public SourceFile? Text(DiagnosticLog log) => InputText.Decode(Name, Bytes, log);
}
