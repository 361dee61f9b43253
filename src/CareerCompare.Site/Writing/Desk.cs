using CareerCompare.Core.Glossary;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>What sentences are composed with.</summary>
public sealed class Desk(SiteInputs inputs)
{
    public SiteInputs Inputs { get; } = inputs;

    public Notes Notes => Inputs.Notes;

    public LineWriter Line() => Inputs.Line();

    public Line Resolve(RichText text) => Line().Say(text).Done();

    /// <summary>Words that lead to their meaning where they first stand on a page; plain where the glossary has none.</summary>
    public Line.Part Word(string id, string words) =>
        Slug.TryParse(id, out var slug) && slug.As<GlossaryEntry>() is var word && Inputs.Ledger.Glossary.ContainsKey(word)
            ? new Line.Term(words, word)
            : new Line.Words(words);

    /// <summary>The class in plain words: "health services managers".</summary>
    public string NameOf(SocCode soc) => Inputs.NameOf(soc);
}
