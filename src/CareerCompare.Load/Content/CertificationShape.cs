using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary><c>content/certifications/{id}.yaml</c>.</summary>
public static class CertificationShape
{
    private static readonly Field<CredentialTopic> Topic = Field.Required(
        "topic",
        Value.ChoiceOf<CredentialTopic>("a topic of a certification"),
        "what the fact is about",
        "exam"
    );
    private static readonly Field<RichText> Says = Field.Required(
        "says",
        Value.Rich,
        "the fact",
        "Two exams, one of them an essay."
    );
    private static readonly Field<ReferencePeriod> AsOf = Field.Required(
        "as-of",
        Value.Period,
        "the time it speaks of",
        "2019"
    );
    private static readonly Field<int?> Amount = Field.MaybeValue(
        "amount",
        Value.Dollars,
        "what it costs, in dollars",
        "350"
    );
    private static readonly Field<FeeFor?> PaysFor = Field.MaybeValue(
        "pays-for",
        Value.ChoiceOf<FeeFor>("what a fee pays for"),
        "what the amount pays for",
        "renewal"
    );
    private static readonly Field<EducationLevel?> Schooling = Field.MaybeValue(
        "schooling",
        Value.ChoiceOf<EducationLevel>("a level of education"),
        "the least schooling that any path asks",
        "bachelor"
    );
    private static readonly Field<bool> OrExperience = Field.Optional(
        "or-experience",
        Value.Flag,
        false,
        "true when more years of work may stand in place of the schooling",
        "true"
    );

    /// <summary>Keys that mean something beside one topic only.</summary>
    private static readonly IReadOnlyList<(Field Key, CredentialTopic Topic)> KeysOfOneTopic =
    [
        (Amount, CredentialTopic.Cost),
        (PaysFor, CredentialTopic.Cost),
        (Schooling, CredentialTopic.Eligibility),
        (OrExperience, CredentialTopic.Eligibility),
    ];

    public static Shape<CredentialFact> Fact { get; } =
        ClaimFields.Shape(
            "a fact about a certification",
            "One thing that a source says about a certification.",
            [Topic, Says, AsOf, Amount, PaysFor, Schooling, OrExperience],
            (r, citation) =>
            {
                RefuseKeysThatSayNothing(r);
                return new CredentialFact
                {
                    Topic = r.Get(Topic),
                    Says = r.Get(Says),
                    AsOf = r.Get(AsOf),
                    Citation = citation,
                    Fee = r.Get(Amount) is { } dollars && r.Get(PaysFor) is { } paysFor ? new(dollars, paysFor) : null,
                    Schooling = r.Get(Schooling) is { } least ? new(least, r.Get(OrExperience)) : null,
                };
            }
        );

    private static void RefuseKeysThatSayNothing(Record r)
    {
        var topic = r.Get(Topic);
        foreach (var (key, of) in KeysOfOneTopic)
            if (r.Has(key) && topic != of)
                r.Fail(
                    Codes.KeyOfAnotherTopic,
                    r.At(key),
                    $"'{key.Name}' stands beside the topic {KebabCase.Of($"{topic}")}",
                    $"it belongs to a fact with topic: {KebabCase.Of($"{of}")}; move it there, or take it out"
                );
        if (r.Failed)
            return;
        ReportLonely(r, Amount, PaysFor);
        ReportLonely(r, PaysFor, Amount);
        ReportLonely(r, OrExperience, Schooling);
    }

    private static void ReportLonely(Record r, Field key, Field other)
    {
        if (r.Has(key) && !r.Has(other))
            r.Fail(
                Codes.HalfOfAPair,
                r.At(key),
                $"'{key.Name}' has no '{other.Name}' beside it",
                $"write {other.Name}: and {other.Meaning}"
            );
    }

    private static readonly Field<string> Letters = Field.Required(
        "letters",
        Value.Line,
        "the letters after a name",
        "CMPE"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.Line,
        "its full name",
        "Certified Medical Practice Executive"
    );
    private static readonly Field<Id<Organization>> Issuer = Field.Required(
        "issuer",
        Value.IdOf(EntityKind.Organization),
        "who awards it",
        "acmpe"
    );
    private static readonly Field<CredentialKind> Kind = Field.Required(
        "kind",
        Value.ChoiceOf<CredentialKind>("a kind of credential"),
        "certifications are examined and renewed, certificates are not; a license is asked for by law",
        "certification"
    );
    private static readonly Field<RichText> For = Field.Required(
        "for",
        Value.Rich,
        "what it is for and whom",
        "People who run a medical practice."
    );
    private static readonly Field<string?> Url = Field.Maybe(
        "url",
        Value.Https,
        "its issuer’s page about it",
        "https://www.mgma.com/cmpe"
    );
    private static readonly Field<DateOnly> Reviewed = Field.Required(
        "reviewed",
        Value.Date,
        "when a person last read all of it",
        "2026-11-21"
    );
    private static readonly Field<IReadOnlyList<CredentialFact>> Facts = Field.List(
        "facts",
        Value.Of(Fact),
        "what is known about it, each with its source",
        "[…]"
    );

    public static Shape<Credential> Shape { get; } =
        new(
            "a certification",
            "Letters after a name, or the degree or license that gives them.",
            [Letters, Name, Issuer, Kind, For, Url, Reviewed, Facts],
            r => new Credential
            {
                Id = r.Reading.FileId!.As<Credential>(),
                Letters = r.Get(Letters),
                Name = r.Get(Name),
                Issuer = r.Get(Issuer),
                Kind = r.Get(Kind),
                For = r.Get(For),
                Url = r.Get(Url),
                Reviewed = r.Get(Reviewed),
                Facts = r.Get(Facts),
            }
        );
}
