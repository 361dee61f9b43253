using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Load;

public class FrozenFilesTests
{
    [Fact]
    public void A_file_that_cannot_be_read_is_said_by_the_reader_and_not_before()
    {
        var frozen = FrozenFiles.Of(new Unreadable(), ["roles"]);
        Assert.NotEqual(FrozenFiles.Of(new MemoryFiles(), ["roles"]).Fingerprint(), frozen.Fingerprint());
        DiagnosticLog log = new();
        Assert.Null(frozen.Read("roles/nurse.yaml", log));
        Assert.Equal(Codes.MissingFile, Assert.Single(log.InOrder()).Code);
    }

    [Fact]
    public void What_is_saved_after_the_moment_is_not_read()
    {
        MemoryFiles files = new();
        files.Add("roles/nurse.yaml", "title: Nurse\n");
        var frozen = FrozenFiles.Of(files, ["roles"]);
        files.Add("roles/nurse.yaml", "title: Other\n");
        Assert.Equal("title: Nurse\n", frozen.Read("roles/nurse.yaml", new DiagnosticLog())!.Text);
    }

    [Fact]
    public void Another_byte_another_name_and_a_link_give_another_fingerprint_and_the_same_files_the_same()
    {
        static string Of(MemoryFiles files) => FrozenFiles.Of(files, ["roles"]).Fingerprint();
        var seen = (
            (MemoryFiles[])
                [
                    new MemoryFiles(),
                    new MemoryFiles().Add("roles/a.yaml", "title: A\n"),
                    new MemoryFiles().Add("roles/a.yaml", "title: B\n"),
                    new MemoryFiles().Add("roles/b.yaml", "title: A\n"),
                    new MemoryFiles().AddLink("roles/a.yaml"),
                    new MemoryFiles().Add("roles/a.yaml", ""),
                    new MemoryFiles().Add("roles/a.yaml", "").Add("roles/b.yaml", ""),
                ]
        )
            .Select(Of)
            .ToList();
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(seen[1], Of(new MemoryFiles().Add("roles/a.yaml", "title: A\n")));
    }

    [Fact]
    public void A_name_that_leads_to_no_file_is_said_by_whoever_reads_it()
    {
        var frozen = FrozenFiles.Of(new NamesOnly(), ["content/guides"]);
        Assert.Equal(["content/guides/\uFFFD.md"], frozen.Below("content/guides"));
        DiagnosticLog log = new();
        Assert.Null(frozen.Read("content/guides/\uFFFD.md", log));
        Assert.Equal(Codes.MissingFile, Assert.Single(log.InOrder()).Code);
    }

    /// <summary>As the disk lists a name that is not UTF-8.</summary>
    [Fact]
    public void Of_a_large_file_the_digest_is_kept_and_one_that_changed_since_is_not_read()
    {
        Changing files = new("one");
        var frozen = FrozenFiles.Of(files, ["salary-data"], _ => true);
        Assert.Equal("one", frozen.Read(Changing.Path, new DiagnosticLog())!.Text);

        files.Now = "two";
        Assert.NotEqual(frozen.Fingerprint(), FrozenFiles.Of(files, ["salary-data"], _ => true).Fingerprint());
        DiagnosticLog log = new();
        Assert.Null(frozen.Read(Changing.Path, log));
        Assert.Contains("changed while the site was read", Assert.Single(log.InOrder()).Hint, StringComparison.Ordinal);
    }

    /// <summary>A file whose bytes somebody changes.</summary>
    private sealed class Changing(string text) : InputFiles
    {
        public const string Path = "salary-data/oews-release/2025-05/11-9111.csv";

        public string Now { get; set; } = text;

        public override IReadOnlyList<string> Below(string folder) => [Path];

        protected override Entry? Find(string path) =>
            new(Now.Length, IsLink: false, () => System.Text.Encoding.UTF8.GetBytes(Now));
    }

    private sealed class NamesOnly : InputFiles
    {
        public override IReadOnlyList<string> Below(string folder) => ["content/guides/\uFFFD.md"];

        protected override Entry? Find(string path) => null;
    }

    private sealed class Unreadable : InputFiles
    {
        public override IReadOnlyList<string> Below(string folder) => ["roles/nurse.yaml"];

        protected override Entry? Find(string path) =>
            new(10, IsLink: false, () => throw new UnauthorizedAccessException("no"));
    }
}
