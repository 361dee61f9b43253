using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Glossary;

/// <summary>The words of this site in plain words. The anchor of a word is permanent.</summary>
public sealed record GlossaryPage
{
    public required PageHead Head { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<GlossaryWord> Words { get; init; }
}

public sealed record GlossaryWord(string Id, string Name, Line Says);
