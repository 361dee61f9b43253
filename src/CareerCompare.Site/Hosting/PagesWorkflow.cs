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
        {{{WorkflowParts.Program}}}
              - run: bin/CareerCompare check
              - run: bin/CareerCompare build --fresh
              # What upload-pages-artifact does, without the action that it names by a tag; and with .well-known.
              - run: tar --create --file "$RUNNER_TEMP/artifact.tar" --directory output .
        {{{WorkflowParts.Upload}}}
        {{{WorkflowParts.BillOfMaterials}}}

        {{{WorkflowParts.Deploy("build")}}}

        """;
}
