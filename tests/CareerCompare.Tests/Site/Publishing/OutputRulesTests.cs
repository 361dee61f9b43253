using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Tests.Site.Publishing;

public sealed class OutputRulesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly OutputRules rules;

    public OutputRulesTests()
    {
        var root = folder.Folder("home", "site");
        folder.Write("home/site/roles/nurse.yaml", "id: nurse\n");
        folder.Folder("home", "site", "content");
        rules = new OutputRules(
            [Path.Combine(root, "roles"), Path.Combine(root, "content"), Path.Combine(root, "theme")],
            root,
            folder.At("home")
        );
    }

    public void Dispose() => folder.Dispose();

    private string? CodeFor(params string[] parts) => rules.Refusal(OutputFolder.At(folder.At(parts)))?.Code;

    [Fact]
    public void A_new_folder_in_the_root_is_fine() => Assert.Null(CodeFor("home", "site", "output"));

    [Fact]
    public void A_new_folder_outside_is_fine() => Assert.Null(CodeFor("www", "deep", "public"));

    [Fact]
    public void An_empty_folder_is_fine()
    {
        folder.Folder("www");
        Assert.Null(CodeFor("www"));
    }

    [Fact]
    public void The_root_of_the_disk_is_refused() =>
        Assert.Equal(PublishingCodes.OutputHoldsOtherThings, rules.Refusal(OutputFolder.At("/"))?.Code);

    [Fact]
    public void The_home_folder_is_refused() => Assert.Equal(PublishingCodes.OutputHoldsOtherThings, CodeFor("home"));

    [Fact]
    public void The_folder_of_home_folders_is_refused() =>
        Assert.Equal(PublishingCodes.OutputHoldsOtherThings, CodeFor());

    [Fact]
    public void The_root_of_the_site_is_refused() =>
        Assert.Equal(PublishingCodes.OutputHoldsOtherThings, CodeFor("home", "site"));

    [Fact]
    public void An_input_folder_is_refused() =>
        Assert.Equal(PublishingCodes.OutputHoldsOtherThings, CodeFor("home", "site", "roles"));

    [Fact]
    public void A_folder_in_an_input_is_refused() =>
        Assert.Equal(PublishingCodes.OutputInsideInput, CodeFor("home", "site", "content", "output"));

    [Fact]
    public void An_input_that_does_not_exist_yet_counts_too() =>
        Assert.Equal(PublishingCodes.OutputInsideInput, CodeFor("home", "site", "theme", "output"));

    [Fact]
    public void A_folder_whose_name_only_begins_like_an_input_is_fine() =>
        Assert.Null(CodeFor("home", "site", "roles-public"));

    [Fact]
    public void A_path_with_dots_is_looked_at_where_it_leads() =>
        Assert.Equal(PublishingCodes.OutputHoldsOtherThings, CodeFor("www", "..", "home", "site"));

    [Fact]
    public void A_file_is_refused()
    {
        folder.Write("www", "a file");
        Assert.Equal(PublishingCodes.OutputIsAFile, CodeFor("www"));
    }

    [Fact]
    public void A_folder_with_somebodys_files_is_refused_and_one_of_a_build_is_not()
    {
        folder.Write("www/thesis.txt", "years of work");
        Assert.Equal(PublishingCodes.OutputNotOurs, CodeFor("www"));
        BuildMark.OfSite.Put(folder.At("www"));
        Assert.Null(CodeFor("www"));
    }

    [Fact]
    public void A_symbolic_link_is_refused_and_the_hint_names_its_target()
    {
        if (OperatingSystem.IsWindows())
            return; // links need a right there
        var target = folder.Folder("real");
        Directory.CreateSymbolicLink(folder.At("www"), target);
        var refusal = rules.Refusal(OutputFolder.At(folder.At("www")));
        Assert.Equal(PublishingCodes.OutputIsALink, refusal?.Code);
        Assert.Contains(target, refusal!.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_refused_too()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateSymbolicLink(folder.At("www"), folder.At("missing"));
        Assert.Equal(PublishingCodes.OutputIsALink, CodeFor("www"));
    }

    [Fact]
    public void A_link_above_the_output_does_not_hide_an_input()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateSymbolicLink(folder.At("alias"), folder.At("home", "site"));
        Assert.Equal(PublishingCodes.OutputInsideInput, CodeFor("alias", "content", "output"));
    }
}
