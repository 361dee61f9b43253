using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>
/// The keys that every claim has beside its own: who says it, whom they quote, how far it could be checked.
/// </summary>
public static class ClaimFields
{
    public static readonly Field<Id<Source>?> Source = Field.Maybe(
        "source",
        Value.IdOf(EntityKind.Source),
        "the source that says it",
        "mgma-datadive-2022"
    );
    public static readonly Field<IReadOnlyList<Id<Source>>> Sources = Field.List(
        "sources",
        Value.IdOf(EntityKind.Source),
        "the sources that say it, where there are several",
        "[bls-ooh, onet]"
    );
    public static readonly Field<IReadOnlyList<string>> Statements = Field.List(
        "statements",
        Value.Statement,
        "the numbers of the article statements that it enters",
        "[F005, F070]"
    );
    public static readonly Field<Id<Source>?> Quotes = Field.Maybe(
        "quotes",
        Value.IdOf(EntityKind.Source),
        "the source whom the source says it quotes",
        "bls-oews"
    );
    public static readonly Field<ClaimStatus> Status = Field.Optional(
        "status",
        Value.ChoiceOf<ClaimStatus>("a status"),
        ClaimStatus.AsPrinted,
        "how far it could be checked",
        "disputed"
    );
    public static readonly Field<RichText?> Note = Field.Maybe(
        "note",
        Value.Rich,
        "why it is disputed, what is odd about it",
        "The source contradicts itself further down."
    );

    public static readonly IReadOnlyList<Field> All = [Source, Sources, Statements, Quotes, Status, Note];

    /// <summary>The shape of a claim: its own keys, then those of every claim.</summary>
    public static Shape<T> Shape<T>(
        string name,
        string meaning,
        IReadOnlyList<Field> own,
        Func<Record, Citation, T> build
    )
        where T : class =>
        new(
            name,
            meaning,
            [.. own, .. All],
            record => CitationOf(record, name) is { } citation ? build(record, citation) : null
        );

    private static Citation? CitationOf(Record record, string name)
    {
        if (record.Has(Source) == record.Has(Sources) || (record.Has(Sources) && record.Get(Sources).Count == 0))
        {
            var both = record.Has(Source) && record.Has(Sources);
            record.Fail(
                Codes.ClaimWithoutSource,
                both ? record.At(Sources) : record.Mapping.At,
                both ? $"{name} has both 'source' and 'sources'" : $"{name} has no source",
                both ? "write all of them under sources" : "write source: and the id of who says it"
            );
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
        if (citation.Statements.Count == 0)
            return;
        IReadOnlyList<string> sources = [.. citation.Sources.Select(s => s.Text)];
        for (var i = 0; i < citation.Statements.Count; i++)
            record.Reading.Use(
                new StatementUse(
                    StatementRange.Number(citation.Statements[i])!.Value,
                    sources,
                    record.Reading.Places.Of(citation, Statements.Name, i)
                )
            );
    }
}

/// <summary>The claims of a role.</summary>
public static class RoleClaimShapes
{
    private static readonly Field<SocCode> Soc = Field.Required("soc", Value.Soc, "the class, by its code", "11-9111");
    private static readonly Field<OccupationFit> Fit = Field.Required(
        "fit",
        Value.ChoiceOf<OccupationFit>("a fit"),
        "how well the class stands for the role",
        "closest"
    );
    private static readonly Field<GroupGround?> Ground = Field.MaybeValue(
        "ground",
        Value.ChoiceOf<GroupGround>("a ground"),
        "why the role’s pay is shown by this class: sorted-by-title where the direct match list has the title, named where a current list names it, our-reading; without it the class gets a line and no figures",
        "named"
    );
    private static readonly Field<RichText> Because = Field.Required(
        "because",
        Value.Rich,
        "why this class",
        "The handbook lists the title under this class."
    );
    private static readonly Field<IReadOnlyList<string>> Titles = Field.List(
        "titles",
        Value.Line,
        "titles that the source puts under this code",
        "[Practice Manager]"
    );
    private static readonly Field<string?> ListedAs = Field.Maybe(
        "listed-as",
        Value.Form(
            "a code of O*NET",
            @"^[0-9]{2}-[0-9]{4}\.[0-9]{2}\z",
            "write two digits, a dash, four digits, a stop and two digits, like 11-1011.03"
        ),
        "the code by which O*NET, a finer list, knows the job",
        "11-1011.03"
    );
    private static readonly Field<string?> JobZone = Field.Maybe(
        "job-zone",
        Value.Form("a job zone", @"^[1-5]\z", "write a digit from 1, the least preparation, to 5"),
        "how much preparation O*NET says the job asks",
        "4"
    );

    public static Shape<OccupationLink> Occupation { get; } =
        ClaimFields.Shape(
            "an occupation of a role",
            "The statistical class that stands for the role.",
            [Soc, Fit, Ground, Because, Titles, ListedAs, JobZone],
            (r, citation) =>
                new OccupationLink
                {
                    Soc = r.Get(Soc),
                    Fit = r.Get(Fit),
                    Ground = r.Get(Ground),
                    Because = r.Get(Because),
                    Titles = r.Get(Titles),
                    ListedAs = r.Get(ListedAs),
                    JobZone = r.Get(JobZone) is { } zone ? zone[0] - '0' : null,
                    Citation = citation,
                }
        );

    private static readonly Field<Id<Term>> DutyId = Field.Required(
        "duty",
        Value.IdOf(EntityKind.Duty),
        "a duty of the vocabulary",
        "billing"
    );
    private static readonly Field<bool> Sometimes = Field.Optional(
        "sometimes",
        Value.Flag,
        false,
        "true when the source says “may”",
        "true"
    );

    public static Shape<DutyClaim> Duty { get; } =
        ClaimFields.Shape(
            "a duty claim",
            "A source names a duty for the role.",
            [DutyId, Sometimes],
            (r, citation) => new DutyClaim(r.Get(DutyId), r.Get(Sometimes), citation)
        );

    private static readonly Field<EducationLevel> Level = Field.Required(
        "level",
        Value.ChoiceOf<EducationLevel>("a level of education"),
        "how much schooling",
        "bachelor"
    );
    private static readonly Field<EducationStrength> Strength = Field.Required(
        "strength",
        Value.ChoiceOf<EducationStrength>("a strength"),
        "how strongly the source puts it",
        "usual"
    );
    private static readonly Field<IReadOnlyList<string>> StudyFields = Field.List(
        "fields",
        Value.Line,
        "the fields of study that it names",
        "[health administration]"
    );

    public static Shape<EducationClaim> Education { get; } =
        ClaimFields.Shape(
            "an education claim",
            "How much schooling a source says the role asks for.",
            [Level, Strength, StudyFields],
            (r, citation) =>
                new EducationClaim
                {
                    Level = r.Get(Level),
                    Strength = r.Get(Strength),
                    Fields = r.Get(StudyFields),
                    Citation = citation,
                }
        );

    private static readonly Field<Id<RoleProfile>> CarriedTo = Field.Required(
        "to",
        Value.IdOf(EntityKind.Role),
        "the other role",
        "practice-manager"
    );
    private static readonly Field<string> CarriedWhat = Field.Required(
        "what",
        Value.LineOf(maxWords: 4),
        "of what it speaks, as a heading",
        "Privacy law"
    );
    private static readonly Field<RichText> CarriedSays = Field.Required(
        "says",
        Value.Rich,
        "what becomes of it there",
        "The same law binds both."
    );

    public static Shape<CarriedOver> Carried { get; } =
        ClaimFields.Shape(
            "what carries over",
            "What of this role is worth something in another, or is not.",
            [CarriedTo, CarriedWhat, CarriedSays],
            (r, citation) => new CarriedOver(r.Get(CarriedTo), r.Get(CarriedWhat), r.Get(CarriedSays), citation)
        );

    private static readonly Field<Id<PayClaim>?> PayId = Field.Maybe(
        "id",
        Value.OwnId(EntityKind.PayFigure),
        "by which prose may refer to it; a statement’s number serves as well",
        "mgma-2022-median"
    );
    private static readonly Field<int> Amount = Field.Required("amount", Value.Dollars, "whole US dollars", "63100");
    private static readonly Field<PayKind> Kind = Field.Required(
        "kind",
        Value.ChoiceOf<PayKind>("a kind of pay figure"),
        "what the figure is",
        "median"
    );
    private static readonly Field<PayPer> Per = Field.Required(
        "per",
        Value.ChoiceOf<PayPer>("a time that pay is for"),
        "the time the pay is for",
        "year"
    );
    private static readonly Field<ReferencePeriod> AsOf = Field.Required(
        "as-of",
        Value.Period,
        "the time it speaks of",
        "2022-06"
    );
    private static readonly Field<string> Population = Field.Required(
        "population",
        Value.Line,
        "who was counted",
        "members who answered the survey"
    );
    private static readonly Field<string> Area = Field.Optional("area", Value.Line, "US", "where they work", "US");

    public static Shape<PayClaim> Pay { get; } =
        ClaimFields.Shape(
            "a pay claim",
            "A pay figure that a source gives for the role itself.",
            [PayId, Amount, Kind, Per, AsOf, Population, Area],
            (r, citation) =>
                new PayClaim
                {
                    Id = r.Get(PayId),
                    Amount = r.Get(Amount),
                    Kind = r.Get(Kind),
                    Per = r.Get(Per),
                    AsOf = r.Get(AsOf),
                    Population = r.Get(Population),
                    Area = r.Get(Area),
                    Citation = citation,
                }
        );

    private static readonly Field<decimal> ChangePercent = Field.Required(
        "change-percent",
        Value.Number,
        "the change in jobs over the whole span, in percent",
        "32"
    );
    private static readonly Field<ReferencePeriod> Span = Field.Required("span", Value.Years, "the years", "2020-2030");
    private static readonly Field<string> OutlookPopulation = Field.Required(
        "population",
        Value.Line,
        "the class it was published for",
        "medical and health services managers"
    );

    public static Shape<OutlookClaim> Outlook { get; } =
        ClaimFields.Shape(
            "an outlook claim",
            "A change in jobs that an article prints.",
            [ChangePercent, Span, OutlookPopulation],
            (r, citation) => new OutlookClaim(r.Get(ChangePercent), r.Get(Span), r.Get(OutlookPopulation), citation)
        );

    /// <summary>A claim whose only key is the id of a thing.</summary>
    public static Shape<Claim<Id<T>>> Named<T>(string key, EntityKind<T> kind, string name)
        where T : class
    {
        var id = Field.Required(key, Value.IdOf(kind), $"the id of {kind.WithArticle}", "…");
        return ClaimFields.Shape(
            name,
            $"A source names {kind.WithArticle} for the role.",
            [id],
            (r, citation) => new Claim<Id<T>>(r.Get(id), citation)
        );
    }

    /// <summary>A claim in words.</summary>
    public static Shape<Claim<RichText>> InWords(string name, int? maxWords = null)
    {
        var says = Field.Required(
            "says",
            maxWords is { } most ? Value.RichOf(most) : Value.Rich,
            "what the source says",
            "…"
        );
        return ClaimFields.Shape(
            name,
            "What a source says in words.",
            [says],
            (r, citation) => new Claim<RichText>(r.Get(says), citation)
        );
    }
}
