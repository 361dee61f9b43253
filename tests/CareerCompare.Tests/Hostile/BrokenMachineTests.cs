using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Hostile;

/// <summary>The built program on a machine that fails: the site that is published stays as it is.</summary>
[Trait("pace", "slow")]
public sealed class BrokenMachineTests : IDisposable
{
    private readonly TwoSites sites = new();

    public void Dispose() => sites.Dispose();

    [PrivateMountFact]
    public void A_full_disk_exits_74_leaves_the_old_site_whole_and_no_leftover()
    {
        // 1 MB holds one site and a half of the next: the rest of it is filled.
        var ended = ProgramRun.Shell(
            """
            mkdir -p "$3"
            unshare -m sh -c '
              mount -t tmpfs -o size=1m tmpfs "$3"
              $0 build --root "$1" --output "$3/output"
              free=$(df --output=avail -k "$3" | tail -1)
              head -c $(( (free - 100) * 1024 )) /dev/zero > "$3/filler"
              code=0; $0 build --root "$2" --output "$3/output" || code=$?
              rm "$3/filler"
              cp -a "$3/." "$4"
              exit $code' "$program" "$1" "$2" "$3" "$4"
            """,
            sites.Root(false),
            sites.Root(true),
            sites.Around.At("small"),
            sites.Around.Folder("seen")
        );
        Assert.Contains("No space left on device", ended.Err, StringComparison.Ordinal);
        Assert.Contains("the published site was not changed", ended.Err, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotWrite, ended.Code);
        Assert.Equal("one", TwoSites.EditionIn(sites.Around.At("seen", "output")));
        Assert.Equal(
            [".output.lock", "output"],
            Directory
                .EnumerateFileSystemEntries(sites.Around.At("seen"))
                .Select(e => Path.GetFileName(e))
                .Order(StringComparer.Ordinal)
        );
    }

    [PrivateMountFact]
    public void A_disk_that_may_only_be_read_exits_74_and_keeps_the_site()
    {
        var ended = ProgramRun.Shell(
            """
            unshare -m sh -c '
              mount --bind "$3" "$3"
              $0 build --root "$1" --output "$3/output"
              mount -o remount,bind,ro "$3"
              code=0; $0 build --root "$2" --output "$3/output" || code=$?
              exit $code' "$program" "$1" "$2" "$3"
            """,
            sites.Root(false),
            sites.Root(true),
            sites.Around.Folder("www")
        );
        Assert.Contains("Read-only file system", ended.Err, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotWrite, ended.Code);
        Assert.Equal("one", sites.Edition());
        Assert.Empty(sites.Leftovers());
    }

    [PrivateMountFact]
    public void A_folder_that_is_mounted_is_refused_with_the_way_out()
    {
        var ended = ProgramRun.Shell(
            """
            mkdir -p "$2/output"
            unshare -m sh -c '
              mount -t tmpfs -o size=2m tmpfs "$2/output"
              code=0; $0 build --root "$1" --output "$2/output" || code=$?
              exit $code' "$program" "$1" "$2"
            """,
            sites.Root(false),
            sites.Around.Folder("www")
        );
        Assert.Contains("give a folder in it", ended.Err, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotWrite, ended.Code);
        Assert.Empty(sites.Leftovers());
    }

    [UnixFact]
    public void A_file_that_may_grow_no_larger_exits_74_and_keeps_the_site()
    {
        Assert.Equal(ExitCode.Fine, sites.Build(second: false));
        // Blocks of 512 bytes: most pages are larger. The signal that would end the program is ignored, as a service does,
        // and the runtime keeps its code in no file of its own.
        var ended = ProgramRun.Shell(
            """trap '' XFSZ; ulimit -f 8; DOTNET_EnableWriteXorExecute=0 $program build --root "$1" --output "$2" """,
            sites.Root(true),
            sites.Output
        );
        Assert.Contains("the published site was not changed", ended.Err, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CannotWrite, ended.Code);
        Assert.Equal("one", sites.Edition());
        Assert.Empty(sites.Leftovers());
    }

    [Fact]
    public void Of_two_builds_at_once_one_publishes_and_the_other_exits_75_or_waits_its_turn()
    {
        using var first = ProgramRun.Start(["build", "--root", sites.Root(false), "--output", sites.Output]);
        var second = ProgramRun.Run(["build", "--root", sites.Root(true), "--output", sites.Output]);
        first.WaitForExit();
        Assert.True(
            (first.ExitCode, second.Code)
                is
                    (ExitCode.Fine, ExitCode.Fine)
                    or
                    (ExitCode.Fine, ExitCode.Busy)
                    or
                    (ExitCode.Busy, ExitCode.Fine),
            $"{first.ExitCode} and {second.Code}"
        );
        Assert.True(sites.Edition() is "one" or "two", sites.Edition());
        Assert.Empty(sites.Leftovers());
    }

    [Theory]
    [InlineData("/", "CC0601")]
    [InlineData("~", "CC0601")]
    [InlineData(".", "CC0601")]
    [InlineData("roles", "CC0601")]
    [InlineData("content/guides/output", "CC0602")]
    [InlineData("content/site.yaml", "CC0604")]
    [InlineData("/dev/full", "CC0604")]
    public void An_output_that_is_the_disk_the_home_an_input_or_a_file_exits_2_and_nothing_changes(
        string output,
        string code
    )
    {
        var root = sites.Root(false);
        var before = TwoSites.AllOf(root);
        var ended = ProgramRun.Run(
            ["build", "--output", output == "~" ? sites.Around.Folder("home") : output],
            new Dictionary<string, string> { ["HOME"] = sites.Around.Folder("home") },
            root
        );
        Assert.Contains(code, ended.Err, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, ended.Code);
        Assert.Equal(before, TwoSites.AllOf(root));
    }

    [UnixFact]
    public void A_build_asks_no_network_and_starts_no_program()
    {
        // Without the means to do either: where it is allowed no network at all, and no other program on the path.
        var ended = ProgramRun.Shell(
            """
            dotnet=$(command -v ${program%% *})
            alone=''; if unshare -rn true 2>/dev/null; then alone="$(command -v unshare) -rn"; fi
            export PATH=/nowhere HOME=/nowhere DOTNET_CLI_HOME=/nowhere
            $alone "$dotnet" ${program#* } build --root "$1" --output "$2"
            """,
            sites.Root(false),
            sites.Output
        );
        Assert.True(ended.Code == ExitCode.Fine, ended.Err);
        Assert.Equal("one", sites.Edition());
    }
}
