using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Publishing;

/// <summary>How publishing ended. In every case but the first the published site is as it was.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome() { }

    /// <param name="NotDeleted">The old site, where it could not be deleted; the next build tries again.</param>
    public sealed record Published(string? NotDeleted) : PublishOutcome;

    /// <summary>The site itself is at fault.</summary>
    public sealed record Refused(Diagnostic Reason) : PublishOutcome;

    /// <summary>Somebody asked for it to end.</summary>
    public sealed record Stopped : PublishOutcome;

    /// <summary>The disk is full, or something may not be written.</summary>
    public sealed record CannotWrite(string Reason) : PublishOutcome;
}
