using CareerCompare.Core.Titles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Families;

namespace CareerCompare.Site.Writing.Titles;

/// <summary>Titles of one page: all of them at <c>/titles/</c> where they are few, else those of a letter, or a part of these.</summary>
/// <param name="Path">Of the page.</param>
/// <param name="Letter">Theirs; null where the page holds all.</param>
/// <param name="Part">Which of the letter.</param>
internal sealed record TitleList(SitePath Path, char? Letter, Part<DecodedTitle> Part)
{
    /// <summary>Titles that one page holds, from A to Z.</summary>
    public const int MostInOne = 400;

    /// <summary>Titles of a letter that one page holds.</summary>
    public const int MostOfLetter = 200;

    public static IReadOnlyList<TitleList> Of(IReadOnlyList<DecodedTitle> titles) =>
        titles.Count <= MostInOne ? [.. Parts.Of(titles, MostInOne).Select(all => new TitleList(SitePath.Titles, null, all))]
        : [.. from letter in titles.GroupBy(FirstOf).OrderBy(g => g.Key)
              from part in Parts.Of([.. letter], MostOfLetter)
              select new TitleList(SitePath.TitlesUnder(letter.Key).Part(part.Number), letter.Key, part)];

    /// <summary>Stands for all of them: "3D artist" is looked for under 0 to 9, though its anchor begins with a letter.</summary>
    public const char Digits = '0';

    private static char FirstOf(DecodedTitle title) => char.IsAsciiDigit(title.Title[0]) ? Digits : title.Id.Text[0];
}
