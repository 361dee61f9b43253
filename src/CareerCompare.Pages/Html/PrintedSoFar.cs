using CareerCompare.Core.Glossary;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Citations;

namespace CareerCompare.Pages.Html;

/// <summary>What a reader has met on one page, as far as it is written.</summary>
internal sealed class PrintedSoFar
{
    private readonly HashSet<Id<GlossaryEntry>> words = [];

    public CitationList Citations { get; } = new();

    /// <summary>True for the first that asks for a word.</summary>
    public bool IsFirst(Id<GlossaryEntry> word) => words.Add(word);
}
