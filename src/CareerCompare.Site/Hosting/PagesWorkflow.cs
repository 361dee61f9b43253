namespace CareerCompare.Site.Hosting;

/// <summary>A workflow that publishes the site on GitHub Pages. Each action is named by the commit that was looked at: a tag can be moved.</summary>
public static class PagesWorkflow
{
    private const string Checkout = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2";
    private const string SetupDotnet = "actions/setup-dotnet@67a3573c9a986a3f9c594539f4ab511d57bb3ce9 # v4.3.1";
    private const string UploadArtifact = "actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2";
    private const string DeployPages = "actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5";

    public static string Text => $$$"""
        # Written by "careercompare hosting". Copy it to .github/workflows/pages.yml, and choose "GitHub Actions" as the source
        # of the site in the settings of the repository. GitHub Pages sends none of the headers of this project: docs/hosting.md.
        name: pages

        on:
          push:
            branches: [main]
          workflow_dispatch:

        permissions:
          contents: read

        concurrency:
          group: pages

        jobs:
          build:
            runs-on: ubuntu-24.04
            steps:
              - uses: {{{Checkout}}}
                with:
                  persist-credentials: false
              - uses: {{{SetupDotnet}}}
                with:
                  global-json-file: global.json
              - run: dotnet restore --locked-mode
              - run: dotnet build --no-restore src/CareerCompare
              - run: dotnet run --no-build --project src/CareerCompare -- check
              - run: dotnet run --no-build --project src/CareerCompare -- build
              # What upload-pages-artifact does, without the action that it names by a tag; and with .well-known.
              - run: tar --create --file "$RUNNER_TEMP/artifact.tar" --directory output .
              - uses: {{{UploadArtifact}}}
                with:
                  name: github-pages
                  path: ${{ runner.temp }}/artifact.tar
                  retention-days: 1
                  if-no-files-found: error

          deploy:
            needs: build
            runs-on: ubuntu-24.04
            permissions:
              pages: write
              id-token: write
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - id: deployment
                uses: {{{DeployPages}}}

        """;
}
