using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CareerCompare.Tests.House;
using Xunit.Abstractions;

namespace CareerCompare.Tests.Site.Words;

/// <summary>
/// Runs the independent script over the site and the tables of this checkout. It shares no line with the program; with
/// the bureau's original tables it is run by hand.
/// </summary>
public sealed class RecomputeTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recompute").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Figures_ranks_and_words_are_recomputed_and_none_is_off()
    {
        PublishedSite.Write(folder);
        if (Run() is not (var code, var said))
            return;
        Assert.True(code == 0, said);
        Assert.Matches(@"^\d{3,} checked \(.*\), 0 off\s*\z", said);
    }

    [Theory]
    [InlineData(">$62,880<", ">$62,890<", "$62,890 is not $62,880")]
    [InlineData("value=\"62880\"", "value=\"62881\"", "value 62881 is not 62880")]
    [InlineData("data-said=\"counted-alike\"", "data-said=\"cannot-tell\"", "(cannot-tell) is counted-alike of")]
    public void A_figure_or_a_word_that_is_off_is_found(string right, string wrong, string fault)
    {
        PublishedSite.Write(
            folder,
            "/paths/from/medical-office-manager/",
            html => html.Replace(right, wrong, StringComparison.Ordinal)
        );
        if (Run() is not (var code, var said))
            return;
        Assert.Equal(1, code);
        Assert.Contains(fault, said, StringComparison.Ordinal);
    }

    private (int Code, string Said)? Run()
    {
        ProcessStartInfo start = new("python3")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (
            var argument in new[]
            {
                "-B",
                Path.Combine(Repository.Root, "tests", "recompute.py"),
                folder,
                Path.Combine(Repository.Root, "salary-data"),
            }
        )
            start.ArgumentList.Add(argument);
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var process = Process.Start(start)!;
            var faults = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said + faults.Result);
        }
        catch (Win32Exception)
        {
            output.WriteLine("Left out: there is no python3 here.");
            return null;
        }
    }
}
