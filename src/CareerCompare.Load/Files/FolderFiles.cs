namespace CareerCompare.Load.Files;

/// <summary>The files below a folder of the disk. No link is followed, in whatever part of a path it stands.</summary>
public sealed class FolderFiles(string root) : InputFiles
{
    private readonly string root = Path.GetFullPath(root);

    public override IReadOnlyList<string> Below(string folder)
    {
        List<string> found = [];
        var start = new DirectoryInfo(Path.Combine(root, folder));
        if (start.LinkTarget is not null) found.Add(folder);
        else if (start.Exists) Collect(start, folder, depth: 0, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Collect(DirectoryInfo folder, string path, int depth, List<string> found)
    {
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            if (Leftovers.IsOne(item.Name)) continue;
            var itemPath = $"{path}/{item.Name}";
            if (item is DirectoryInfo inner && inner.LinkTarget is null && depth < 8) Collect(inner, itemPath, depth + 1, found);
            else found.Add(itemPath);
        }
    }

    protected override Entry? Find(string path)
    {
        var at = root;
        foreach (var part in path.Split('/'))
        {
            at = Path.Combine(at, part);
            if (new FileInfo(at).LinkTarget is not null) return new Entry(0, IsLink: true, () => []);
        }
        var file = new FileInfo(at);
        return file.Exists ? new Entry(file.Length, IsLink: false, () => File.ReadAllBytes(at)) : null;
    }
}
