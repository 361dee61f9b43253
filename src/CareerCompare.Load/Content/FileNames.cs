using System.Buffers;
using System.Text;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Content;

/// <summary>
/// A name that one system takes and another does not: whoever fetches the repository there gets no file, or another one in
/// its place. What these systems refuse is known and short.
/// </summary>
internal static class FileNames
{
    /// <summary>Signs that Windows takes in no name.</summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>:\"|?*\\");

    /// <summary>Devices of Windows: with whatever ending, in capitals or not, they are no files.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    /// <summary>Reports a path that not every system can hold, with the one that is right; true when it was reported.</summary>
    public static bool Report(string path, InputFiles files, DiagnosticLog log)
    {
        if (ReasonAgainst(path, files) is not { } reason) return false;
        log.Error(Codes.NameOfAFile, SourceSpan.Whole(new SourceFile(path, "")), $"'{path}' {reason}",
            Proposed(path, files) is { Length: > 0 } proposed ? proposed.TrimEnd(' ', ':') : "give it another name, of lower-case letters, digits and hyphens");
        return true;
    }

    public static bool IsRefused(string path, InputFiles files) => ReasonAgainst(path, files) is not null;

    /// <summary>"name it roles/desk-lead.yaml: "; nothing where no name comes to mind, or where a file has it.</summary>
    public static string Proposed(string path, InputFiles files)
    {
        var at = path.LastIndexOf('/') + 1;
        var name = path[at..].TrimEnd('.', ' ');
        var dot = name.LastIndexOf('.');
        var (stem, ending) = dot > 0 ? (name[..dot], name[dot..].ToLowerInvariant().TrimEnd()) : (name, "");
        var words = new StringBuilder();
        foreach (var c in PlainLetters.Of(stem))
        {
            if (char.IsAsciiLetterOrDigit(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != '-') words.Append('-');
        }
        var plain = words.ToString().Trim('-').Replace("-vs-", "-and-", StringComparison.Ordinal);
        if (IsDevice(plain)) plain += path.StartsWith("roles/", StringComparison.Ordinal) ? "-job" : "-file";
        var right = $"{path[..at]}{plain}{ending}";
        return Slug.TryParseWithVs(plain, out _) && !files.Has(right) ? $"name it {right}: " : "";
    }

    private static string? ReasonAgainst(string path, InputFiles files)
    {
        foreach (var part in path.Split('/'))
        {
            if (part.AsSpan().IndexOfAny(Refused) is >= 0 and var at) return $"holds '{part[at]}', which Windows takes in no name";
            if (part.Any(char.IsControl)) return "holds a control, which no name should";
            if (part.EndsWith('.') || part.EndsWith(' ')) return $"ends in a {(part.EndsWith('.') ? "dot" : "blank")}, which Windows leaves out";
            if (part.StartsWith(' ')) return "begins with a blank, which nobody sees";
            if (IsDevice(part.Split('.')[0].TrimEnd(' ').ToLowerInvariant())) return $"is no file on Windows, where {part.Split('.')[0]} is a device";
        }
        return FoldedTwin(path, files) is { } twin ? $"and '{twin}' are one file on Windows and on a Mac, where capitals do not count" : null;
    }

    /// <summary>Another file of the same letters. The one in capitals is to be named anew.</summary>
    private static string? FoldedTwin(string path, InputFiles files)
    {
        var small = path.ToLowerInvariant();
        if (small == path) return null;
        return files.Below(path[..path.IndexOf('/', StringComparison.Ordinal)]).FirstOrDefault(p => p != path && p.Equals(path, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsDevice(string name) =>
        Devices.Contains(name)
        || (name.Length == 4 && name[..3] is "com" or "lpt" && (char.IsAsciiDigit(name[3]) || name[3] is '¹' or '²' or '³'));
}
