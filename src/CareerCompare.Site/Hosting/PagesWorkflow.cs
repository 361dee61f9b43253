namespace CareerCompare.Site.Hosting;

/// <summary>A workflow that publishes the site on GitHub Pages.</summary>
public static class PagesWorkflow
{
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
              - uses: {{{PinnedActions.Checkout}}}
                with:
                  persist-credentials: false
              - uses: {{{PinnedActions.SetupDotnet}}}
                with:
                  global-json-file: global.json
              - run: dotnet restore --locked-mode
              - run: dotnet build --no-restore src/CareerCompare
              - run: dotnet run --no-build --project src/CareerCompare -- check
              - run: dotnet run --no-build --project src/CareerCompare -- build
              # What upload-pages-artifact does, without the action that it names by a tag; and with .well-known.
              - run: tar --create --file "$RUNNER_TEMP/artifact.tar" --directory output .
              - uses: {{{PinnedActions.UploadArtifact}}}
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
                uses: {{{PinnedActions.DeployPages}}}

        """;
}
