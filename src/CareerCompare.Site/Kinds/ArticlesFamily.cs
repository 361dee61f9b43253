using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>What the articles got wrong, on one page.</summary>
public sealed class ArticlesFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() =>
        [
            new()
            {
                Path = SitePath.Articles,
                Kind = SiteEntryKind.Page,
                Listed = true,
                WriteTo = output => inputs.Theme.Page(Page()).WriteTo(output),
            },
        ];

    private ArticlesPage Page()
    {
        var wording = inputs.Ledger.Site.Wording;
        var articles = inputs
            .Ledger.Sources.Values.Where(s => s.Statements is not null)
            .OrderBy(s => s.Statements!.First)
            .ToList();
        var groups = inputs
            .Ledger.Contradictions.GroupBy(c => c.Topic)
            .OrderBy(g => g.Key)
            .Select(g => new ContradictionGroup(
                g.Key.ToString().ToLowerInvariant(),
                Heading(g.Key),
                [.. g.Select(c => Item(c))]
            ))
            .ToList();
        return new()
        {
            Head = inputs.Head(SitePath.Articles, wording.ArticlesTitleFor(articles.Count), wording.Articles) with
            {
                SkipTo = "the list",
            },
            Articles = [.. articles.Select(s => new RelatedPage(s.Title, s.Short, SitePath.Source(s.Id)))],
            Statements = new(articles.Sum(s => s.Statements!.Last - s.Statements.First + 1)),
            Groups = groups,
            Count = new(inputs.Ledger.Contradictions.Count),
        };
    }

    private ContradictionItem Item(Contradiction c)
    {
        var says = c.Says.Select(s => Cells.Cited(s.Value, () => inputs.Notes.OfEvery(s.Citation), inputs)).ToList();
        var found = inputs.Line().Say(c.Checked);
        foreach (var source in c.CheckedWith)
            found.Say(" ").Cite(inputs.Notes.Of(source));
        return new(
            c.Id.ToLowerInvariant(),
            c.Title,
            says,
            found.Done(),
            inputs.Resolve(c.So),
            [.. c.Roles.Select(id => new RelatedPage(inputs.Ledger.Roles[id].Title, null, SitePath.Role(id)))]
        );
    }

    private static string Heading(ContradictionTopic topic) =>
        topic switch
        {
            ContradictionTopic.Title => "The title",
            ContradictionTopic.Duties => "The work",
            ContradictionTopic.Seniority => "Level",
            _ => topic.ToString(),
        };
}
