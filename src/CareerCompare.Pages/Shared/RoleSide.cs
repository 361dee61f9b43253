using CareerCompare.Core.Roles;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Pages.Shared;

/// <summary>A role as one side of a page.</summary>
public sealed record RoleSide(Seat Seat, RoleProfile Role)
{
    public SitePath Path => SitePath.Role(Role.Id);

    /// <summary>Within a sentence: "practice manager".</summary>
    public string Name => InSentence(Role.Title);

    /// <summary>"a practice manager", "an office manager".</summary>
    public string WithArticle => Article + " " + Name;

    public string Article => "aeiou".Contains(char.ToLowerInvariant(Role.Title[0]), StringComparison.Ordinal) ? "an" : "a";

    /// <summary>"practice managers" at the start of a sentence.</summary>
    public string PluralAtStart => char.ToUpperInvariant(Role.Plural[0]) + Role.Plural[1..];

    /// <summary>The short description as the rest of a sentence: "runs the business side …".</summary>
    public string Does => InSentence(Role.InShort);

    // A title like "IT manager" keeps its capitals.
    private static string InSentence(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
