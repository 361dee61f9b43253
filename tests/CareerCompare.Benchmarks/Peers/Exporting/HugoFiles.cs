namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>Hugo's folders. A folder directly below the content is a section, whose own page is its <c>_index</c>.</summary>
internal sealed record HugoFiles(string Source, string Origin) : PeerFiles("hugo", Source)
{
    public override string DataFolder => "data";

    public override string StaticFolder => "static";

    public override (string Before, string After) FrontMatter => ("", "\n");

    public override string FileOf(string address, bool isSection) =>
        isSection
            ? $"content{address}_index.html"
            : $"content{address.TrimEnd('/')}{(address.EndsWith('/') ? ".html" : "")}";
}
