namespace CareerCompare.Tests.Site.Incremental;

public sealed class IncrementalTests : IDisposable
{
    private readonly EditedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_first_build_makes_everything_and_a_second_only_what_may_be_made_of_anything()
    {
        Build();
        Assert.Equal(site.Last.Files, site.Last.MadeAgain);
        Build();
        Assert.InRange(site.Last.MadeAgain, 1, site.Last.Files / 2);
    }

    [Fact]
    public void A_word_in_one_role_leaves_the_pages_of_others_alone()
    {
        Build();
        var page = Path.Combine(Build(), "compare", "made-0-vs-made-4", "index.html");
        var before = File.GetLastWriteTimeUtc(page);
        site["roles/made-1.yaml"] = site["roles/made-1.yaml"].Replace("Does what is made, part 1.", "Does another thing.", StringComparison.Ordinal);
        var output = Build();
        Assert.Contains("Does another thing", File.ReadAllText(Path.Combine(output, "roles", "made-1", "index.html")), StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(output, "compare", "made-0-vs-made-4", "index.html")));
    }

    [Fact]
    public void What_the_build_before_made_again_is_not_made_again_by_the_next()
    {
        Build();
        Build();
        Edit("made-1");
        var page = Path.Combine(Build(), "compare", "made-1-vs-made-5", "index.html");
        var made = File.GetLastWriteTimeUtc(page);
        Edit("made-3");
        Build();
        Assert.Equal(made, File.GetLastWriteTimeUtc(page));
    }

    [Fact]
    public void After_a_change_of_the_theme_an_edit_makes_no_more_again_than_before_it()
    {
        Build();
        Build();
        Edit("made-1");
        Build();
        var before = site.Last.MadeAgain;
        site.OtherTheme = Edits.OtherTheme();
        Build();
        Assert.Equal(site.Last.Files, site.Last.MadeAgain);
        Edit("made-1");
        Build();
        Assert.Equal(before, site.Last.MadeAgain);
    }

    [Fact]
    public void A_figure_in_the_text_of_another_role_is_made_again_where_it_stands()
    {
        site["roles/made-2.yaml"] = site["roles/made-2.yaml"].Replace("Ask for a part.", "Ask for {F005}.", StringComparison.Ordinal);
        Build();
        site["roles/front-desk-lead.yaml"] = site["roles/front-desk-lead.yaml"].Replace("amount: 41200", "amount: 41900", StringComparison.Ordinal);
        Assert.Contains("41,900", File.ReadAllText(Path.Combine(Build(), "compare", "made-2-vs-made-5", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_is_gone_leaves_nothing_behind()
    {
        Build();
        Build();
        site.Remove("roles/made-6.yaml");
        var output = Build();
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(output, "*", SearchOption.AllDirectories), f => f.Contains("made-6", StringComparison.Ordinal));
    }

    /// <summary>Found by edits of chance: the file of a role that is renamed a second time has the same bytes as before.</summary>
    [Fact]
    public void A_role_with_another_id_and_the_same_text_is_linked_by_its_new_address()
    {
        site["roles/made-6.yaml"] += "formerly:\n  - made-old\n";
        Build();
        site["roles/made-9.yaml"] = site["roles/made-6.yaml"];
        site.Remove("roles/made-6.yaml");
        Build();
    }

    [Fact]
    public void A_published_file_is_never_written_into()
    {
        var output = Build();
        var page = Path.Combine(output, "roles", "made-1", "index.html");
        using var reader = File.OpenRead(page);
        var before = new StreamReader(File.OpenRead(page)).ReadToEnd();
        for (var i = 0; i < 3; i++)
        {
            site["roles/made-1.yaml"] = site["roles/made-1.yaml"].Replace("reviewed: 2026-06-2", "reviewed: 2026-06-1", StringComparison.Ordinal).Replace("Does ", "Now does ", StringComparison.Ordinal);
            Build();
        }
        Assert.Equal(before, new StreamReader(reader).ReadToEnd());
    }

    [Fact]
    public void A_published_file_that_somebody_deleted_is_made_again_by_the_next_build_that_has_something_to_do()
    {
        Directory.Delete(Path.Combine(Build(), "compare", "made-0-vs-made-4"), recursive: true);
        Edit("made-1");
        Build();
    }

    [Fact]
    public void A_damaged_manifest_costs_only_time()
    {
        var output = Build();
        File.WriteAllBytes(Path.Combine(output, ".careercompare-pages"), [1, 2, 3]);
        Build();
        Assert.Equal(site.Last.Files, site.Last.MadeAgain);
    }

    private void Edit(string role) => site[$"roles/{role}.yaml"] = site[$"roles/{role}.yaml"].Replace("in-short: ", "in-short: Now ", StringComparison.Ordinal);

    private string Build()
    {
        var built = site.Publish();
        Assert.True(built is not null, site.Problems());
        Assert.Equal(Hostile.TwoSites.AllOf(built.Value.Clean), Hostile.TwoSites.AllOf(built.Value.Incremental));
        return built.Value.Incremental;
    }
}
