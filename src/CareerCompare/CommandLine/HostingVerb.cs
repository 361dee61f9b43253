using CareerCompare.Site.Hosting;
using CareerCompare.Site.Publishing;

namespace CareerCompare.CommandLine;

/// <summary>Writes what servers need to serve the site as it is meant to be served.</summary>
internal static class HostingVerb
{
    public static int Run(HostEnvironment here, string root, OutputFolder folder, ServerPlace place) => new PublishRun(here, root, folder)
    {
        What = (site, _) => new HostingFiles(site.Catalog, place).Catalog,
        Done = (_, count, _, where) => here.Out.WriteLine($"Wrote {Counted.Of(count.Files, "file")} for servers into {where}: docs/hosting.md says what each is for"),
    }.Run();
}
