namespace CareerCompare.Authoring.Writing;

/// <summary>Several files of a site, all of them or none: they are written beside the old ones and renamed when all are on the disk.</summary>
internal static class FilesAtOnce
{
    public static void Write(IReadOnlyList<(string Path, byte[] Bytes)> changes)
    {
        try
        {
            foreach (var (path, bytes) in changes)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(Beside(path), bytes);
            }
            foreach (var (path, _) in changes) File.Move(Beside(path), path, overwrite: true);
        }
        finally
        {
            foreach (var path in changes.Select(c => Beside(c.Path)).Where(File.Exists)) File.Delete(path);
        }
    }

    // With a dot in front, so that no build takes it for content.
    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.importing");
}
