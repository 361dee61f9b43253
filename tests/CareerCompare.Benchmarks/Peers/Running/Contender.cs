namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>Something that writes the site, or could if it were installed.</summary>
internal abstract class Contender
{
    public abstract string Name { get; }

    /// <summary>What it is, with its version.</summary>
    public abstract string Version { get; }

    /// <summary>Why it cannot be measured here and how to mend that; null where it can.</summary>
    public virtual string? Absent => null;

    /// <summary>What it writes is a site whose text can be compared.</summary>
    public virtual bool WritesPages => true;

    /// <summary>Writes what it reads into a new folder, before the clock starts. What is left there is deleted afterwards.</summary>
    public virtual void Prepare(string source) { }

    /// <summary>The command, and in which folder it runs.</summary>
    public abstract (string Folder, IReadOnlyList<string> Command) Build(string source, string output);
}
