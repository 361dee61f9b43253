using CareerCompare.Core.Text;
using CareerCompare.Pages.Finding;

namespace CareerCompare.Site.Writing.Finding;

/// <summary>Every name under its first letter; other names say where to look.</summary>
public static class Letters
{
    public static IReadOnlyList<AToZPage.Letter> Of(IEnumerable<Finds> kinds) =>
    [
        .. kinds.SelectMany(Entries)
            .DistinctBy(e => (e.Name, e.Address))
            .GroupBy(e => FirstOf(e.Name))
            .OrderBy(g => g.Key is >= 'A' and <= 'Z' ? 0 : 1).ThenBy(g => g.Key)
            .Select(g => new AToZPage.Letter(IdOf(g.Key), g.Key == Digits ? "0 to 9" : g.Key == Others ? "Other" : g.Key.ToString(),
                [.. g.OrderBy(e => PlainLetters.Of(e.Name), StringComparer.Ordinal).ThenBy(e => e.Address, StringComparer.Ordinal)])),
    ];

    private const char Digits = '0', Others = '?';

    private static IEnumerable<AToZPage.Entry> Entries(Finds kind) =>
        from find in kind.All
        let address = kind.AddressOf(find)
        from name in find.OtherNames.Prepend(find.Name)
        let other = name != find.Name
        select new AToZPage.Entry(name, other || kind.Kind == Finds.Job ? null : kind.Kind.ToLowerInvariant(), other ? find.Name : null, address);

    private static string IdOf(char letter) => letter switch
    {
        Digits => "letter-digits",
        Others => "letter-others",
        _ => "letter-" + char.ToLowerInvariant(letter),
    };

    /// <summary>É stands under E.</summary>
    private static char FirstOf(string name) => PlainLetters.Of(name) switch
    {
        [>= 'a' and <= 'z' and var letter, ..] => char.ToUpperInvariant(letter),
        [>= '0' and <= '9', ..] => Digits,
        _ => Others,
    };
}
