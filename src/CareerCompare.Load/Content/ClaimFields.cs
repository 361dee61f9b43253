using CareerCompare.Core.Claims;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>The keys that every claim has beside its own: who says it, whom they quote, how far it could be checked.</summary>
public static class ClaimFields
{
    public static readonly Field<Id<Source>?> Source = Field.Maybe("source", Value.IdOf(EntityKind.Source), "the source that says it", "mgma-datadive-2022");
    public static readonly Field<IReadOnlyList<Id<Source>>> Sources = Field.List("sources", Value.IdOf(EntityKind.Source), "the sources that say it, where there are several", "[bls-ooh, onet]");
    public static readonly Field<IReadOnlyList<string>> Statements = Field.List("statements", Value.Statement, "the numbers of the article statements that it enters", "[F005, F070]");
    public static readonly Field<Id<Source>?> Quotes = Field.Maybe("quotes", Value.IdOf(EntityKind.Source), "the source whom the source says it quotes", "bls-oews");
    public static readonly Field<ClaimStatus> Status = Field.Optional("status", Value.ChoiceOf<ClaimStatus>("a status"), ClaimStatus.AsPrinted, "how far it could be checked", "disputed");
    public static readonly Field<RichText?> Note = Field.Maybe("note", Value.Rich, "why it is disputed, what is odd about it", "The source contradicts itself further down.");

    public static readonly IReadOnlyList<Field> All = [Source, Sources, Statements, Quotes, Status, Note];

    /// <summary>The shape of a claim: its own keys, then those of every claim.</summary>
    public static Shape<T> Shape<T>(string name, string meaning, IReadOnlyList<Field> own, Func<Record, Citation, T> build) where T : class =>
        new(name, meaning, [.. own, .. All], record => CitationOf(record, name) is { } citation ? build(record, citation) : null);

    private static Citation? CitationOf(Record record, string name)
    {
        if (record.Has(Source) == record.Has(Sources) || (record.Has(Sources) && record.Get(Sources).Count == 0))
        {
            var both = record.Has(Source) && record.Has(Sources);
            record.Fail(Codes.ClaimWithoutSource, both ? record.At(Sources) : record.Mapping.At,
                both ? $"{name} has both 'source' and 'sources'" : $"{name} has no source",
                both ? "write all of them under sources" : "write source: and the id of who says it");
            return null;
        }
        var citation = new Citation
        {
            Sources = record.Get(Source) is { } one ? [one] : record.Get(Sources),
            Statements = record.Get(Statements),
            Quotes = record.Get(Quotes),
            Status = record.Get(Status),
            Note = record.Get(Note),
        };
        record.Reading.Places.Add(citation, record.Mapping);
        UseStatements(record, citation);
        return citation;
    }

    private static void UseStatements(Record record, Citation citation)
    {
        if (citation.Statements.Count == 0) return;
        IReadOnlyList<string> sources = [.. citation.Sources.Select(s => s.Text)];
        for (var i = 0; i < citation.Statements.Count; i++)
            record.Reading.Use(new StatementUse(StatementRange.Number(citation.Statements[i])!.Value, sources, record.Reading.Places.Of(citation, Statements.Name, i)));
    }
}
