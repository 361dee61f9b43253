using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.CommandLine;

/// <summary>Build and check read content by the same rules: what one of them says, the other says.</summary>
public sealed class MistakesInBothVerbsTests : IDisposable
{
    private const string Director = "roles/clinic-director.yaml";

    private readonly TemporaryFolder folder = new();

    public MistakesInBothVerbsTests()
    {
        foreach (var path in Directory.EnumerateFiles(SmallSite.Root, "*", SearchOption.AllDirectories))
            folder.Write($"site/{Path.GetRelativePath(SmallSite.Root, path)}", File.ReadAllText(path));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Warnings_are_said_by_both_and_stop_no_build()
    {
        Change(Director, "title: Clinic director", $"title: “Clinic manager {new string('a', 100)}”");
        Change(Director, "country: US", "country: CA");
        Change(Director, "reviewed: 2026-06-20", "reviewed: 2062-06-20");
        Change("roles/front-desk-lead.yaml", "title: Front desk lead", "title: Clinic manager");
        Change("roles/front-desk-lead.yaml", "amount: 41200", "amount: 41");
        foreach (var verb in new[] { "build", "check" })
        {
            var (code, said) = Run(verb);
            Assert.All(
                ["CC0136", "CC0311", "CC0416", "CC0418", "CC0419", "CC0420"],
                c => Assert.Contains($"warning[{c}]", said, StringComparison.Ordinal)
            );
            Assert.DoesNotContain("error[CC01", said, StringComparison.Ordinal);
            if (verb == "build")
                Assert.Equal(ExitCode.Fine, code);
        }
    }

    [Theory]
    [InlineData("CC0131", Director, "title: Clinic director", "title: Clinic # director")]
    [InlineData(
        "CC0132",
        "content/method.md",
        "Every figure has a source.",
        "<<<<<<< HEAD\n\nEvery figure has a source.\n\n=======\n\nNone.\n\n>>>>>>> a"
    )]
    [InlineData("CC0133", Director, "title: Clinic director", "title: 'Clinic director")]
    [InlineData("CC0134", Director, "title: Clinic director", "title:Clinic director")]
    [InlineData("CC0124", Director, "title: Clinic director", "title: Clinic director\u00A0")]
    [InlineData(
        "CC0417",
        Director,
        "  - duty: budget\n",
        "  - duty: budget\n    source: guild-rules\n  - duty: budget\n"
    )]
    [InlineData("CC0501", "content/method.md", "Every figure has a source.", "Earn 63k a year.")]
    [InlineData("CC0511", "content/method.md", "Every figure has a source.", "~~Every~~ figure has a source.")]
    public void Errors_are_said_by_both_with_their_line_and_nothing_is_written(
        string code,
        string path,
        string right,
        string wrong
    )
    {
        Change(path, right, wrong);
        foreach (var verb in new[] { "build", "check" })
        {
            var (exit, said) = Run(verb);
            Assert.Equal(ExitCode.Content, exit);
            Assert.Contains($"error[{code}]", said, StringComparison.Ordinal);
            Assert.Matches($"--> {path}:[0-9]+:[0-9]+", said);
        }
        Assert.False(Directory.Exists(folder.At("site", "output")));
    }

    [Fact]
    public void A_file_of_a_name_that_no_system_takes_is_said_by_both()
    {
        folder.Write("site/roles/aux.yaml", "title: Nurse\n");
        foreach (var verb in new[] { "build", "check" })
            Assert.Contains("error[CC0135]", Run(verb).Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_leaves_stops_neither_a_build_nor_a_preview()
    {
        foreach (
            var name in new[]
            {
                "roles/#clinic-manager.yaml#",
                "content/site.yaml.bak",
                "content/~$titles.csv",
                "salary-data/Thumbs.db",
            }
        )
            folder.Write("site/" + name, "half a li");
        Assert.Equal(ExitCode.Fine, Run("build").Code);
        DiagnosticLog log = new();
        Assert.NotNull(FolderSite.ReadForPreview(folder.At("site"), log));
        Assert.Empty(log.InOrder());
    }

    private void Change(string path, string right, string wrong)
    {
        var file = folder.At(["site", .. path.Split('/')]);
        var text = File.ReadAllText(file);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private (int Code, string Said) Run(string verb)
    {
        using StringWriter said = new();
        var code = Entry.Run(
            [verb, "--root", folder.At("site")],
            new HostEnvironment
            {
                Out = said,
                Err = said,
                WorkingDirectory = folder.Path,
                Home = folder.At("home"),
                Read = FolderSite.Read,
                ReadForPreview = FolderSite.ReadForPreview,
            }
        );
        return (code, said.ToString());
    }
}
