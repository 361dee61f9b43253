using CareerCompare.CommandLine;
using CareerCompare.Fuzzing;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Hostile;

/// <summary>
/// What a clone may carry beside its content, in forms of our own invention. Chance makes more of them:
/// <c>dotnet run -c Release --project tests/CareerCompare.Benchmarks -- fuzz</c>.
/// </summary>
[Trait("pace", "slow")]
public sealed class PlantedCheckoutTests : IDisposable
{
    private static readonly SiteFiles Files = SiteFiles.Of(SmallSite.Root);

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Clean = new(() =>
    {
        using PlantedCheckout clean = new(Files);
        Assert.True(clean.Build() == ExitCode.Fine, clean.Said);
        return clean.Published();
    });

    private readonly PlantedCheckout checkout = new(Files);

    public void Dispose() => checkout.Dispose();

    /// <summary>A name in the checkout, what stands there, and the exit code that must come of it.</summary>
    [UnixTheory]
    [InlineData(".output.spare", "a site with a page of its own", ExitCode.Fine)]
    [InlineData(".output.spare", "a link", ExitCode.Fine)]
    [InlineData(".output.spare", "a folder with a link", ExitCode.Fine)]
    [InlineData(".output.next-0123abcd", "a site with a page of its own", ExitCode.Fine)]
    [InlineData(".output.next-0123abcd", "a link", ExitCode.Fine)]
    [InlineData(".output.next-0123abcd", "a folder with a link", ExitCode.Fine)]
    [InlineData(".output.old-0123abcd", "a site with a page of its own", ExitCode.Fine)]
    [InlineData(".output.old-0123abcd", "a folder with a link", ExitCode.Fine)]
    [InlineData(".output.lock", "a file", ExitCode.Fine)]
    [InlineData(".output.lock", "a link", ExitCode.Usage)]
    [InlineData(".output.lock", "a link that leads nowhere", ExitCode.Usage)]
    [InlineData(".output.lock", "a folder with a link", ExitCode.Usage)]
    [InlineData("output", "a site with a page of its own", ExitCode.Fine)]
    [InlineData("output", "a link", ExitCode.Usage)]
    [InlineData("output", "a link that leads nowhere", ExitCode.Usage)]
    [InlineData("output", "a folder with a link", ExitCode.Usage)]
    [InlineData("output", "a file", ExitCode.Usage)]
    [InlineData("output/login/index.html", "a file", ExitCode.Usage)]
    [InlineData(".careercompare-pages", "a file", ExitCode.Fine)]
    [InlineData("cache/careercompare", "a site with a page of its own", ExitCode.Fine)]
    [InlineData("roles/planted.yaml", "a link", ExitCode.Content)]
    [InlineData("roles/planted.yaml", "a link that leads nowhere", ExitCode.Content)]
    [InlineData("content/guides", "a link", ExitCode.Content)]
    public void A_checkout_that_carries_what_builds_leave_gives_the_site_of_a_clean_clone_or_is_refused(
        string name,
        string what,
        int code
    )
    {
        var outside = checkout.OutsideNow();
        Plant(name, what);
        var ended = checkout.Build();
        Assert.Null(checkout.Fault(ended, Clean.Value, outside));
        Assert.True(ended == code, $"{ended}: {checkout.Said}");
    }

    [UnixFact]
    public void All_of_it_at_once_is_built_or_refused_and_nothing_outside_is_touched()
    {
        var outside = checkout.OutsideNow();
        foreach (
            var name in (string[])
                [
                    ".output.spare",
                    ".output.next-0123abcd",
                    ".output.old-89abcdef",
                    ".output.aside",
                    ".careercompare-pages",
                    "cache",
                ]
        )
            Plant(name, "a folder with a link");
        Plant("output", "a site with a page of its own");
        Assert.Equal(ExitCode.Fine, checkout.Build());
        Assert.Null(checkout.Fault(ExitCode.Fine, Clean.Value, outside));
    }

    [UnixFact]
    public void Somebodys_file_in_the_output_is_named_and_nothing_is_lost()
    {
        Assert.Equal(ExitCode.Fine, checkout.Build());
        Directory.CreateDirectory(Path.Combine(checkout.Root, "output", "notes"));
        var notes = Path.Combine(checkout.Root, "output", "notes", "mine.txt");
        File.WriteAllText(notes, "years of work");
        var outside = checkout.OutsideNow();
        Directory.CreateSymbolicLink(Path.Combine(checkout.Root, "output", "zoo"), checkout.Outside);
        Assert.Equal(ExitCode.Usage, checkout.Build());
        Assert.Contains("holds 'notes/mine.txt', which no build put there", checkout.Said, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(notes));
        File.Delete(notes);
        Directory.Delete(Path.GetDirectoryName(notes)!);
        Assert.Equal(ExitCode.Usage, checkout.Build());
        Assert.Contains("holds 'zoo'", checkout.Said, StringComparison.Ordinal);
        File.Delete(Path.Combine(checkout.Root, "output", "zoo"));
        Assert.Equal(ExitCode.Fine, checkout.Build());
        Assert.Null(checkout.Fault(ExitCode.Fine, Clean.Value, outside));
    }

    [UnixFact]
    public void An_output_that_leads_through_a_link_of_the_checkout_is_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(checkout.Root, "public"), checkout.Outside);
        var outside = checkout.OutsideNow();
        Assert.Equal(ExitCode.Usage, checkout.Build("--output", "public/site"));
        Assert.Contains("CC0603", checkout.Said, StringComparison.Ordinal);
        Assert.Equal(outside, checkout.OutsideNow());
    }

    private void Plant(string name, string what)
    {
        var path = Path.Combine(checkout.Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        switch (what)
        {
            case "a file":
                File.WriteAllText(path, "<script>");
                break;
            case "a link":
                Directory.CreateSymbolicLink(path, checkout.Outside);
                break;
            case "a link that leads nowhere":
                File.CreateSymbolicLink(path, Path.Combine(checkout.Outside, "made-by-a-link"));
                break;
            default:
                Directory.CreateDirectory(Path.Combine(path, "login"));
                File.WriteAllText(Path.Combine(path, "login", "index.html"), "<script>");
                File.WriteAllText(Path.Combine(path, ".careercompare"), "");
                File.WriteAllText(Path.Combine(path, ".careercompare-pages"), "PAGES03");
                if (what == "a folder with a link")
                    Directory.CreateSymbolicLink(Path.Combine(path, "roles"), checkout.Outside);
                break;
        }
    }
}
