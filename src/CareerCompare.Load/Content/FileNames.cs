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
internal sealed class FileNames(InputFiles files)
{
    /// <summary>Signs that Windows takes in no name.</summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>:\"|?*\\");

    /// <summary>Devices of Windows: with whatever ending, in capitals or not, they are no files.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    // Listed once: to look for the twin of each of many files would take the square of their number.
    private readonly Lazy<ILookup<string, string>> bySmall =
        new(() => ContentFiles.Folders.SelectMany(files.Below).ToLookup(p => p.ToLowerInvariant(), StringComparer.Ordinal));

    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>Reports a path that not every system can hold, with the one that is right; once, and true whenever it is one.</summary>
    public bool Report(string path, DiagnosticLog log)
    {
        if (ReasonAgainst(path) is not { } reason) return false;
        if (!reported.Add(path)) return true;
        log.Error(Codes.NameOfAFile, SourceSpan.Whole(new SourceFile(path, "")), $"'{path}' {reason}",
            Proposed(path) is { Length: > 0 } proposed
                ? proposed.TrimEnd(' ', ':') : "give it another name, of lower-case letters, digits and hyphens");
        return true;
    }

    /// <summary>"name it roles/desk-lead.yaml: "; nothing where no name comes to mind, or where a file has it.</summary>
    public string Proposed(string path)
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

    private string? ReasonAgainst(string path)
    {
        foreach (var part in path.Split('/'))
        {
            if (part.AsSpan().IndexOfAny(Refused) is >= 0 and var at) return $"holds '{part[at]}', which Windows takes in no name";
            if (part.Any(char.IsControl)) return "holds a control, which no name should";
            if (part.EndsWith('.') || part.EndsWith(' ')) return $"ends in a {(part.EndsWith('.') ? "dot" : "blank")}, which Windows leaves out";
            if (part.StartsWith(' ')) return "begins with a blank, which nobody sees";
            if (IsDevice(part.Split('.')[0].TrimEnd(' ').ToLowerInvariant())) return $"is no file on Windows, where {part.Split('.')[0]} is a device";
        }
        return FoldedTwin(path) is { } twin ? $"and '{twin}' are one file on Windows and on a Mac, where capitals do not count" : null;
    }

    /// <summary>Another file of the same letters. The one in capitals is to be named anew.</summary>
    private string? FoldedTwin(string path)
    {
        var small = path.ToLowerInvariant();
        return small == path ? null : bySmall.Value[small].FirstOrDefault(p => p != path);
    }

    private static bool IsDevice(string name) =>
        Devices.Contains(name)
        || (name.Length == 4 && name[..3] is "com" or "lpt" && (char.IsAsciiDigit(name[3]) || name[3] is '¹' or '²' or '³'));
}
