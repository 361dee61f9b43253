using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>The list from A to Z, and the file that the search box reads.</summary>
public sealed class FindFamily(SiteInputs inputs) : IFamily
{
    /// <summary>Names that one page holds, from A to Z.</summary>
    public const int MostInOne = 600;

    /// <summary>Names of a letter that one page holds.</summary>
    public const int MostOfLetter = 250;

    private readonly Lazy<IReadOnlyList<AToZPage.Letter>> letters = new(() => Letters.Of(inputs.Finds));

    private readonly Lazy<IReadOnlyList<LetterList>> lists = new(() =>
        [
            .. from letter in Letters.Of(inputs.Finds)
            from part in Parts.Of(letter.Entries, MostOfLetter)
            select new LetterList(letter, part),
        ]
    );

    public IEnumerable<SiteEntry> Entries()
    {
        yield return Entry(SitePath.AToZ, Index);
        // Its name is of its bytes.
        yield return new()
        {
            Path = inputs.Index.Path,
            Kind = SiteEntryKind.Text,
            WriteTo = output => output.Write(inputs.Index.Bytes.Span),
        };
        foreach (var list in Lists())
            yield return Entry(list.Path, () => Page(list));
    }

    // What names there are need not be known for a page of another family.
    public SiteEntry? Find(SitePath path) =>
        path.Text.StartsWith(SitePath.AToZ.Text, StringComparison.Ordinal)
        || path.Text.StartsWith("/search.", StringComparison.Ordinal)
            ? Entries().FirstOrDefault(e => e.Path == path)
            : null;

    private SiteEntry Entry(SitePath path, Func<AToZPage> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
        };

    private bool AllInOne => letters.Value.Sum(l => l.Entries.Count) <= MostInOne;

    private IReadOnlyList<LetterList> Lists() => AllInOne ? [] : lists.Value;

    private IEnumerable<RelatedPage> ListLinks() =>
        Lists().Select(l => new RelatedPage(l.Name, Parts.Counted(l.Part.Items.Count, "name"), l.Path));

    private IEnumerable<RelatedPage> LettersBeside(LetterList list) =>
        Lists().Where(l => l.Letter.Id == list.Letter.Id).Select(l => new RelatedPage(l.Name, null, l.Path));

    private AToZPage Index() =>
        new(
            inputs.Head(
                SitePath.AToZ,
                "A to Z",
                "Every job, certification, guide and other name on this site, by its first letter."
            ) with
            {
                SkipTo = "the letters",
            },
            inputs.SearchBox(here: true),
            AllInOne ? letters.Value : []
        )
        {
            Lists = [.. ListLinks()],
            Elsewhere = [.. Elsewhere()],
        };

    private AToZPage Page(LetterList list) =>
        new(
            inputs.Head(
                list.Path,
                $"A to Z: {list.Name}",
                $"Every job, certification, guide and other name on this site under {list.Name}."
            ) with
            {
                SkipTo = "the letters",
            },
            inputs.SearchBox(here: true),
            [list.Letter with { Entries = list.Part.Items }]
        )
        {
            Parts = new(new("All letters", null, SitePath.AToZ), list.Part.Number, [.. LettersBeside(list)]),
        };

    /// <summary>What the box finds and this list leaves to lists of their own.</summary>
    private IEnumerable<RelatedPage> Elsewhere()
    {
        yield return new("Job titles", "which job an ad may be for", SitePath.Titles);
        if (inputs.Groups.Fields.Count > 0)
            yield return new("Official groups", "by name, with the jobs of this site in each", SitePath.Groups);
        if (inputs.Places.All.Count > 0)
            yield return new("Places", "states and areas with their pay", SitePath.Places);
    }

    /// <summary>The names of a letter, or a part of them.</summary>
    private sealed record LetterList(AToZPage.Letter Letter, Part<AToZPage.Entry> Part)
    {
        public SitePath Path => SitePath.AToZUnder(Letter.Id["letter-".Length..]).Part(Part.Number);

        public string Name =>
            Part.IsWhole ? Letter.Name : $"{Letter.Name}, {FirstLetter.InSentence(Part.FromTo(e => e.Name))}";
    }
}
