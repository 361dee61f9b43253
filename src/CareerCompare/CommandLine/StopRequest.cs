using System.Runtime.InteropServices;

namespace CareerCompare.CommandLine;

/// <summary>
/// Takes the first Ctrl-C (or SIGTERM) as a request to end in order: what is half written is removed. The second ends the
/// process at once, and the next build removes it.
/// </summary>
internal sealed class StopRequest : IDisposable
{
    private readonly CancellationTokenSource source;
    private readonly PosixSignalRegistration[] signals;

    /// <param name="also">Another reason to end.</param>
    public StopRequest(CancellationToken also)
    {
        source = CancellationTokenSource.CreateLinkedTokenSource(also);
        signals = [Register(PosixSignal.SIGINT), Register(PosixSignal.SIGTERM)];
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        source.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    });
}
