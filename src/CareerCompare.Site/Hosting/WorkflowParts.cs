namespace CareerCompare.Site.Hosting;

/// <summary>What the workflows for GitHub Pages share.</summary>
internal static class WorkflowParts
{
    /// <summary>Steps that compile the program. Every machine does: that is as long as it would wait for one that compiles it for all.</summary>
    public static string Program => $"""
              - uses: {PinnedActions.Checkout}
                with:
                  persist-credentials: false
              - uses: {PinnedActions.SetupDotnet}
                with:
                  global-json-file: global.json
              - run: dotnet publish src/CareerCompare -p:RestoreLockedMode=true
        """;

    /// <summary>Steps that leave the list of packages in the program that made the site, with their licences.</summary>
    public static string BillOfMaterials => $$$"""
              - run: dotnet tool restore
              - run: dotnet dotnet-CycloneDX src/CareerCompare/CareerCompare.csproj --recursive --disable-package-restore --output-format Json --output "$RUNNER_TEMP"
              - uses: {{{PinnedActions.UploadArtifact}}}
                with:
                  name: bill-of-materials
                  path: ${{ runner.temp }}/bom.json
                  if-no-files-found: error
        """;

    /// <summary>A step that leaves the packed site for <see cref="Deploy"/>.</summary>
    public static string Upload => $$$"""
              - uses: {{{PinnedActions.UploadArtifact}}}
                with:
                  name: github-pages
                  path: ${{ runner.temp }}/artifact.tar
                  retention-days: 1
                  if-no-files-found: error
        """;

    /// <param name="needs">The jobs that must have ended well.</param>
    public static string Deploy(string needs) => $$$"""
          deploy:
            needs: {{{needs}}}
            runs-on: ubuntu-24.04
            permissions:
              pages: write
              id-token: write
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - id: deployment
                uses: {{{PinnedActions.DeployPages}}}
        """;
}
