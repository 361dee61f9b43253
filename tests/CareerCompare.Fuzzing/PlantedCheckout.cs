using System.Security.Cryptography;
using CareerCompare.CommandLine;
using CareerCompare.Fuzzing.Mutations;

namespace CareerCompare.Fuzzing;

/// <summary>
/// A checkout that carries what no person put there: files under the names that builds use, links to what lies outside, and
/// half of what another build may have left. The program builds it, as somebody would who cloned it: the site is that of a
/// clean clone, byte for byte, or it is refused; and outside nothing is another than before.
/// </summary>
public sealed class PlantedCheckout : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careercompare-planted-");

    public PlantedCheckout(SiteFiles files)
    {
        foreach (var path in files.Paths)
        {
            var to = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllBytes(to, files[path]);
        }
        Directory.CreateDirectory(Path.Combine(Outside, "sub"));
        File.WriteAllText(Path.Combine(Outside, "index.html"), "somebody's own\n");
        File.WriteAllText(Path.Combine(Outside, "sub", "secret.yaml"), "title: <x-hostile>\n");
    }

    public string Root => Path.Combine(folder.FullName, "site");

    public string Outside => Path.Combine(folder.FullName, "outside");

    /// <summary>Of the last build: what it printed.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Puts some things of chance into the checkout.</summary>
    public void Plant(Random random)
    {
        for (var i = 1 + random.Next(4); i > 0; i--)
            Put(random.Any(Names) + (random.Next(6) == 0 ? "/" + random.Any(Inner) : ""), random);
    }

    /// <summary>What builds call their files and folders, what they once called them, and what only looks like it.</summary>
    private static readonly string[] Names =
    [
        "output",
        ".output.lock",
        ".output.spare",
        ".output.next-0123abcd",
        ".output.old-0123abcd",
        ".output.old-ffffffff",
        ".output.aside",
        ".output.next-thing",
        ".careercompare",
        ".careercompare-pages",
        ".cache",
        ".cache/careercompare",
        "cache/careercompare",
        "output/index.html",
        "output/login/index.html",
        "output/.careercompare",
        "output/.careercompare-pages",
        "output/notes.txt",
        "output/roles",
        "output/site.0123456789ab.js",
        "output/_redirects",
        "output/compare/x-vs-y/index.html",
        ".output.spare/login/index.html",
        ".output.spare/.careercompare-pages",
        "roles/planted.yaml",
        "roles/notes",
        "content/guides/planted.md",
        "content/planted.yaml",
        "salary-data/planted.csv",
        "salary-data/oews/2099-05.csv",
        "content/vocabulary",
        "theme/styles",
    ];

    private static readonly string[] Inner = ["index.html", ".careercompare", "sub", "a/b/c", "..data", "output"];

    private void Put(string name, Random random)
    {
        var path = Path.Combine(Root, name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (
                random.Next(3) == 0
                && Directory.Exists(path)
                && new DirectoryInfo(path).LinkTarget is null
                && !IsInput(name)
            )
                Directory.Delete(path, recursive: true);
            switch (random.Next(7))
            {
                case 0:
                    Directory.CreateSymbolicLink(path, Outside);
                    break;
                case 1:
                    File.CreateSymbolicLink(path, Path.Combine(Outside, "index.html"));
                    break;
                case 2:
                    File.CreateSymbolicLink(path, Path.Combine(Outside, "made-by-a-link"));
                    break;
                case 3:
                    Fill(path, random, marked: true);
                    break;
                case 4:
                    Fill(path, random, marked: false);
                    break;
                case 5:
                    File.WriteAllText(path, "<script>onhostile()</script><x-hostile>\n");
                    break;
                default:
                    File.WriteAllBytes(path, RandomBytes(random, random.Next(400)));
                    break;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Something stands there already: another thing is planted.
        }
    }

    private static bool IsInput(string name) => name.Split('/')[0] is "content" or "roles" or "salary-data" or "theme";

    private void Fill(string path, Random random, bool marked)
    {
        Directory.CreateDirectory(path);
        if (marked)
            File.WriteAllText(Path.Combine(path, ".careercompare"), "");
        File.WriteAllText(Path.Combine(path, "index.html"), "<x-hostile>\n");
        if (random.Next(3) == 0)
            Directory.CreateSymbolicLink(Path.Combine(path, "roles"), Outside);
        if (random.Next(3) == 0)
            File.WriteAllBytes(Path.Combine(path, ".careercompare-pages"), RandomBytes(random, 120));
        if (random.Next(4) == 0)
            File.WriteAllText(Path.Combine(path, "thesis.txt"), "years of work\n");
    }

    private static byte[] RandomBytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Builds, as with <c>build</c> in the checkout; the exit code.</summary>
    /// <param name="more">Options.</param>
    public int Build(params string[] more)
    {
        using StringWriter said = new();
        var code = Entry.Run(
            ["build", "--root", Root, .. more],
            new()
            {
                Out = said,
                Err = said,
                WorkingDirectory = Root,
                Read = FolderSite.Read,
                Open = FolderSite.Open,
                ReadForPreview = FolderSite.ReadForPreview,
                Cache = Path.Combine(folder.FullName, "cache"),
            }
        );
        Said = said.ToString();
        return code;
    }

    /// <summary>What must not be after a build with this code, or null.</summary>
    /// <param name="code">How it ended.</param>
    /// <param name="clean">The published files of a clean clone, by name.</param>
    /// <param name="outside">What lay outside before.</param>
    public string? Fault(int code, IReadOnlyDictionary<string, byte[]> clean, string outside)
    {
        if (OutsideNow() != outside)
            return $"changed what lies outside: {OutsideNow()}";
        if (code is not (ExitCode.Fine or ExitCode.Content or ExitCode.Usage or ExitCode.CannotWrite))
            return $"ended with {code}: {Said}";
        if (code != ExitCode.Fine)
            return Said.Length == 0 ? "refused without a word" : null;
        var output = Path.Combine(Root, "output");
        if (new DirectoryInfo(output).LinkTarget is not null)
            return "the output is a link";
        var published = Files(output).ToDictionary(f => f, f => f, StringComparer.Ordinal);
        if (published.Keys.Except(clean.Keys).FirstOrDefault() is { } more)
            return $"published {more}";
        if (clean.Keys.Except(published.Keys).FirstOrDefault() is { } less)
            return $"published no {less}";
        return
            clean
                .FirstOrDefault(f => !File.ReadAllBytes(Path.Combine(output, f.Key)).AsSpan().SequenceEqual(f.Value))
                .Key
                is { } other
            ? $"published another {other}"
            : null;
    }

    /// <summary>The published files with their bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Published()
    {
        var output = Path.Combine(Root, "output");
        return Files(output)
            .ToDictionary(f => f, f => File.ReadAllBytes(Path.Combine(output, f)), StringComparer.Ordinal);
    }

    /// <summary>All that lies outside of the checkout and is nobody's but somebody's.</summary>
    public string OutsideNow() =>
        string.Join(
            '\n',
            Files(Outside)
                .Order(StringComparer.Ordinal)
                .Select(f =>
                    $"{f} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Outside, f))))}"
                )
        );

    public void Dispose() => folder.Delete(recursive: true);

    // Without following a link: a link is a file here.
    private static IEnumerable<string> Files(string root, string below = "")
    {
        foreach (var item in new DirectoryInfo(Path.Combine(root, below)).EnumerateFileSystemInfos())
        {
            var name = below + item.Name;
            if (item is DirectoryInfo && item.LinkTarget is null)
                foreach (var inner in Files(root, name + "/"))
                    yield return inner;
            else
                yield return name;
        }
    }
}
