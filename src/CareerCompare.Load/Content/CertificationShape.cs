using CareerCompare.Core.Credentials;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Things;

namespace CareerCompare.Load.Content;

/// <summary><c>content/certifications/{id}.yaml</c>.</summary>
public static class CertificationShape
{
    private static readonly Field<CredentialTopic> Topic = Field.Required("topic", Value.ChoiceOf<CredentialTopic>("a topic of a certification"), "what the fact is about", "exam");
    private static readonly Field<RichText> Says = Field.Required("says", Value.Rich, "the fact", "Two exams, one of them an essay.");
    private static readonly Field<ReferencePeriod> AsOf = Field.Required("as-of", Value.Period, "the time it speaks of", "2019");
    private static readonly Field<int?> Amount = Field.MaybeValue("amount", Value.Dollars, "what it costs, in dollars", "350");

    public static Shape<CredentialFact> Fact { get; } = ClaimFields.Shape("a fact about a certification", "One thing that a source says about a certification.",
        [Topic, Says, AsOf, Amount],
        (r, citing) => new CredentialFact { Topic = r.Get(Topic), Says = r.Get(Says), AsOf = r.Get(AsOf), Amount = r.Get(Amount), Citing = citing });

    private static readonly Field<string> Letters = Field.Required("letters", Value.Line, "the letters after a name", "CMPE");
    private static readonly Field<string> Name = Field.Required("name", Value.Line, "its full name", "Certified Medical Practice Executive");
    private static readonly Field<Slug> Issuer = Field.Required("issuer", Value.IdOf(Thing.Organization), "who awards it", "acmpe");
    private static readonly Field<CredentialKind> Kind = Field.Required("kind", Value.ChoiceOf<CredentialKind>("a kind of credential"), "certifications are examined and renewed, certificates are not; a license is asked for by law", "certification");
    private static readonly Field<RichText> For = Field.Required("for", Value.Rich, "what it is for and whom", "People who run a medical practice.");
    private static readonly Field<string?> Url = Field.Maybe("url", Value.Https, "its issuer’s page about it", "https://www.mgma.com/cmpe");
    private static readonly Field<DateOnly> Reviewed = Field.Required("reviewed", Value.Date, "when a person last read all of it", "2026-11-21");
    private static readonly Field<IReadOnlyList<CredentialFact>> Facts = Field.List("facts", Value.Of(Fact), "what is known about it, each with its source", "[…]");

    public static Shape<Credential> Shape { get; } = new("a certification", "Letters after a name, or the degree or license that gives them.",
        [Letters, Name, Issuer, Kind, For, Url, Reviewed, Facts],
        r => new Credential
        {
            Id = r.Reading.FileId!, Letters = r.Get(Letters), Name = r.Get(Name), Issuer = r.Get(Issuer), Kind = r.Get(Kind),
            For = r.Get(For), Url = r.Get(Url), Reviewed = r.Get(Reviewed), Facts = r.Get(Facts),
        });
}
