using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Csv;

public class TitlesFileTests
{
    private const string Path = "content/titles.csv";

    [Fact]
    public void A_title_keeps_its_list_and_its_class_with_a_comma_in_it()
    {
        var filed = SmallSite.Ledger().Titles.Single(t => t.ClassName == "Desk Supervisors, Clinics");
        Assert.Equal(
            ("Clinic Manager", "94-2001", "bureau-handbook"),
            (filed.Title, filed.Soc.Text, filed.Citation.Sources.Single().Text)
        );
    }

    [Theory]
    [InlineData(
        "Clinic Boss,91-1001,Clinic Managers,bureau-handbook",
        "Clinic Boss,91-1001,Clinic Managers,bureau-handbok",
        Codes.UnknownSource
    )]
    [InlineData("Clinic Boss,91-1001", "clinic-manager,91-1001", Codes.SameRowTwice)]
    [InlineData("Clinic Boss,91-1001", "Clinic Boss,911001", Codes.NotASocCode)]
    [InlineData("title,soc,class", "title,code,class", Codes.WrongHeader)]
    public void A_wrong_row_has_its_code_and_its_place(string right, string wrong, string code)
    {
        var found = Assert.Single(SmallSite.Diagnostics(SmallSite.With(Path, right, wrong)));
        Assert.Equal((code, Path), (found.Code, found.At.File.Path));
    }

    [Theory]
    [InlineData("91-1001,Clinic Managers")]
    [InlineData("95-3001,Night Watchers")]
    public void Titles_that_differ_in_a_sign_are_titles_of_their_own_whatever_their_class(string other)
    {
        var files = SmallSite
            .Files()
            .Add(
                Path,
                SmallSite.Text(Path)
                    + $"C developer,91-1001,Clinic Managers,bureau-handbook\nC++ developer,{other},bureau-handbook\nC# developer,{other},bureau-handbook\n911 dispatcher,{other},bureau-handbook\n3D artist,{other},bureau-handbook\n"
            );
        DiagnosticLog log = new();
        var ledger = LedgerLoader.Load(files, log);
        Assert.Empty(log.InOrder());
        var titles = TitleDecoder
            .All(ledger!)
            .Where(t =>
                t.Id.Text.Contains("developer", StringComparison.Ordinal)
                || t.Id.Text.StartsWith("number-", StringComparison.Ordinal)
            );
        Assert.Equal(
            ["3D artist", "911 dispatcher", "C developer", "C# developer", "C++ developer"],
            titles.Select(t => t.Title).Order(StringComparer.Ordinal)
        );
        Assert.All(titles, t => Assert.Single(t.Classes));
        Assert.Contains(titles, t => (t.Title, t.Id.Text) == ("C++ developer", "c-plus-plus-developer"));
    }

    [Fact]
    public void A_site_may_have_neither_titles_nor_a_glossary() =>
        Assert.Empty(SmallSite.Diagnostics(SmallSite.Files().Remove(Path).Remove("content/glossary.yaml")));
}
