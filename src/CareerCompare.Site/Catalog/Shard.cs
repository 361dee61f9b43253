using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Site.Catalog;

/// <summary>
/// A part of a build that several machines share: of every <see cref="Of"/> entries in the order of the catalog, one.
/// So each part has its share of every family, and what a part holds follows from nothing but the catalog.
/// </summary>
public sealed partial record Shard
{
    /// <summary>So many parts at most: a whole site is known by one file of each.</summary>
    public const int Most = 256;

    private Shard(int number, int of) => (Number, Of) = (number, of);

    /// <summary>The site in one part.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Counted from 1.</summary>
    public int Number { get; }

    public int Of { get; }

    /// <summary>Reads "2/3".</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        shard =
            Pattern.Match(text) is { Success: true } match
            && At(match, 1) is var number
            && At(match, 2) is var of
            && number <= of
            && of <= Most
                ? new(number, of)
                : null;
        return shard is not null;

        static int At(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <param name="position">Of an entry in the catalog, from 0.</param>
    public bool Holds(long position) => position % Of == Number - 1;

    /// <summary>How many entries it holds of so many.</summary>
    public long CountOf(long entries) => (entries + Of - Number) / Of;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    // Three digits: no number is too large to be read.
    [GeneratedRegex(@"^([1-9][0-9]{0,2})/([1-9][0-9]{0,2})\z")]
    private static partial Regex Pattern { get; }
}

/// <summary>
/// What can be wrong with a site's addresses and the place it is to be published in, one code each;
/// <c>docs/diagnostics/</c> has a page for each.
/// </summary>
public static class PublishingCodes
{
    public const string OutputHoldsOtherThings = "CC0601";
    public const string OutputInsideInput = "CC0602";
    public const string OutputIsALink = "CC0603";
    public const string OutputIsAFile = "CC0604";
    public const string OutputNotOurs = "CC0605";
    public const string SameAddressTwice = "CC0606";
    public const string SecurityExpires = "CC0607";
    public const string ForeignFile = "CC0608";
    public const string LockIsALink = "CC0609";
    public const string OldAddressInUse = "CC0610";
    public const string TooManyOldAddresses = "CC0611";
}
