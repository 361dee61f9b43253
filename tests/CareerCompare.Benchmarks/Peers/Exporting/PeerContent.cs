using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load.Files;
using CareerCompare.Site.Catalog;
using CareerCompare.Theme;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>Writes what a peer reads: a content file a page, and the data that templates share.</summary>
internal sealed class PeerContent
{
    private readonly ReferenceSite reference;
    private readonly SiteInputs inputs;
    private readonly RenderedPages rendered;
    private readonly IReadOnlySet<string> sections;

    public PeerContent(ReferenceSite reference, string root)
    {
        this.reference = reference;
        inputs = new(GeneratedSite.Loaded(new FolderFiles(root)), new DefaultTheme());
        rendered = new(inputs);
        // "/compare/", below which there are others, but not "/glossary/".
        sections = reference.Pages.Select(p => p.Split('/')).Where(p => p.Length > 2).Select(p => $"/{p[0]}/").Append("/").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Scheme and host.</summary>
    public string Origin => inputs.Ledger.Site.Origin;

    public void Write(Level level, PeerFiles files)
    {
        files.CopyTemplates();
        files.Write(Path.Combine(files.DataFolder, "site.json"), PeerJson.Of(new { origin = Origin, name = inputs.Ledger.Site.Name, language = inputs.Ledger.Site.Language, issues = inputs.Ledger.Site.Issues }));
        foreach (var (name, _) in reference.Files.Where(f => f.Name.EndsWith(".css", StringComparison.Ordinal) || f.Name.EndsWith(".js", StringComparison.Ordinal)))
            files.Write(Path.Combine(files.StaticFolder, name), File.ReadAllText(Path.Combine(reference.Folder, name)));
        if (level == Level.Rendered)
            foreach (var (name, data) in SharedData.Of(inputs)) files.Write(Path.Combine(files.DataFolder, name), PeerJson.Of(data));
        foreach (var name in reference.Pages) Write(FinishedPage.Read(reference.Folder, name), level, files);
    }

    private void Write(FinishedPage page, Level level, PeerFiles files)
    {
        var made = level == Level.Rendered ? rendered.At(page.Address) : null;
        var (before, after) = files.FrontMatter;
        var head = PeerJson.Of(new
        {
            layout = made is null ? null : files.LayoutOf(made.Kind),
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
            model = made?.Model,
        });
        files.Write(files.FileOf(page.Address, sections.Contains(page.Address)), before + head + after + (made is null ? page.Main : ""));
    }
}
