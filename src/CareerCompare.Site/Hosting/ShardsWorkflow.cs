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
        {{{WorkflowParts.Program}}}
              - run: bin/CareerCompare check
        {{{WorkflowParts.BillOfMaterials}}}

          shard:
            runs-on: ubuntu-24.04
            strategy:
              matrix:
                # There are as many parts as numbers.
                number: [1, 2, 3, 4]
            steps:
        {{{WorkflowParts.Program}}}
              - run: bin/CareerCompare build --shard ${{ matrix.number }}/${{ strategy.job-total }}
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
        {{{WorkflowParts.Upload}}}

        {{{WorkflowParts.Deploy("[check, join]")}}}

        """;
}
