using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>A real web server, from when it answers until the test ends it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process process;
    private readonly StringBuilder said = new();

    private ServerProcess(ProcessStartInfo start)
    {
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        process = new() { StartInfo = start };
        process.ErrorDataReceived += Hear;
        process.OutputDataReceived += Hear;
        process.Start();
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task<ServerProcess> StartAsync(ProcessStartInfo start, int port)
    {
        ServerProcess server = new(start);
        for (
            var watch = Stopwatch.StartNew();
            watch.Elapsed < Patience && !server.process.HasExited;
            await Task.Delay(50)
        )
        {
            try
            {
                using TcpClient client = new();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return server;
            }
            catch (SocketException)
            {
                // not yet
            }
        }
        server.Dispose();
        throw new InvalidOperationException($"{start.FileName} does not start:\n{server.said}");
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (said)
            said.AppendLine(line.Data);
    }
}
