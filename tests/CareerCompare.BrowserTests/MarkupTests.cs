using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;

namespace CareerCompare.BrowserTests;

/// <summary>No browser: the Nu HTML checker reads the files. It stands here because it is a tool that a clone may lack.</summary>
public sealed class MarkupTests
{
    [VnuFact]
    public async Task The_Nu_HTML_checker_finds_nothing_on_any_page()
    {
        using BuiltSite site = new();
        Assert.NotEmpty(site.Pages);
        await FindsNothingAsync("--skip-non-html", site.Folder);
    }

    [VnuFact]
    public async Task The_Nu_HTML_checker_finds_nothing_in_the_stylesheet()
    {
        using BuiltSite site = new();
        Assert.NotEmpty(site.Stylesheets);
        // Two properties of SVG 2 that every browser knows and the checker's list of CSS does not.
        await FindsNothingAsync([
            "--filterpattern",
            ".*(paint-order|vector-effect).: Property .*",
            "--css",
            .. site.Stylesheets,
        ]);
    }

    private static async Task FindsNothingAsync(params string[] arguments)
    {
        var said = await Vnu.SaysAsync(arguments);
        Assert.True(said.Length == 0, said);
    }
}
