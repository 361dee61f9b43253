using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary><c>content/site.yaml</c>.</summary>
public static class SiteShape
{
    private static readonly Field<string> Name = Field.Required("name", Value.Line, "the site's name", "CareerCompare");
    private static readonly Field<string> Origin = Field.Required(
        "origin",
        Value.Form(
            "the address of a site",
            @"^https://[a-z0-9][a-z0-9.-]*(:[0-9]+)?$",
            "write https:// and the host, without a final slash"
        ),
        "scheme and host, no final slash",
        "https://careercompare.example"
    );
    private static readonly Field<DateOnly> AsOf = Field.Required(
        "as-of",
        Value.Date,
        "the day up to which the content was checked",
        "2026-11-21"
    );
    private static readonly Field<string> Tagline = Field.Required(
        "tagline",
        Value.Line,
        "what the site is, in one line",
        "Health care management jobs, compared from their sources"
    );
    private static readonly Field<string?> Issues = Field.Maybe(
        "issues",
        Value.Contact,
        "where readers report mistakes; without it no page has such a link",
        "https://example.org/issues"
    );
    private static readonly Field<string?> Contact = Field.Maybe(
        "contact",
        Value.Contact,
        "how to reach whoever keeps this copy of the site",
        "mailto:editor@example.org"
    );
    private static readonly Field<string> SecurityContact = Field.Required(
        "security-contact",
        Value.Contact,
        "where weaknesses are reported",
        "mailto:security@example.org"
    );
    private static readonly Field<DateOnly?> SecurityExpires = Field.MaybeValue(
        "security-expires",
        Value.Date,
        "until when the security contact is true, at most a year ahead; without it there is no security.txt",
        "2027-11-20"
    );
    private static readonly Field<string> Language = Field.Required(
        "language",
        Value.Form("the code of a language", "^[a-z]{2}(-[A-Z]{2})?$", "write it like en-US"),
        "the language of the content",
        "en-US"
    );

    private static readonly Field<Wording> Wording = Field.Optional(
        "wording",
        Value.Of(WordingShape.Shape),
        new Wording(),
        "what pages say of the field that the site is about",
        "{ providers: doctors }"
    );

    public static Shape<SiteSettings> Shape { get; } =
        new(
            "the site",
            "What the whole site shares.",
            [Name, Origin, AsOf, Tagline, Issues, Contact, SecurityContact, SecurityExpires, Language, Wording],
            r => new SiteSettings
            {
                Name = r.Get(Name),
                Origin = r.Get(Origin),
                AsOf = r.Get(AsOf),
                Tagline = r.Get(Tagline),
                Issues = r.Get(Issues),
                Contact = r.Get(Contact),
                SecurityContact = r.Get(SecurityContact),
                SecurityExpires = r.Get(SecurityExpires),
                Language = r.Get(Language),
                Wording = r.Get(Wording),
            }
        );

    /// <summary>The site's day, for whoever adds to the site before it is whole; null where nothing says it.</summary>
    public static DateOnly? AsOfIn(InputFiles files)
    {
        var reader = new FileReader(files);
        var site = reader.One("content/site.yaml", Shape);
        reader.Run(new DiagnosticLog());
        return site.Value?.AsOf;
    }
}

/// <summary>What <c>content/site.yaml</c> says of the field under <c>wording</c>.</summary>
public static class WordingShape
{
    private static readonly Wording General = new();

    private static readonly Field<string> ArticlesTitle = Field.Optional(
        "articles-title",
        Value.Line,
        General.ArticlesTitle,
        "the title of the list of contradictions; [count] stands for the number of articles",
        "What [count] articles got wrong"
    );

    private static readonly Field<string> Articles = Field.Optional(
        "articles",
        Value.Line,
        General.Articles,
        "what that list is, for search engines",
        "Popular articles on these jobs contradict each other. Every contradiction, in plain words."
    );

    private static readonly Field<string> Guides = Field.Optional(
        "guides",
        Value.Line,
        General.Guides,
        "what the guides answer, for search engines",
        "What practice management is, and how to get in."
    );

    private static readonly Field<string> Certifications = Field.Optional(
        "certifications",
        Value.Line,
        General.Certifications,
        "what holds for all certifications, above the table of them",
        "All of them are optional. None is a license."
    );

    private static readonly Field<string> Paths = Field.Optional(
        "paths",
        Value.Line,
        General.Paths,
        "what the map of steps shows, for search engines",
        "Which management job leads to which, and what each step asks."
    );

    private static readonly Field<string> Providers = Field.Optional(
        "providers",
        Value.LineOf(maxLetters: 24),
        General.Providers,
        "whom an office serves whose size is told by their number, plural, within a sentence",
        "doctors"
    );

    private static readonly Field<string> AdSample = Field.Optional(
        "ad-sample",
        Value.MadeUpLine,
        General.AdSample,
        "a job ad of a line or two, with which a reader may try how ads are read",
        "Practice Manager, 4-provider clinic, 12 staff, $62,000 to $78,000, Columbus"
    );

    public static Shape<Wording> Shape { get; } =
        new(
            "the wording of a site",
            "What pages say of the field; what is left out is said in general words.",
            [ArticlesTitle, Articles, Guides, Certifications, Paths, Providers, AdSample],
            r => new Wording
            {
                ArticlesTitle = r.Get(ArticlesTitle),
                Articles = r.Get(Articles),
                Guides = r.Get(Guides),
                Certifications = r.Get(Certifications),
                Paths = r.Get(Paths),
                Providers = r.Get(Providers),
                AdSample = r.Get(AdSample),
            }
        );
}
