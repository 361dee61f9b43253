using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Fuzzing;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Fixtures;

/// <summary>A whole site of three made-up jobs, small enough to be read at once and to be broken on purpose.</summary>
internal static class SmallSite
{
    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "small-site");

    /// <summary>Its files in memory, to be changed by a test.</summary>
    public static MemoryFiles Files()
    {
        var files = new MemoryFiles();
        foreach (var path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        return files;
    }

    /// <summary>Every page by its address.</summary>
    public static IReadOnlyDictionary<string, string> Pages => Made.Value;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Made = new(() => BuiltSite.Of(SiteFiles.Of(Root), checkPages: false).Pages.ToDictionary(p => p.Address, p => p.Html));

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Its files with one text replaced, which must stand there once.</summary>
    public static MemoryFiles With(string path, string right, string wrong)
    {
        var text = Text(path);
        Assert.Equal(2, text.Split(right).Length);
        return Files().Add(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    public static Ledger Ledger()
    {
        var log = new DiagnosticLog();
        return LedgerLoader.Load(Files(), log) ?? throw new InvalidOperationException(string.Concat(log.InOrder().Select(DiagnosticText.Of)));
    }

    public static IReadOnlyList<Diagnostic> Diagnostics(InputFiles files)
    {
        var log = new DiagnosticLog();
        LedgerLoader.Load(files, log);
        return log.InOrder();
    }
}
