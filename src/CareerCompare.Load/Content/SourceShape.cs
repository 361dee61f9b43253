using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/sources.yaml</c>.</summary>
public static class SourceShape
{
    private static readonly Field<Id<Source>> Id = Field.Required("id", Value.OwnId(EntityKind.Source), "by which claims name it", "bls-ooh");
    private static readonly Field<string> Title = Field.Required("title", Value.Line, "its title, as printed", "'Occupational Outlook Handbook: Medical and Health Services Managers'");
    private static readonly Field<string> Short = Field.Required("short", Value.LineOf(maxLetters: 60), "how the list of sources under a page names it", "Occupational Outlook Handbook");
    private static readonly Field<Id<Organization>> Publisher = Field.Required("publisher", Value.IdOf(EntityKind.Organization), "who publishes it", "bls");
    private static readonly Field<SourceKind> Kind = Field.Required("kind", Value.ChoiceOf<SourceKind>("a kind of source"), "what kind of witness it is", "official-statistics");
    private static readonly Field<ReferencePeriod> Published = Field.Required("published", Value.Period, "when it was published, as exactly as it says", "2025-08-28");
    private static readonly Field<DateOnly> Retrieved = Field.Required("retrieved", Value.Date, "when it was read", "2026-11-21");
    private static readonly Field<string?> Url = Field.Maybe("url", Value.Https, "where it stands", "https://www.bls.gov/ooh/");
    private static readonly Field<string?> Rights = Field.Maybe("rights", Value.Line, "what may be done with it", "public domain");
    private static readonly Field<string?> Attribution = Field.Maybe("attribution", Value.Line, "what its licence asks to be printed on each page that uses it; [Name] stands for the site’s name", "This page includes information from …");
    private static readonly Field<UpdateRhythm?> UpdatesEvery = Field.MaybeValue("updates-every", Value.ChoiceOf<UpdateRhythm>("a rhythm of updates"), "how often it brings new figures; left out when never", "year");
    private static readonly Field<string?> Sells = Field.Maybe("sells", Value.Line, "what the publisher gains when the reader chooses one way", "a healthcare MBA");
    private static readonly Field<StatementRange?> Statements = Field.Maybe("statements", Value.StatementRange, "the article’s numbered statements, all of which are entered somewhere", "F001-F057");
    private static readonly Field<string?> ReadAs = Field.Maybe("read-as", Value.Line, "how it was read", "stored copy");
    private static readonly Field<RichText?> Note = Field.Maybe("note", Value.Rich, "what to know about it", "The date is that of the last change.");

    public static Shape<Source> Shape { get; } = new("a source", "Where claims come from.",
        [Id, Title, Short, Publisher, Kind, Published, Retrieved, Url, Rights, Attribution, UpdatesEvery, Sells, Statements, ReadAs, Note],
        r => new Source
        {
            Id = r.Get(Id), Title = r.Get(Title), Short = r.Get(Short), Publisher = r.Get(Publisher), Kind = r.Get(Kind),
            Published = r.Get(Published), Retrieved = r.Get(Retrieved), Url = r.Get(Url), Rights = r.Get(Rights), Attribution = r.Get(Attribution),
            UpdatesEvery = r.Get(UpdatesEvery), Sells = r.Get(Sells), Statements = r.Get(Statements),
            ReadAs = r.Get(ReadAs), Note = r.Get(Note),
        });
}
