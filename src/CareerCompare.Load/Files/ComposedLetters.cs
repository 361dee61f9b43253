using System.Text;

namespace CareerCompare.Load.Files;

/// <summary>
/// Joins a letter and the mark after it into one character (NFC), so that equal words are equal bytes. The process has no
/// culture data, in which state <c>string.Normalize</c> changes nothing; Latin letters are all that content needs, and a
/// mark that finds no letter here is refused as hidden.
/// </summary>
public static class ComposedLetters
{
    private static readonly Dictionary<(char Letter, char Mark), char> Table = Build();

    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F')) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Table.TryGetValue((composed[^1], c), out var joined)) composed[^1] = joined;
            else composed.Append(c);
        }
        return composed.ToString();
    }

    private static Dictionary<(char, char), char> Build()
    {
        Dictionary<(char, char), char> table = [];
        void Add(char mark, string letters, string composed)
        {
            for (var i = 0; i < letters.Length; i++) table[(letters[i], mark)] = composed[i];
        }
        Add('\u0300', "AEIOUNaeioun", "ÀÈÌÒÙǸàèìòùǹ");
        Add('\u0301', "AEIOUYCLNRSZaeiouyclnrsz", "ÁÉÍÓÚÝĆĹŃŔŚŹáéíóúýćĺńŕśź");
        Add('\u0302', "AEIOUCGHJSWYaeioucghjswy", "ÂÊÎÔÛĈĜĤĴŜŴŶâêîôûĉĝĥĵŝŵŷ");
        Add('\u0303', "ANOIUanoiu", "ÃÑÕĨŨãñõĩũ");
        Add('\u0304', "AEIOUaeiou", "ĀĒĪŌŪāēīōū");
        Add('\u0306', "AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ");
        Add('\u0307', "CEGIZcegz", "ĊĖĠİŻċėġż");
        Add('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ");
        Add('\u030A', "AUau", "ÅŮåů");
        Add('\u030B', "OUou", "ŐŰőű");
        Add('\u030C', "CDENRSTZcdenrstz", "ČĎĚŇŘŠŤŽčďěňřšťž");
        Add('\u0327', "CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ");
        Add('\u0328', "AEIUaeiu", "ĄĘĮŲąęįų");
        return table;
    }
}
