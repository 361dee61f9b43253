using CareerCompare.Core;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>What <c>content/site.yaml</c> says of the field under <c>wording</c>.</summary>
public static class WordingShape
{
    private static readonly Wording General = new();

    private static readonly Field<string> ArticlesTitle = Field.Optional(
        "articles-title", Value.Line, General.ArticlesTitle,
        "the title of the list of contradictions; [count] stands for the number of articles",
        "What [count] articles got wrong");

    private static readonly Field<string> Articles = Field.Optional(
        "articles", Value.Line, General.Articles,
        "what that list is, for search engines",
        "Popular articles on these jobs contradict each other. Every contradiction, in plain words.");

    private static readonly Field<string> Guides = Field.Optional(
        "guides", Value.Line, General.Guides,
        "what the guides answer, for search engines",
        "What practice management is, and how to get in.");

    private static readonly Field<string> Certifications = Field.Optional(
        "certifications", Value.Line, General.Certifications,
        "what holds for all certifications, above the table of them",
        "All of them are optional. None is a license.");

    private static readonly Field<string> Paths = Field.Optional(
        "paths", Value.Line, General.Paths,
        "what the map of steps shows, for search engines",
        "Which management job leads to which, and what each step asks.");

    private static readonly Field<string> Providers = Field.Optional(
        "providers", Value.LineOf(maxLetters: 24), General.Providers,
        "whom an office serves whose size is told by their number, plural, within a sentence",
        "doctors");

    public static Shape<Wording> Shape { get; } = new(
        "the wording of a site", "What pages say of the field; what is left out is said in general words.",
        [ArticlesTitle, Articles, Guides, Certifications, Paths, Providers],
        r => new Wording
        {
            ArticlesTitle = r.Get(ArticlesTitle), Articles = r.Get(Articles), Guides = r.Get(Guides),
            Certifications = r.Get(Certifications), Paths = r.Get(Paths), Providers = r.Get(Providers),
        });
}
