namespace CareerCompare.Core.Text;

/// <summary>
/// Words as one looks for them: small letters without accents. The process has no culture data, in which state
/// <c>string.Normalize</c> takes no letter apart, so the Latin ones stand here.
/// </summary>
public static class PlainLetters
{
    private const string
        Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž",
        Plain = "aaaaaaceeeeiiiinoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrssssttuuuuuuwyzzz";

    public static string Of(string words) => string.Create(words.Length, words, static (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var small = char.ToLowerInvariant(from[i]);
            letters[i] = Accented.IndexOf(small, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : small;
        }
    });
}
