using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Load.Files;

public sealed class FolderFilesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("load-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Files_below_a_folder_come_in_ordinal_order_without_what_editors_leave()
    {
        foreach (var name in new[] { "b.yaml", "a.yaml", "a/c.yaml", ".b.yaml.swp", "b.yaml~" })
            Write("roles/" + name);
        Assert.Equal(["roles/a.yaml", "roles/a/c.yaml", "roles/b.yaml"], new FolderFiles(root).Below("roles"));
        Assert.Empty(new FolderFiles(root).Below("content"));
    }

    [Theory]
    [InlineData("#practice-manager.yaml#")]
    [InlineData("x.yaml.bak")]
    [InlineData("x.yaml.ORIG")]
    [InlineData("x.yaml.rej")]
    [InlineData("x.yaml.swp")]
    [InlineData("x.yaml~")]
    [InlineData("~$titles.csv")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("4913")]
    [InlineData(".DS_Store")]
    [InlineData(".~lock.titles.csv#")]
    [InlineData("x.yaml___jb_tmp___")]
    public void What_editors_and_systems_leave_is_not_counted(string name)
    {
        Write("roles/" + name);
        Assert.Empty(new FolderFiles(root).Below("roles"));
    }

    [Theory]
    [InlineData("x.yaml#")]
    [InlineData("#x.yaml")]
    [InlineData("bak")]
    [InlineData("original.yaml")]
    [InlineData("x.bak.yaml")]
    [InlineData("x.yml")]
    public void A_name_that_is_only_like_theirs_is_counted(string name)
    {
        Write("roles/" + name);
        Assert.Equal(["roles/" + name], new FolderFiles(root).Below("roles"));
    }

    [Fact]
    public void A_link_to_a_file_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(root, "roles"));
        File.CreateSymbolicLink(Path.Combine(root, "roles", "passwd.yaml"), "/etc/passwd");
        Assert.Equal(Codes.Link, Refused("roles/passwd.yaml"));
    }

    [Fact]
    public void A_link_in_any_part_of_a_path_is_refused()
    {
        Write("elsewhere/guides/a.md");
        Directory.CreateDirectory(Path.Combine(root, "content"));
        Directory.CreateSymbolicLink(
            Path.Combine(root, "content", "guides"),
            Path.Combine(root, "elsewhere", "guides")
        );
        Assert.Equal(Codes.Link, Refused("content/guides/a.md"));
        Assert.Equal(["content/guides"], new FolderFiles(root).Below("content"));
    }

    [Fact]
    public void A_link_in_a_circle_does_not_catch_the_search()
    {
        Write("roles/a.yaml");
        Directory.CreateSymbolicLink(Path.Combine(root, "roles", "again"), Path.Combine(root, "roles"));
        Assert.Equal(["roles/a.yaml", "roles/again"], new FolderFiles(root).Below("roles"));
    }

    [Theory]
    [InlineData("roles/nurse.yaml")]
    [InlineData("roles")]
    public void A_link_that_takes_the_place_of_a_file_or_folder_after_the_look_is_refused(string exchanged)
    {
        Write("elsewhere/roles/nurse.yaml");
        Write("roles/nurse.yaml");
        var files = new FolderFiles(root)
        {
            BeforeOpening = _ =>
            {
                Directory.Move(Path.Combine(root, exchanged), Path.Combine(root, "away"));
                File.CreateSymbolicLink(Path.Combine(root, exchanged), Path.Combine(root, "elsewhere", exchanged));
            },
        };
        DiagnosticLog log = new();
        Assert.Null(files.Read("roles/nurse.yaml", log));
        Assert.Equal(Codes.Link, Assert.Single(log.InOrder()).Code);
    }

    [Fact]
    public void A_file_that_an_editor_replaces_after_the_look_is_read()
    {
        Write("roles/nurse.yaml");
        Write("new.yaml");
        var files = new FolderFiles(root)
        {
            BeforeOpening = _ =>
                File.Move(Path.Combine(root, "new.yaml"), Path.Combine(root, "roles", "nurse.yaml"), overwrite: true),
        };
        Assert.NotNull(files.Read("roles/nurse.yaml", new DiagnosticLog()));
    }

    [Fact]
    public void A_root_that_is_given_by_a_link_is_read()
    {
        Write("site/roles/nurse.yaml");
        Directory.CreateSymbolicLink(Path.Combine(root, "alias"), Path.Combine(root, "site"));
        Assert.NotNull(new FolderFiles(Path.Combine(root, "alias")).Read("roles/nurse.yaml", new DiagnosticLog()));
    }

    [Fact]
    public void A_missing_file_is_an_error_and_no_exception() =>
        Assert.Equal(Codes.MissingFile, Refused("content/site.yaml"));

    private string Refused(string path)
    {
        var log = new DiagnosticLog();
        Assert.Null(new FolderFiles(root).Read(path, log));
        return Assert.Single(log.InOrder()).Code;
    }

    private void Write(string path)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "a: 1\n");
    }
}
