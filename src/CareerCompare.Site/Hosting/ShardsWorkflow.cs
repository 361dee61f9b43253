namespace CareerCompare.Site.Hosting;

/// <summary>The workflow for GitHub Pages with the build in parts, each on a machine of its own.</summary>
public static class ShardsWorkflow
{
    public static string Text => $$$"""
        # Written by "careercompare hosting". For a site whose build takes longer than the start of a machine: its parts are
        # built at the same time and joined. Copy it to .github/workflows/pages.yml instead of github-pages.yml, which says
        # what else has to be set. docs/hosting.md: when this pays, and how to publish the joined site elsewhere.
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
          check:
            runs-on: ubuntu-24.04
            steps:
        {{{Program}}}
              - run: dotnet run --no-build --project src/CareerCompare -- check

          shard:
            runs-on: ubuntu-24.04
            strategy:
              matrix:
                # There are as many parts as numbers.
                number: [1, 2, 3, 4]
            steps:
        {{{Program}}}
              - run: dotnet run --no-build --project src/CareerCompare -- build --shard ${{ matrix.number }}/${{ strategy.job-total }}
              - run: tar --create --file "$RUNNER_TEMP/shard-${{ matrix.number }}.tar" --directory output .
              - uses: {{{PinnedActions.UploadArtifact}}}
                with:
                  name: shard-${{ matrix.number }}
                  path: ${{ runner.temp }}/shard-${{ matrix.number }}.tar
                  retention-days: 1
                  if-no-files-found: error

          join:
            needs: shard
            runs-on: ubuntu-24.04
            steps:
              - uses: {{{PinnedActions.DownloadArtifact}}}
                with:
                  pattern: shard-*
                  path: ${{ runner.temp }}
                  merge-multiple: true
              - run: mkdir output
              - run: for shard in "$RUNNER_TEMP"/shard-*.tar; do tar --extract --file "$shard" --directory output; done
              - run: tar --create --file "$RUNNER_TEMP/artifact.tar" --directory output .
              - uses: {{{PinnedActions.UploadArtifact}}}
                with:
                  name: github-pages
                  path: ${{ runner.temp }}/artifact.tar
                  retention-days: 1
                  if-no-files-found: error

          deploy:
            needs: [check, join]
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

    // Every machine compiles the program: that is as long as it would wait for one that compiles it for all.
    private static string Program => $"""
              - uses: {PinnedActions.Checkout}
                with:
                  persist-credentials: false
              - uses: {PinnedActions.SetupDotnet}
                with:
                  global-json-file: global.json
              - run: dotnet restore --locked-mode
              - run: dotnet build --no-restore src/CareerCompare
        """;
}
