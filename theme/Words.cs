using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Models;

namespace CareerCompare.Theme;

/// <summary>An address as it is printed on paper.</summary>
internal static class Addresses
{
    public static string OnPaper(string url) =>
        url[(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..];
}

/// <summary>By which class the reader's choice "only what differs" finds a row.</summary>
internal static class Alike
{
    public static string ClassOf(Likeness likeness) =>
        likeness switch
        {
            Likeness.Same => "same",
            Likeness.Differs => "differs",
            Likeness.NotKnown => "open",
            _ => throw new ArgumentOutOfRangeException(nameof(likeness)),
        };
}

/// <summary>How a reader meets a label: a word and a circle that is full, half or empty.</summary>
internal static class Doubt
{
    public static string WordOf(DoubtLabel label) =>
        label switch
        {
            DoubtLabel.Official => "Official",
            DoubtLabel.SelfReported => "Self-reported",
            DoubtLabel.NotConfirmed => "Not confirmed",
            _ => throw new ArgumentOutOfRangeException(nameof(label)),
        };

    /// <summary>The class that draws the circle.</summary>
    public static string CircleOf(DoubtLabel label) =>
        label switch
        {
            DoubtLabel.Official => "o",
            DoubtLabel.SelfReported => "s",
            DoubtLabel.NotConfirmed => "n",
            _ => throw new ArgumentOutOfRangeException(nameof(label)),
        };
}

/// <summary>By which class a group of a ladder is drawn.</summary>
internal static class LadderSigns
{
    public static string ClassOf(LadderSign sign) =>
        sign switch
        {
            LadderSign.Solid => "ga",
            LadderSign.Outline => "gb",
            LadderSign.Both => "gab",
            LadderSign.Hollow => "gh",
            _ => throw new ArgumentOutOfRangeException(nameof(sign)),
        };
}

/// <summary>A month as people say it.</summary>
internal static class Months
{
    public static string Of(DateOnly day) => new ReferencePeriod.Month(new(day.Year, day.Month)).ToString();
}

/// <summary>Small matters of grammar.</summary>
internal static class Sentences
{
    public static string Capital(string text) => FirstLetter.Capital(text);

    /// <summary>Ends a heading that runs into its text, unless it already ends.</summary>
    public static string Ended(string text) =>
        text.Length > 0 && text[^1] is '.' or '?' or '!' or '”' ? text : text + ".";

    /// <summary>So that a text which ends may stand within a sentence.</summary>
    public static string Unended(string text) => text.TrimEnd('.');

    /// <summary>"A practice manager".</summary>
    public static string ArticleOf(RoleSide side) => Capital(side.Article);

    public static string PlaceOf(string country) => country == "US" ? "United States" : country;
}

/// <summary>What kind of witness a source is, in words a reader knows.</summary>
internal static class SourceWords
{
    public static string Of(SourceKind kind, OrganizationKind publisher) =>
        kind switch
        {
            SourceKind.Editorial when publisher == OrganizationKind.Employer => "What one employer writes of a job",
            SourceKind.OfficialStatistics => "Official statistics",
            SourceKind.Rule => "A rule, from the office in charge of it",
            SourceKind.Issuer => "From the issuer of the certification",
            SourceKind.ProfessionalBody => "A professional body",
            SourceKind.Survey => "A survey",
            SourceKind.SelfReported => "People told a website",
            SourceKind.Editorial => "An article",
            SourceKind.Seller => "An article by a seller",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
