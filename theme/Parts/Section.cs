namespace CareerCompare.Theme.Parts;

/// <summary>A part of a page with a permanent anchor: a noun, and the reader's question that it answers.</summary>
/// <param name="Id">The anchor. It never changes, for people have linked to it.</param>
internal sealed record Section(string Id, string Noun, string? Question = null)
{
    /// <summary>Whether there is anything to show; if not, the contents leave it out too.</summary>
    public bool Shown { get; init; } = true;
}
