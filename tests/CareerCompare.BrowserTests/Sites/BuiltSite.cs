using System.Text.RegularExpressions;
using CareerCompare.CommandLine;
using CareerCompare.Fuzzing.Generated;

namespace CareerCompare.BrowserTests.Sites;

/// <summary>Five real jobs with all that was written of them, built by the program as a person would, into a folder that goes away.</summary>
public sealed partial class BuiltSite : IDisposable
{
    private readonly string above = Directory.CreateTempSubdirectory("careercompare-").FullName;

    public BuiltSite()
    {
        Folder = Path.Combine(above, "output");
        var root = Path.Combine(above, "site");
        RealFiles.Write(root);
        StringWriter said = new();
        var exit = Entry.Run(
            ["build", "--root", root, "--output", Folder],
            HostEnvironment.OfThisProcess() with
            {
                Cache = null,
                Out = said,
                Err = said,
                WorkingDirectory = Repository.Root,
                IsTerminal = false,
                Color = false,
                ColorOfErrors = false,
            }
        );
        if (exit == ExitCode.Fine)
            return;
        Dispose();
        throw new InvalidOperationException($"The site does not build (exit {exit}):\n{said}");
    }

    public string Folder { get; }

    /// <summary>The addresses of all its pages, in ordinal order.</summary>
    public IReadOnlyList<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
                .Select(AddressOf)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>
    /// All that may differ from each other. Of the pages of places, which differ in names and figures
    /// alone, every seventeenth: so each kind of place and many lengths of name are among them. What is read without a browser
    /// reads them all.
    /// </summary>
    public IReadOnlyList<string> DifferentPages =>
        [.. Pages.Where((address, i) => i % 17 == 0 || !OfAPlace.IsMatch(address))];

    public IReadOnlyList<string> Stylesheets =>
        [.. Directory.EnumerateFiles(Folder, "*.css", SearchOption.AllDirectories)];

    public void Dispose()
    {
        if (Directory.Exists(above))
            Directory.Delete(above, recursive: true);
    }

    private string AddressOf(string file)
    {
        var address = "/" + Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/');
        return address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
    }

    [GeneratedRegex("^/places/[^/]+/$|^/roles/[^/]+/pay/[^/]+/$")]
    private static partial Regex OfAPlace { get; }
}
