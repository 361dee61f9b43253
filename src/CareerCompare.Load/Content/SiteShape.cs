using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary><c>content/site.yaml</c>.</summary>
public static class SiteShape
{
    private static readonly Field<string> Name = Field.Required("name", Value.Line, "the site's name", "CareerCompare");
    private static readonly Field<string> Origin = Field.Required("origin", Value.Form("the address of a site", @"^https://[a-z0-9][a-z0-9.-]*(:[0-9]+)?$", "write https:// and the host, without a final slash"), "scheme and host, no final slash", "https://careercompare.example");
    private static readonly Field<DateOnly> AsOf = Field.Required("as-of", Value.Date, "the day up to which the content was checked", "2026-11-21");
    private static readonly Field<string> Tagline = Field.Required("tagline", Value.Line, "what the site is, in one line", "Health care management jobs, compared from their sources");
    private static readonly Field<string?> Issues = Field.Maybe("issues", Value.Contact, "where readers report mistakes; without it no page has such a link", "https://example.org/issues");
    private static readonly Field<string?> Contact = Field.Maybe("contact", Value.Contact, "how to reach whoever keeps this copy of the site", "mailto:editor@example.org");
    private static readonly Field<string> SecurityContact = Field.Required("security-contact", Value.Contact, "where weaknesses are reported", "mailto:security@example.org");
    private static readonly Field<DateOnly?> SecurityExpires = Field.MaybeValue("security-expires", Value.Date, "until when the security contact is true, at most a year ahead; without it there is no security.txt", "2027-11-20");
    private static readonly Field<string> Language = Field.Required("language", Value.Form("the code of a language", "^[a-z]{2}(-[A-Z]{2})?$", "write it like en-US"), "the language of the content", "en-US");

    private static readonly Field<Wording> Wording = Field.Optional("wording", Value.Of(WordingShape.Shape), new Wording(), "what pages say of the field that the site is about", "{ providers: doctors }");

    public static Shape<SiteSettings> Shape { get; } = new("the site", "What the whole site shares.",
        [Name, Origin, AsOf, Tagline, Issues, Contact, SecurityContact, SecurityExpires, Language, Wording],
        r => new SiteSettings
        {
            Name = r.Get(Name), Origin = r.Get(Origin), AsOf = r.Get(AsOf), Tagline = r.Get(Tagline),
            Issues = r.Get(Issues), Contact = r.Get(Contact), SecurityContact = r.Get(SecurityContact),
            SecurityExpires = r.Get(SecurityExpires), Language = r.Get(Language),
            Wording = r.Get(Wording),
        });

    /// <summary>The site's day, for whoever adds to the site before it is whole; null where nothing says it.</summary>
    public static DateOnly? AsOfIn(InputFiles files)
    {
        var reader = new FileReader(files);
        var site = reader.One("content/site.yaml", Shape);
        reader.Run(new DiagnosticLog());
        return site.Value?.AsOf;
    }
}
