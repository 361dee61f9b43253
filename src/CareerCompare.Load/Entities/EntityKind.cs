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
using CareerCompare.Core.Wages;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Entities;

/// <summary>
/// What an id can name, and of which type the id is: said here and nowhere else. An id is looked up among things of its
/// kind when all files have been read.
/// </summary>
public abstract class EntityKind
{
    private protected EntityKind(string withArticle, string writtenIn, bool isCompared) =>
        (WithArticle, WrittenIn, IsCompared) = (withArticle, writtenIn, isCompared);

    public static EntityKind<Source> Source { get; } = new("a source", "content/sources.yaml");
    public static EntityKind<Organization> Organization { get; } = new("an organization", "content/organizations.yaml");
    public static EntityKind<RoleProfile> Role { get; } = new("a role", "roles/", isCompared: true);
    public static EntityKind<Family> Family { get; } =
        new("a family", "content/vocabulary/families.yaml", isCompared: true);
    public static EntityKind<Term> Duty { get; } = new("a duty", "content/vocabulary/duties.yaml");
    public static EntityKind<Term> Skill { get; } = new("a skill", "content/vocabulary/skills.yaml");
    public static EntityKind<Term> Setting { get; } = new("a setting", "content/vocabulary/settings.yaml");
    public static EntityKind<Term> Industry { get; } = new("an industry", "content/vocabulary/industries.yaml");
    public static EntityKind<Credential> Certification { get; } = new("a certification", "content/certifications/");

    /// <summary>Its ids are <see cref="SocCode"/>s.</summary>
    public static EntityKind<Occupation> Occupation { get; } =
        new("an occupation", "content/vocabulary/occupations.yaml");
    public static EntityKind<PayClaim> PayFigure { get; } = new("a pay figure", "roles/");

    /// <summary>Its ids are C and a number.</summary>
    public static EntityKind<Contradiction> Contradiction { get; } =
        new("a contradiction", "content/contradictions.yaml");
    public static EntityKind<Area> Area { get; } = new("an area", "salary-data/states.csv");
    public static EntityKind<GlossaryEntry> Word { get; } = new("a word", "content/glossary.yaml");

    /// <summary>Its ids are <see cref="NaicsCode"/>s.</summary>
    public static EntityKind<Industry> Sector { get; } = new("a sector", "content/vocabulary/sectors.yaml");

    /// <summary>Its ids are the bureau’s codes, 58.</summary>
    public static EntityKind<OwnerWords> Owner { get; } = new("a kind of owners", "content/vocabulary/owners.yaml");

    /// <summary>How messages and reference pages name one of the kind.</summary>
    public string WithArticle { get; }

    /// <summary>The file where its ids are written, or the folder.</summary>
    public string WrittenIn { get; }

    /// <summary>It stands below <c>/compare/</c>, where -vs- is between two ids.</summary>
    public bool IsCompared { get; }

    /// <summary>What a text must look like to be an id of such a thing, in words for a hint.</summary>
    public static string FormOfId(EntityKind? kind) => kind is { IsCompared: true } ? Slug.FormOfCompared : Slug.Form;

    /// <summary>Whether a text has that form.</summary>
    public static bool TryParse(string text, EntityKind? kind, [NotNullWhen(true)] out Slug? id) =>
        kind is { IsCompared: true } ? Slug.TryParse(text, out id) : Slug.TryParseWithVs(text, out id);
}

/// <inheritdoc/>
/// <typeparam name="T">What its ids name.</typeparam>
public sealed class EntityKind<T> : EntityKind where T : class
{
    internal EntityKind(string withArticle, string writtenIn, bool isCompared = false)
        : base(withArticle, writtenIn, isCompared) { }
}
