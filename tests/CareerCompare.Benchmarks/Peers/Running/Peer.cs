using CareerCompare.Benchmarks.Peers.Exporting;

namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>Another generator of static sites, which takes part once at each level of work.</summary>
internal abstract class Peer
{
    /// <summary>By which the command line names it.</summary>
    public abstract string Key { get; }
    public abstract string Name { get; }
    public abstract string Version { get; }

    /// <summary>Why it cannot be measured here and how to mend that; null where it can.</summary>
    public abstract string? Absent { get; }

    protected abstract void Prepare(Level level, string source);

    protected abstract (string Folder, IReadOnlyList<string> Command) Build(string source, string output);

    public Contender At(Level level) => new AtLevel(this, level);

    private sealed class AtLevel(Peer peer, Level level) : Contender
    {
        public override string Name => $"{peer.Name}, {(level == Level.LaidOut ? "all pages laid out" : "pairs and states rendered from data, others laid out")}";

        public override string Version => peer.Version;

        public override string? Absent => peer.Absent;

        public override void Prepare(string source) => peer.Prepare(level, source);

        public override (string Folder, IReadOnlyList<string> Command) Build(string source, string output) => peer.Build(source, output);
    }
}
