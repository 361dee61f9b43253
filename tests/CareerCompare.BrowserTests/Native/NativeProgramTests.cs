using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.CommandLine;
using CareerCompare.Tests.Authoring;

namespace CareerCompare.BrowserTests.Native;

/// <summary>
/// The program as <c>dotnet publish</c> makes it, beside the one that <c>dotnet run</c> starts. What a native program lacks
/// shows only when it runs, so each verb is run once.
/// </summary>
public sealed class NativeProgramTests(PublishedProgram published) : IClassFixture<PublishedProgram>
{
    [NativeFact]
    public void Publishing_warns_of_nothing_and_gives_one_file()
    {
        Assert.Equal("", published.Said);
        Assert.Equal([published.File], Directory.EnumerateFileSystemEntries(published.Folder));
    }

    [NativeFact]
    public void It_builds_the_site_of_the_other_one_byte_for_byte()
    {
        var (native, other) = (published.At("native"), published.At("other"));
        PublishedProgram.Run(published.File, "build", "--root", Repository.Root, "--output", native);
        PublishedProgram.Run("dotnet", PublishedProgram.Dll, "build", "--root", Repository.Root, "--output", other);
        var files = Files(other);
        Assert.True(files.Count > 400, $"only {files.Count} files were built");
        Assert.Equal(files, Files(native));
        Assert.DoesNotContain(files, f => !Read(native, f).AsSpan().SequenceEqual(Read(other, f)));
    }

    [NativeFact]
    public void It_builds_nothing_anew_where_nothing_changed()
    {
        var output = published.At("twice");
        PublishedProgram.Run(published.File, "build", "--root", Repository.Root, "--output", output);
        Assert.StartsWith(
            "Unchanged",
            PublishedProgram.Run(published.File, "build", "--root", Repository.Root, "--output", output),
            StringComparison.Ordinal
        );
    }

    [NativeFact]
    public void It_checks_the_site_and_finds_nothing() =>
        PublishedProgram.Run(published.File, "check", "--root", Repository.Root);

    [NativeFact]
    public async Task Its_preview_shows_the_home_page()
    {
        using var preview = Process.Start(
            new ProcessStartInfo(published.File, ["preview", "--port", "0", "--root", Repository.Root])
            {
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            Match address;
            do
            {
                var line =
                    await preview.StandardOutput.ReadLineAsync()
                    ?? throw new InvalidOperationException("The preview ended before it said its address.");
                address = Regex.Match(line, "http://127\\.0\\.0\\.1:\\d+");
            } while (!address.Success);
            using HttpClient browser = new();
            using var answer = await browser.GetAsync(new Uri(address.Value + "/"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("<main id=\"main\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    [NativeFact]
    public void It_imports_from_a_workbook_what_the_other_one_imports()
    {
        var workbook = published.At("occupation.xlsx");
        File.WriteAllBytes(workbook, MadeProjections.Workbook().Bytes());
        var (native, other) = (SmallSite("native-import"), SmallSite("other-import"));
        PublishedProgram.Run(
            published.File,
            "import",
            "projections",
            workbook,
            "--retrieved",
            "2026-11-21",
            "--root",
            native
        );
        PublishedProgram.Run(
            "dotnet",
            PublishedProgram.Dll,
            "import",
            "projections",
            workbook,
            "--retrieved",
            "2026-11-21",
            "--root",
            other
        );
        Assert.Contains("salary-data/projections-2024-34.csv", Files(native));
        Assert.Equal(
            Files(other).Select(f => (f, Convert.ToHexString(Read(other, f)))),
            Files(native).Select(f => (f, Convert.ToHexString(Read(native, f))))
        );
    }

    private string SmallSite(string name)
    {
        var from = Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "small-site");
        var to = published.At(name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return to;
    }

    // What a build notes for the next one names the program that made it, and no visitor sees it.
    private static List<string> Files(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f))
                .Where(f => !f.StartsWith(".careercompare", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static byte[] Read(string folder, string file) => File.ReadAllBytes(Path.Combine(folder, file));
}

/// <summary>Publishes the program once, beside the clone's own bin and obj, for other tests run what is there.</summary>
public sealed class PublishedProgram : IDisposable
{
    private readonly string above = Directory.CreateTempSubdirectory("careercompare-native-").FullName;

    public PublishedProgram()
    {
        // xunit makes the fixture even where all its tests are skipped.
        if (NativeCompiler.Missing is not null)
            return;
        Said = Run(
                "dotnet",
                "publish",
                Path.Combine(Repository.Root, "src", "CareerCompare"),
                "-p:RestoreLockedMode=true",
                "--artifacts-path",
                At("artifacts"),
                "--output",
                Folder,
                "--nologo",
                "--verbosity",
                "quiet"
            )
            .Trim();
    }

    /// <summary>The program that <c>dotnet run</c> starts.</summary>
    public static string Dll { get; } = typeof(Entry).Assembly.Location;

    public string Folder => At("program");

    /// <summary>The native program.</summary>
    public string File => Path.Combine(Folder, "CareerCompare");

    /// <summary>What publishing printed.</summary>
    public string Said { get; } = NativeCompiler.Missing ?? "";

    public string At(string name) => Path.Combine(above, name);

    public void Dispose() => Directory.Delete(above, recursive: true);

    /// <summary>Runs it to its end and gives what it printed.</summary>
    public static string Run(string program, params string[] args)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? said
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', args)} ends with {process.ExitCode}:\n{said}{errors.Result}"
            );
    }
}
