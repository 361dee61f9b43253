namespace CareerCompare.Site.Hosting;

/// <summary>The workflows that publish the site on GitHub Pages: on one machine, or in parts, each on a machine of its own.</summary>
public static class Workflows
{
    // Each action is named by the commit that was looked at: a tag can be moved.
    private const string Checkout = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2";
    private const string SetupDotnet = "actions/setup-dotnet@67a3573c9a986a3f9c594539f4ab511d57bb3ce9 # v4.3.1";
    private const string UploadArtifact = "actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2";
    private const string DownloadArtifact = "actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0";
    private const string DeployPages = "actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5";

    public static string OnOneMachine => ServerTemplate.Fill("github-pages.yml", Parts(after: "build"));

    public static string InShards => ServerTemplate.Fill("github-pages-in-shards.yml", new Dictionary<string, string>(Parts(after: "[check, join]"))
    {
        ["upload-artifact"] = UploadArtifact,
        ["download-artifact"] = DownloadArtifact,
    });

    // What both share. Every machine compiles the program: that is as long as it would wait for one that compiles it for all.
    private static Dictionary<string, string> Parts(string after) => new()
    {
        ["program"] = Part("steps-program.yml", ("checkout", Checkout), ("setup-dotnet", SetupDotnet)),
        ["upload"] = Part("steps-upload.yml", ("upload-artifact", UploadArtifact)),
        ["bill-of-materials"] = Part("steps-bill-of-materials.yml", ("upload-artifact", UploadArtifact)),
        ["deploy"] = Part("job-deploy.yml", ("needs", after), ("deploy-pages", DeployPages)),
    };

    private static string Part(string file, params (string Name, string Value)[] values) =>
        ServerTemplate.Fill(file, values.ToDictionary(v => v.Name, v => v.Value)).TrimEnd('\n');
}
