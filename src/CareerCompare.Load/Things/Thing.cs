using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Articles;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Credentials;
using CareerCompare.Core.Glossary;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Load.Things;

/// <summary>
/// What an id can name, and of which type the id is: said here and nowhere else. An id is looked up among things of its
/// kind when all files have been read.
/// </summary>
public abstract class Thing
{
    private protected Thing(string withArticle, string writtenIn, bool isCompared) =>
        (WithArticle, WrittenIn, IsCompared) = (withArticle, writtenIn, isCompared);

    public static Thing<Source> Source { get; } = new("a source", "content/sources.yaml");
    public static Thing<Organization> Organization { get; } = new("an organization", "content/organizations.yaml");
    public static Thing<RoleProfile> Role { get; } = new("a role", "roles/", isCompared: true);
    public static Thing<Family> Family { get; } = new("a family", "content/vocabulary/families.yaml", isCompared: true);
    public static Thing<Term> Duty { get; } = new("a duty", "content/vocabulary/duties.yaml");
    public static Thing<Term> Skill { get; } = new("a skill", "content/vocabulary/skills.yaml");
    public static Thing<Term> Setting { get; } = new("a setting", "content/vocabulary/settings.yaml");
    public static Thing<Term> Industry { get; } = new("an industry", "content/vocabulary/industries.yaml");
    public static Thing<Credential> Certification { get; } = new("a certification", "content/certifications/");

    /// <summary>Its ids are <see cref="SocCode"/>s.</summary>
    public static Thing<Occupation> Occupation { get; } = new("an occupation", "content/vocabulary/occupations.yaml");
    public static Thing<PayClaim> PayFigure { get; } = new("a pay figure", "roles/");

    /// <summary>Its ids are C and a number.</summary>
    public static Thing<Contradiction> Contradiction { get; } = new("a contradiction", "content/contradictions.yaml");
    public static Thing<Area> Area { get; } = new("an area", "salary-data/states.csv");
    public static Thing<GlossaryEntry> Word { get; } = new("a word", "content/glossary.yaml");

    /// <summary>How messages and reference pages name one of the kind.</summary>
    public string WithArticle { get; }

    /// <summary>The file where its ids are written, or the folder.</summary>
    public string WrittenIn { get; }

    /// <summary>It stands below <c>/compare/</c>, where -vs- is between two ids.</summary>
    public bool IsCompared { get; }

    /// <summary>What a text must look like to be an id of such a thing, in words for a hint.</summary>
    public static string FormOfId(Thing? thing) => thing is { IsCompared: true } ? Slug.FormOfCompared : Slug.Form;

    /// <summary>Whether a text has that form.</summary>
    public static bool TryParse(string text, Thing? thing, [NotNullWhen(true)] out Slug? id) =>
        thing is { IsCompared: true } ? Slug.TryParse(text, out id) : Slug.TryParseWithVs(text, out id);
}

/// <inheritdoc/>
/// <typeparam name="T">What its ids name.</typeparam>
public sealed class Thing<T> : Thing where T : class
{
    internal Thing(string withArticle, string writtenIn, bool isCompared = false) : base(withArticle, writtenIn, isCompared) { }
}
