using System.Globalization;
using System.Text;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Fuzzing.Generated;

/// <summary>
/// The five jobs with many more roles. The five stay, because guides speak of their figures and every statement of
/// the articles has to be entered somewhere.
/// </summary>
public static class GeneratedSite
{
    public const int Roles = 1000;

    // Always the same roles, so that two measurements can be compared.
    private const int Seed = 20261121;

    /// <param name="roles">How many generated roles beside the five.</param>
    /// <param name="titles">What they are called; null for names that only count, which compress like no others.</param>
    public static MemoryFiles Files(int roles, IReadOnlyList<string>? titles = null) => InMemory(All(roles, titles));

    /// <summary>The five jobs alone.</summary>
    public static MemoryFiles FiveJobs() => InMemory(RealFiles.All());

    /// <summary>All roles of this checkout.</summary>
    public static MemoryFiles Today() => InMemory(RealFiles.Today());

    private static MemoryFiles InMemory(IEnumerable<(string Path, string Text)> all)
    {
        MemoryFiles files = new();
        foreach (var (path, text) in all)
            files.Add(path, text);
        return files;
    }

    public static void Write(string folder, int roles)
    {
        foreach (var (path, text) in All(roles))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{roles:N0} generated roles and five real ones are in {folder}"
            )
        );
    }

    /// <summary>The ledger of such files; a mistake in them is a mistake of the generator, or of the five.</summary>
    public static Ledger Loaded(InputFiles files)
    {
        DiagnosticLog log = new();
        return LedgerLoader.Load(files, log)
            ?? throw new InvalidOperationException(
                string.Join(
                    "\n\n",
                    log.InOrder().Where(d => d.Severity == Severity.Error).Take(5).Select(DiagnosticText.Of)
                )
            );
    }

    private static IEnumerable<(string Path, string Text)> All(int roles, IReadOnlyList<string>? titles = null)
    {
        var real = Loaded(FiveJobs());
        Random random = new(Seed);
        GeneratedRole role = new(real, random);
        return RealFiles.All().Concat(Enumerable.Range(1, roles).Select(n => role.Yaml(n, titles?[n - 1])));
    }
}
