using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Files;

/// <summary>
/// The text files of a site. What every file must be (small enough, no link, UTF-8, nothing hidden in it) is checked here,
/// whether the bytes come from a disk or from a test.
/// </summary>
public abstract class InputFiles
{
    /// <summary>The files below a folder, in ordinal order, as paths from the root with forward slashes; none where there is no such folder.</summary>
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
                log.Error(Codes.MissingFile, place, $"'{path}' is missing", "docs/content-format.md lists the files of a site");
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
            log.Error(Codes.Link, place, $"'{path}' became a symbolic link while it was read", "put the file itself here");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Error(Codes.MissingFile, place, $"'{path}' cannot be read", e.Message);
            return null;
        }
    }

    /// <summary>A file before it is read, so that its size is known first.</summary>
    public sealed record Entry(long Length, bool IsLink, Func<byte[]> Bytes);
}
