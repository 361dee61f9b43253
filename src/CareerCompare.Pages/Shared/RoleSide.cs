using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Pages.Shared;

/// <summary>A role as one side of a page.</summary>
public sealed record RoleSide(Seat Seat, RoleProfile Role)
{
    public SitePath Path => SitePath.Role(Role.Id);

    /// <summary>Within a sentence: "practice manager".</summary>
    public string Name { get; } = Role.Name;

    /// <summary>"a practice manager", "an office manager".</summary>
    public string WithArticle => Article + " " + Name;

    public string Article => Role.Article.Word();

    /// <summary>"practice managers" at the start of a sentence.</summary>
    public string PluralAtStart => FirstLetter.Capital(Role.Plural);

    /// <summary>The short description as the rest of a sentence: "runs the business side …".</summary>
    public string Does => FirstLetter.InSentence(Role.InShort);
}
