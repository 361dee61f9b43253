using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// The grid of all roles, of which the reader chooses up to four. Evidence grows with the square of the roles: where
/// they are many, that grid is without it, and grids by family have it.
/// </summary>
public sealed class DecideFamily(SiteInputs inputs) : IFamily
{
    /// <summary>With evidence on how each stands to each.</summary>
    public const int MostInOne = 16;

    /// <summary>The same on the grid of a family.</summary>
    public const int MostInSheet = 12;

    private IReadOnlyList<RoleProfile> Roles { get; } =
    [.. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Family).ThenBy(r => r.Title, StringComparer.Ordinal)];

    private readonly Lazy<IReadOnlyList<RoleSheet>> sheets = new(() =>
        [.. RoleSheet.Of(inputs.Roles.Where(r => !r.Draft), MostInSheet)]
    );

    private bool AllInOne => Roles.Count <= MostInOne;

    private IReadOnlyList<RoleSheet> Sheets => AllInOne ? [] : sheets.Value;

    public IEnumerable<SiteEntry> Entries()
    {
        yield return Entry(SitePath.Decide, Index);
        foreach (var sheet in Sheets)
            yield return Entry(Path(sheet), () => Page(sheet));
    }

    private SiteEntry Entry(SitePath path, Func<DecidePage> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
        };

    private static SitePath Path(RoleSheet sheet) => SitePath.DecideFamily(sheet.Family).Part(sheet.Number);

    private static RelatedPage Link(RoleSheet sheet) => new(FirstLetter.Capital(sheet.Titles), null, Path(sheet));

    private DecidePage Index()
    {
        var page = Page(
            SitePath.Decide,
            "Decide between jobs",
            "Weigh what matters to you in two to four jobs, see which one leads, and what would change the answer. On screen or on paper.",
            Roles,
            AllInOne
        );
        return page with
        {
            Sheets =
            [
                .. Sheets
                    .GroupBy(s => s.Family)
                    .Select(g => new ListingGroup(
                        "grids-" + g.Key,
                        inputs.Ledger.Families[g.Key].Name,
                        null,
                        [.. g.Select(Link)]
                    )),
            ],
        };
    }

    private DecidePage Page(RoleSheet sheet)
    {
        var name = $"{inputs.Ledger.Families[sheet.Family].InSentence}{(sheet.IsWhole ? "" : $", {sheet.Titles}")}";
        return Page(
            Path(sheet),
            $"Decide between jobs: {name}",
            $"Weigh what matters to you in two to four of these jobs, with what our sources say of each: {name}.",
            sheet.Roles,
            withEvidence: true
        ) with
        {
            Parts = new(
                new("Decide between jobs of all fields", null, SitePath.Decide),
                sheet.Number,
                [.. Sheets.Where(s => s.Family == sheet.Family).Select(Link)]
            ),
        };
    }

    private DecidePage Page(
        SitePath path,
        string title,
        string description,
        IReadOnlyList<RoleProfile> roles,
        bool withEvidence
    )
    {
        var lines = DecisionLines.Of(withEvidence ? roles : [], inputs);
        return new()
        {
            Head = inputs.Head(path, title, description) with { SkipTo = "the grid" },
            Lead = "Say what matters to you, and how much. See which job leads, and what would change the answer.",
            Jobs = withEvidence ? null : inputs.JobIndex.Path,
            Fields =
            [
                .. (withEvidence ? roles : [])
                    .GroupBy(r => r.Family)
                    .Select(g => new DecidePage.Field(inputs.Ledger.Families[g.Key].Name, [.. g])),
            ],
            Lines = lines,
            Example = ExampleGrid.Of(roles, inputs),
        };
    }
}
