using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// What the program makes of a folder: the file by which it knows the folder as its own, and the names that its files can
/// have. Publishing deletes what was there before, so a folder without the mark is refused, and one with a file of another
/// name. The mark's name begins with a dot and no page can have its address.
/// </summary>
public sealed partial record BuildMark
{
    private readonly Regex names;

    private BuildMark(string fileName, Regex names, string words) => (FileName, this.names, Words) = (fileName, names, words);

    /// <summary>Of a folder that holds a site.</summary>
    public static BuildMark OfSite { get; } = new(".careercompare", SiteNames,
        "CareerCompare made this folder. Every build replaces it whole: put nothing here that you want to keep.\n");

    /// <summary>Of a folder that holds the files of servers. Not the same, so that neither takes the place of the other.</summary>
    public static BuildMark OfHosting { get; } = new(".careercompare-hosting", HostingNames,
        "CareerCompare made this folder. The verb hosting replaces it whole: put nothing here that you want to keep.\n");

    public string FileName { get; }

    private string Words { get; }

    /// <param name="folder">Which is to have it.</param>
    /// <returns>The file that was written.</returns>
    public FileInfo Put(string folder)
    {
        FileInfo file = new(Path.Combine(folder, FileName));
        using (var handle = File.OpenHandle(file.FullName, FileMode.CreateNew, FileAccess.Write))
            RandomAccess.Write(handle, Encoding.UTF8.GetBytes(Words), 0);
        return file;
    }

    public bool IsOn(string folder) => new FileInfo(Path.Combine(folder, FileName)) is { Exists: true, LinkTarget: null };

    /// <summary>Whether a build can have given a file this name.</summary>
    /// <param name="file">From the folder, with forward slashes.</param>
    public bool MayName(string file) => file == FileName || names.IsMatch(file);

    // Pages, what stands beside them, and their compressed copies. The last name was that of a list of pages which builds
    // no longer keep.
    [GeneratedRegex(@"^((([a-z0-9-]+/)*index\.html|404\.html|robots\.txt|sitemap(-[0-9]+)?\.xml|[a-zA-Z0-9-]+\.[0-9a-f]{12}\.(css|js|json)|_headers|_redirects|\.well-known/security\.txt)(\.br|\.gz)?|\.careercompare-pages)\z")]
    private static partial Regex SiteNames { get; }

    [GeneratedRegex(@"^(nginx\.conf|Caddyfile|github-pages(-in-shards)?\.yml|publish-to-storage\.sh|Containerfile)\z")]
    private static partial Regex HostingNames { get; }
}
