using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CareerCompare.CommandLine;

namespace CareerCompare.Tests.CommandLine;

[Trait("pace", "slow")]
public sealed partial class PreviewVerbTests : IDisposable
{
    // Only a hanging program meets it.
    private static readonly TimeSpan Forever = TimeSpan.FromMinutes(2);

    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Preview_says_its_address_shows_a_saved_change_and_ends_with_0()
    {
        using CancellationTokenSource end = new();
        Spoken spoken = new();
        var run = Task.Run(() =>
            Entry.Run(["preview", "--port", "0"], site.HostEnvironment with { Out = spoken, Stop = end.Token })
        );
        var address = Address.Match(await spoken.Until("http://")).Value;
        await spoken.Until("up to date");

        using HttpClient browser = new() { BaseAddress = new Uri(address) };
        Assert.Contains(
            "<p>a site</p>",
            await browser.GetStringAsync(new Uri("/page/", UriKind.Relative)),
            StringComparison.Ordinal
        );
        site.Write("all wrong");
        await spoken.Until("pages show what is wrong");
        site.Write("mended");
        await spoken.Until("roles/words.txt changed: site is up to date");
        Assert.Contains(
            "<p>mended</p>",
            await browser.GetStringAsync(new Uri("/page/", UriKind.Relative)),
            StringComparison.Ordinal
        );

        await end.CancelAsync();
        Assert.Equal(ExitCode.Fine, await run.WaitAsync(Forever));
        Assert.Contains("error[CC0001]", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_folder_that_is_taken_away_and_made_again_is_watched_again() =>
        SeesAChangeAfter(
            async (roles, spoken) =>
            {
                var away = site.Around.At("away");
                Directory.Move(roles, away);
                await spoken.Until("pages show what is wrong");
                Directory.CreateDirectory(roles);
                File.Copy(Path.Combine(away, "words.txt"), Path.Combine(roles, "words.txt"));
                await spoken.Until("site is up to date");
            }
        );

    [Fact]
    public Task A_folder_that_another_takes_the_place_of_is_read_and_watched() =>
        SeesAChangeAfter(
            async (roles, spoken) =>
            {
                site.Around.Write("other/words.txt", "a site of others");
                Directory.Move(roles, site.Around.At("away"));
                Directory.Move(site.Around.At("other"), roles);
                await spoken.Until("site is up to date");
            }
        );

    [Fact]
    public Task A_folder_that_is_deleted_with_all_in_it_is_watched_when_it_comes_back() =>
        SeesAChangeAfter(
            async (roles, spoken) =>
            {
                Directory.Delete(roles, recursive: true);
                await spoken.Until("pages show what is wrong");
                site.Write("back");
                await spoken.Until("site is up to date");
            }
        );

    [Fact]
    public Task A_folder_that_was_not_there_at_the_start_is_watched_when_it_is_made() =>
        SeesAChangeAfter(
            async (_, spoken) =>
            {
                site.Around.Write("site/salary-data/first.csv", "1");
                await spoken.Until("salary-data");
                site.Around.Write("site/salary-data/second.csv", "2");
                await spoken.Until("salary-data/second.csv changed");
            }
        );

    /// <summary>Does something to the folder of roles while it is shown, then saves a role and waits until it is seen.</summary>
    private async Task SeesAChangeAfter(Func<string, Spoken, Task> change)
    {
        using CancellationTokenSource end = new();
        Spoken spoken = new();
        var run = Task.Run(() =>
            Entry.Run(["preview", "--port", "0"], site.HostEnvironment with { Out = spoken, Stop = end.Token })
        );
        var address = Address.Match(await spoken.Until("http://")).Value;
        await spoken.Until("up to date");
        await change(Path.Combine(site.Root, "roles"), spoken);
        site.Write("seen again");
        // What it says of the change before may come late, so the page itself is asked.
        using HttpClient browser = new() { BaseAddress = new Uri(address) };
        for (
            var asked = DateTime.UtcNow;
            !(await browser.GetStringAsync(new Uri("/page/", UriKind.Relative))).Contains(
                "<p>seen again</p>",
                StringComparison.Ordinal
            );

        )
        {
            Assert.True(DateTime.UtcNow - asked < Forever, spoken.ToString());
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
        await end.CancelAsync();
        Assert.Equal(ExitCode.Fine, await run.WaitAsync(Forever));
    }

    [Fact]
    public async Task A_changed_template_is_said_to_be_compiled()
    {
        site.Around.Write("site/theme/Pages/Home.cshtml", "old");
        using CancellationTokenSource end = new();
        Spoken spoken = new();
        var run = Task.Run(() =>
            Entry.Run(["preview", "--port", "0"], site.HostEnvironment with { Out = spoken, Stop = end.Token })
        );
        await spoken.Until("up to date");
        site.Around.Write("site/theme/Pages/Home.cshtml", "new");
        await spoken.Until("theme/Pages/Home.cshtml changed, but is compiled");
        await end.CancelAsync();
        Assert.Equal(ExitCode.Fine, await run.WaitAsync(Forever));
    }

    [Fact]
    public void A_port_in_use_exits_2_and_names_the_option()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Assert.Equal(ExitCode.Usage, site.Run("preview", "--port", $"{port}"));
        Assert.Contains($"cannot listen on port {port}", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Contains("preview --port", site.Err.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Address { get; }

    /// <summary>What the program says, as it says it.</summary>
    private sealed class Spoken : StringWriter
    {
        private readonly SemaphoreSlim said = new(0);
        private readonly Queue<string> lines = new();

        public override void WriteLine(string? value)
        {
            lock (lines)
                lines.Enqueue(value ?? "");
            said.Release();
        }

        /// <summary>The next line that has these words.</summary>
        public async Task<string> Until(string words)
        {
            while (await said.WaitAsync(Forever))
            {
                string line;
                lock (lines)
                    line = lines.Dequeue();
                if (line.Contains(words, StringComparison.Ordinal))
                    return line;
            }
            throw new TimeoutException($"nobody said '{words}'");
        }
    }
}
