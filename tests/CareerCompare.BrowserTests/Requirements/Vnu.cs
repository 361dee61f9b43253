using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CareerCompare.BrowserTests.Requirements;

/// <summary>The Nu HTML checker, a Java program. <c>.ci/run</c> installs it.</summary>
internal static partial class Vnu
{
    private const string Variable = "CAREERCOMPARE_VNU";

    private static readonly string? Jar = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Why it cannot run here; null where it can.</summary>
    public static string? Missing { get; } =
        string.IsNullOrEmpty(Jar) ? $"{Variable} does not name the Nu HTML checker (vnu.jar); .ci/run installs it"
        : !File.Exists(Jar) ? $"{Variable} names {Jar}, which does not exist"
        : !HasJava() ? "there is no java, which the Nu HTML checker needs"
        : null;

    /// <summary>What the checker says with these arguments, each thing once with a few of its places; nothing when it finds nothing.</summary>
    public static async Task<string> SaysAsync(params string[] arguments)
    {
        if (Missing is not null)
            return Missing;
        var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", Jar!, "--Werror", .. arguments])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? ""
            : said.Length > 0 ? LedgerBuilder(said)
            : $"the checker ended with {process.ExitCode} and said nothing";
    }

    // A fault of the frame stands on every page; a hundred lines would hide the next fault.
    private static string LedgerBuilder(string said) =>
        string.Join(
            '\n',
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line =>
                    Line.Match(line) is { Success: true } match
                        ? (Place: match.Groups[1].Value, Text: match.Groups[2].Value)
                        : (Place: "", Text: line)
                )
                .GroupBy(fault => fault.Text, fault => fault.Place)
                .Select(places =>
                    $"{places.Key} ({places.Count()} times: {string.Join(", ", places.Order(StringComparer.Ordinal).Take(3))})"
                )
        );

    // "file:/a/folder/output/roles/index.html":9.1-9.248: error: Bad value
    [GeneratedRegex(@"^""[^""]*/output(/[^""]*"":[\d.-]+): (.*)$")]
    private static partial Regex Line { get; }

    private static bool HasJava() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "java.exe" : "java")));
}
