using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Load;

public class FrozenFilesTests
{
    [Fact]
    public void A_file_that_cannot_be_read_is_said_by_the_reader_and_not_before()
    {
        var frozen = FrozenFiles.Of(new Unreadable(), ["roles"]);
        Assert.Single(frozen.Stamps());
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

    private sealed class Unreadable : InputFiles
    {
        public override IReadOnlyList<string> Below(string folder) => ["roles/nurse.yaml"];

        protected override Entry? Find(string path) => new(10, IsLink: false, () => throw new UnauthorizedAccessException("no"));
    }
}
