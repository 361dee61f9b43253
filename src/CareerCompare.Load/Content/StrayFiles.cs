using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Content;

/// <summary>A file that nothing reads is a role that is missing from the site without a word: roles/nurse.yml.</summary>
internal static class StrayFiles
{
    public static void Report(InputFiles files, FileNames names, IReadOnlySet<string> read, DiagnosticLog log)
    {
        foreach (var path in ContentFiles.Folders.SelectMany(files.Below))
        {
            if (names.Report(path, log)) continue;
            if (read.Contains(path) || path.EndsWith("/README.md", StringComparison.Ordinal)) continue;
            if (files.IsLink(path)) log.Error(Codes.Link, SourceSpan.Whole(new SourceFile(path, "")), $"'{path}' is a symbolic link", "put the files themselves here");
            else log.Error(Codes.StrayFile, SourceSpan.Whole(new SourceFile(path, "")), $"'{path}' is read by nothing",
                () => DidYouMean.Nearest(path, read) is { } near && !files.Has(near) ? $"did you mean '{near}'?" : Expected(path));
        }
    }

    private static string Expected(string path) => path switch
    {
        _ when path.StartsWith("roles", StringComparison.Ordinal) => "a role is a file like roles/office-manager.yaml, in no folder below",
        _ when path.StartsWith("content/guides", StringComparison.Ordinal) => "a guide is a file like content/guides/how-to-read-a-salary-figure.md",
        _ when path.StartsWith("content/certifications", StringComparison.Ordinal) => "a certification is a file like content/certifications/cmpe.yaml",
        _ => "docs/content-format.md lists the files of a site",
    };
}
