using System.Diagnostics;
using System.Text;
using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Hostile;

/// <summary>Attacks on the readers, made in every kind of file that a site has: refused in words, at once, and never a crash.</summary>
[Trait("pace", "slow")]
public class AttackedFilesTests
{
    private static readonly IReadOnlyList<string> AllFiles =
    [
        .. Directory
            .EnumerateFiles(SmallSite.Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(SmallSite.Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Files => [.. AllFiles];

    [Theory]
    [InlineData("alias bomb", "a: &a [x,x,x]\nb: &b [*a,*a,*a]\n", "CC0106")]
    [InlineData("alias in a circle", "a: &a {b: *a}\n", "CC0106")]
    [InlineData("alias of nothing", "a: *b\n", "CC0106")]
    [InlineData("tag of .NET", "a: !!System.IO.FileInfo x\n", "CC0106")]
    [InlineData("tag", "a: !x y\n", "CC0106")]
    [InlineData("second document", "a: 1\n---\nb: 2\n", "CC0108")]
    [InlineData("duplicate key", "a: 1\na: 2\n", "CC0104")]
    [InlineData("unknown key", "salry: 1\n", "CC0101")]
    [InlineData("escaped NUL", "a: \"x\\0\"\n", "CC0124")]
    [InlineData("escaped direction mark", "a: \"x\\u202Ey\"\n", "CC0124")]
    [InlineData("key with a byte order mark", "\"\\uFEFFid\": 1\n", "CC0124")]
    [InlineData("list nested 20,000 deep", "a: ", "CC0107", "[", 20_000)]
    [InlineData("map nested 20,000 deep", "a: ", "CC0107", "{b: ", 20_000)]
    [InlineData("2 kB of question marks", "", "CC0107 CC0110", "? ", 1_000)]
    [InlineData("100,000 anchors", "", "CC0106", "- &a x\n", 100_000)]
    public void An_attack_on_YAML_is_refused_in_every_file_of_YAML(
        string attack,
        string yaml,
        string codes,
        string step = "",
        int times = 0
    )
    {
        Assert.NotEmpty(attack);
        yaml += string.Concat(Enumerable.Repeat(step, times));
        foreach (var path in AllFiles.Where(f => !f.EndsWith(".csv", StringComparison.Ordinal)))
        {
            // Some forms need the file to be a list, as most are.
            var text = path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{yaml}\n---\n\nWords.\n" : yaml;
            if (text.Length > SizeLimit.Of(path))
                continue;
            if (SmallSite.Text(path).StartsWith("- ", StringComparison.Ordinal) && step.Length == 0)
                text = string.Concat(
                    "- "
                        + text.TrimEnd('\n')
                            .Replace("\n", "\n  ", StringComparison.Ordinal)
                            .Replace("  ---\n  ", "---\n", StringComparison.Ordinal),
                    "\n"
                );
            var errors = AllRefused(SmallSite.Files().Add(path, text), path);
            Assert.True(
                errors.Any(e => codes.Split(' ').Contains(e.Code) && e.At.Line > 0)
                    || (attack == "second document" && path.EndsWith(".md", StringComparison.Ordinal)),
                $"{path}: {errors[0].Code} {errors[0].Message}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Bytes_that_are_not_UTF_8_are_refused_in_every_file_and_never_replaced(string path)
    {
        byte[][] wrong =
        [
            [0xFF, 0xFE, 0x61, 0x00],
            [0x61, 0xC3, 0x28],
            [0xC0, 0x80],
            [0xED, 0xA0, 0x80],
        ];
        foreach (var bytes in wrong)
            Assert.Equal(
                Codes.NotUtf8,
                Refused(
                    SmallSite.Files().Add(path, [.. Encoding.UTF8.GetBytes(SmallSite.Text(path)), .. bytes]),
                    path
                ).Code
            );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_control_direction_or_zero_width_character_is_refused_in_every_file_with_its_code_point(string path)
    {
        int[] hidden =
        [
            .. Enumerable.Range(0, 9),
            .. Enumerable.Range(0xB, 2),
            .. Enumerable.Range(0xE, 18),
            .. Enumerable.Range(0x7F, 33),
            0x200B,
            .. Enumerable.Range(0x202A, 5),
            .. Enumerable.Range(0x2066, 4),
            0xFEFF,
        ];
        var text = SmallSite.Text(path);
        foreach (var c in hidden)
        {
            DiagnosticLog log = new();
            Assert.Null(new MemoryFiles().Add(path, text + "x" + (char)c + "y\n").Read(path, log));
            var error = Assert.Single(log.InOrder());
            Assert.Equal(
                (Codes.HiddenCharacter, text.Count(l => l == '\n') + 1, 2),
                (error.Code, error.At.Line, error.At.Column)
            );
            Assert.Contains($"U+{c:X4}", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Fifty_megabytes_are_refused_in_every_file_before_they_are_read(string path)
    {
        using TemporaryFolder folder = new();
        var file = folder.Write(path, "");
        // A hole: it takes no room on the disk and 50 MB of whoever reads it.
        using (var stream = File.OpenWrite(file))
            stream.SetLength(50_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DiagnosticLog log = new();
        Assert.Null(new FolderFiles(folder.Path).Read(path, log));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000, "it was read");
        var error = Assert.Single(log.InOrder());
        Assert.Equal(Codes.FileTooLarge, error.Code);
        Assert.Contains("50000000", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/guides")]
    [InlineData("content/site.yaml")]
    [InlineData("roles")]
    [InlineData("roles/clinic-manager.yaml")]
    [InlineData("salary-data/oews")]
    [InlineData("salary-data/oews/2025-05.csv")]
    public void A_symbolic_link_at_any_part_of_an_input_is_refused(string path)
    {
        using TemporaryFolder folder = new();
        TwoSites.Copy(SmallSite.Root, folder.At("elsewhere"));
        TwoSites.Copy(SmallSite.Root, folder.At("site"));
        var at = folder.At(["site", .. path.Split('/')]);
        if (Directory.Exists(at))
            Directory.Delete(at, recursive: true);
        else
            File.Delete(at);
        File.CreateSymbolicLink(at, folder.At(["elsewhere", .. path.Split('/')]));
        DiagnosticLog log = new();
        Assert.Null(LedgerLoader.Load(new FolderFiles(folder.At("site")), log));
        Assert.Contains(log.InOrder(), d => d.Code == Codes.Link);
    }

    [UnixFact]
    public void A_file_whose_name_is_not_UTF_8_is_refused_by_build_as_by_check()
    {
        using TemporaryFolder folder = new();
        TwoSites.Copy(SmallSite.Root, folder.At("site"));
        var made = ProgramRun.Shell(
            """printf 'x' > "$1/$(printf 'a\377b').md" """,
            folder.At("site", "content", "guides")
        );
        Assert.True(made.Code == 0, made.Err);
        try
        {
            foreach (var verb in (string[])["check", "build"])
            {
                var ended = ProgramRun.Run([verb, "--root", folder.At("site")]);
                Assert.Contains(Codes.NotASlug, ended.Err, StringComparison.Ordinal);
                Assert.Equal(ExitCode.Content, ended.Code);
            }
            Assert.False(Directory.Exists(folder.At("site", "output")));
        }
        finally
        {
            // .NET cannot name the file, so it cannot delete it.
            ProgramRun.Shell("""rm -r "$1" """, folder.At("site", "content", "guides"));
        }
    }

    [Theory]
    [InlineData("010")]
    [InlineData("63,100")]
    [InlineData("1e5")]
    [InlineData("６３１００")]
    [InlineData("٦٣١٠٠")]
    [InlineData("NaN")]
    [InlineData(".inf")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("+5")]
    [InlineData("-0")]
    [InlineData("-.5")]
    [InlineData("5.")]
    [InlineData("99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000001")]
    [InlineData("$63100")]
    [InlineData("63 100")]
    public void A_number_in_another_way_than_ours_is_refused_in_YAML_and_in_CSV(string number)
    {
        Assert.Contains(
            "roles/clinic-manager.yaml:",
            Place(
                SmallSite
                    .Text("roles/clinic-manager.yaml")
                    .Replace("amount: 63100", $"amount: '{number}'", StringComparison.Ordinal),
                "roles/clinic-manager.yaml"
            ),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "salary-data/oews/2025-05.csv:2:",
            Place(
                SmallSite
                    .Text("salary-data/oews/2025-05.csv")
                    .Replace("78200", $"\"{number}\"", StringComparison.Ordinal),
                "salary-data/oews/2025-05.csv"
            ),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "salary-data/projections-2024-34.csv:2:",
            Place(
                SmallSite
                    .Text("salary-data/projections-2024-34.csv")
                    .Replace("52.1", $"\"{number}\"", StringComparison.Ordinal),
                "salary-data/projections-2024-34.csv"
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-5")]
    [InlineData("24-05")]
    [InlineData("２０２４-05")]
    [InlineData("2024-05-32")]
    public void A_month_in_another_way_than_ours_is_refused_in_YAML_and_in_CSV(string month)
    {
        Assert.Contains(
            "content/sources.yaml:",
            Place(
                SmallSite
                    .Text("content/sources.yaml")
                    .Replace("published: 2026-04", $"published: '{month}'", StringComparison.Ordinal),
                "content/sources.yaml"
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2024,2034", "2034,2024")]
    [InlineData("52.1,58.6", "58.6,52.1")]
    [InlineData("52.1,58.6", "-52.1,58.6")]
    [InlineData("58.6,12.5", "58.6,-12.5")]
    public void Cells_of_a_projection_that_were_exchanged_are_refused(string right, string wrong)
    {
        var text = SmallSite
            .Text("salary-data/projections-2024-34.csv")
            .Replace(
                "91-1001,Clinic managers,2024,2034,52.1,58.6,12.5",
                "91-1001,Clinic managers,2024,2034,52.1,58.6,12.5".Replace(right, wrong, StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        Assert.StartsWith(
            "salary-data/projections-2024-34.csv:2:",
            Place(text, "salary-data/projections-2024-34.csv"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_words_no_and_yes_stay_words_and_are_no_flag()
    {
        var site = SmallSite.With("content/organizations.yaml", "name: Desk Weekly", "name: no");
        DiagnosticLog log = new();
        Assert.Equal(
            "no",
            LedgerLoader.Load(site, log)!.Organizations.Values.Single(o => o.Id.Text == "desk-weekly").Name
        );
        Assert.Equal(
            Codes.NotAFlag,
            Refused(
                SmallSite.With(
                    "content/organizations.yaml",
                    "kind: professional-body\n  certifies: true",
                    "kind: professional-body\n  certifies: yes"
                ),
                "content/organizations.yaml"
            ).Code
        );
    }

    [Fact]
    public void A_text_of_a_megabyte_is_refused_because_it_would_stand_on_every_page() =>
        Assert.Equal(
            Codes.TooLong,
            Refused(
                SmallSite.With(
                    "roles/clinic-manager.yaml",
                    "title: Clinic manager",
                    $"title: {new string('a', 900_000)}"
                ),
                "roles/clinic-manager.yaml"
            ).Code
        );

    [Theory]
    [InlineData("roles/../roles/x.yaml")]
    [InlineData("roles/a/b.yaml")]
    [InlineData("roles/CON.yaml")]
    [InlineData("roles/con.yaml")]
    [InlineData("roles/a\n.yaml")]
    [InlineData("roles/a\u001b[2J.yaml")]
    [InlineData("roles/.yaml")]
    [InlineData("roles/Clinic-Manager.yaml")]
    [InlineData("roles/clinic-mаnager.yaml")] // a Cyrillic a
    [InlineData("roles/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml")]
    public void A_file_whose_name_is_no_safe_id_is_refused_and_its_name_cannot_write_to_the_terminal(string path)
    {
        var error = Refused(SmallSite.Files().Add(path, SmallSite.Text("roles/clinic-manager.yaml")), path);
        Assert.True(error.Code is Codes.NotASlug or Codes.StrayFile or Codes.NameOfAFile, error.Code);
        Assert.DoesNotContain(DiagnosticText.OneLine(error), char.IsControl);
        Assert.DoesNotContain(DiagnosticText.Of(error), c => char.IsControl(c) && c != '\n');
    }

    private static string Place(string text, string path) =>
        Refused(SmallSite.Files().Add(path, text), path).At.ToString();

    private static Diagnostic Refused(MemoryFiles files, string path) => AllRefused(files, path)[0];

    /// <summary>The mistakes of the file; there are some, and it does not take long to say so.</summary>
    private static IReadOnlyList<Diagnostic> AllRefused(MemoryFiles files, string path)
    {
        var watch = Stopwatch.StartNew();
        DiagnosticLog log = new();
        Assert.Null(LedgerLoader.Load(files, log));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{path}: {watch.Elapsed}"); // two, on a machine that does nothing else
        IReadOnlyList<Diagnostic> errors =
        [
            .. log.InOrder().Where(d => d.Severity == Severity.Error && d.At.File.Path == path),
        ];
        Assert.NotEmpty(errors);
        return errors;
    }
}
