using CareerCompare.Core.Claims;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>A reader can see which figures were read from a copy, and find the file.</summary>
public class CopiesTests
{
    [Theory]
    [InlineData("/roles/practice-manager/pay/", "#time")]
    public void The_years_that_come_from_a_copy_are_named_where_years_stand_side_by_side(string page, string section)
    {
        var note = RealSite
            .Pages[page]
            .QuerySelectorAll($"{section} p.note")
            .Single(p => p.TextContent.StartsWith("Whose copy.", StringComparison.Ordinal));
        Assert.Contains(
            "2010 to 2012 were read from tables that others made",
            Rendered.Words(note),
            StringComparison.Ordinal
        );
        Assert.Contains("2013 to 2025 from the files themselves", Rendered.Words(note), StringComparison.Ordinal);
        Assert.Equal("/sources/bls-oews/#files", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_source_lists_every_file_of_figures_that_cites_it_and_how_each_came_to_be()
    {
        foreach (var files in RealSite.Ledger.FiguresFiles.GroupBy(f => f.Source))
        {
            var rows = RealSite
                .Pages[$"/sources/{files.Key}/"]
                .QuerySelectorAll("#files dd")
                .Select(Rendered.Words)
                .ToList();
            Assert.Equal(files.Count(), rows.Count);
            Assert.Equal(
                files.Count(f => f.Form == FiguresForm.Conversion),
                rows.Count(r => r.StartsWith("A copy that others made: ", StringComparison.Ordinal))
            );
            Assert.All(
                files,
                f =>
                    Assert.Contains(
                        rows,
                        r =>
                            r.Contains(f.Sha256[..16], StringComparison.Ordinal)
                            && r.Contains(f.ReadFrom, StringComparison.Ordinal)
                    )
            );
        }
    }
}
