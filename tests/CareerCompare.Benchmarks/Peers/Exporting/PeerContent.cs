using CareerCompare.Core;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load.Files;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>
/// Writes what a peer reads: for each page a content file with the finished HTML of its content, around which the peer
/// puts head, header and footer. That is less than it would have to do.
/// </summary>
internal sealed class PeerContent
{
    private readonly ReferenceSite reference;
    private readonly SiteSettings site;
    private readonly IReadOnlySet<string> sections;

    public PeerContent(ReferenceSite reference, string root)
    {
        this.reference = reference;
        site = GeneratedSite.Loaded(new FolderFiles(root)).Site;
        // "/compare/", below which there are others, but not "/glossary/".
        sections = reference
            .Pages.Select(p => p.Split('/'))
            .Where(p => p.Length > 2)
            .Select(p => $"/{p[0]}/")
            .Append("/")
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Scheme and host.</summary>
    public string Origin => site.Origin;

    public void Write(PeerFiles files)
    {
        files.CopyTemplates();
        files.Write(
            Path.Combine(files.DataFolder, "site.json"),
            PeerJson.Of(
                new
                {
                    origin = Origin,
                    name = site.Name,
                    language = site.Language,
                }
            )
        );
        foreach (
            var (name, _) in reference.Files.Where(f =>
                f.Name.EndsWith(".css", StringComparison.Ordinal) || f.Name.EndsWith(".js", StringComparison.Ordinal)
            )
        )
            files.Write(Path.Combine(files.StaticFolder, name), File.ReadAllText(Path.Combine(reference.Folder, name)));
        foreach (var name in reference.Pages)
            Write(FinishedPage.Read(reference.Folder, name), files);
    }

    private void Write(FinishedPage page, PeerFiles files)
    {
        var (before, after) = files.FrontMatter;
        var head = PeerJson.Of(
            new
            {
                // A page that is no folder is not where its name would put it.
                url = files is HugoFiles && !page.Address.EndsWith('/') ? page.Address : null,
                permalink = files is EleventyFiles && !page.Address.EndsWith('/') ? page.Address : null,
                title = page.Title,
                description = page.Description,
                opengraph = page.Type,
                skipto = page.SkipTo,
                noindex = page.NoIndex ? (bool?)true : null,
                styles = page.Styles,
                scripts = page.Scripts.Count == 0 ? null : page.Scripts,
                structured = page.StructuredData,
            }
        );
        files.Write(files.FileOf(page.Address, sections.Contains(page.Address)), before + head + after + page.Main);
    }
}
