namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>Eleventy's folders.</summary>
internal sealed record EleventyFiles(string Source) : PeerFiles("eleventy", Source)
{
    public override string DataFolder => "data";

    public override string StaticFolder => "static";

    public override (string Before, string After) FrontMatter => ("---json\n", "\n---\n");

    public override string FileOf(string address, bool isSection) =>
        isSection
            ? $"content{address}index.html"
            : $"content{address.TrimEnd('/')}{(address.EndsWith('/') ? ".html" : "")}";
}
