using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Load.Files;

/// <summary>
/// One file while it is read: what it says beside its own values. Files are read side by side, each into its own.
/// </summary>
public sealed class Reading(SourceFile file, Slug? fileId = null)
{
    private readonly List<Reference> references = [];
    private readonly List<Definition> definitions = [];
    private readonly List<FigureUse> figures = [];
    private readonly List<StatementUse> statements = [];

    public SourceFile File { get; } = file;

    /// <summary>The file's name as an id, where the file is one thing.</summary>
    public Slug? FileId { get; } = fileId;
    public DiagnosticLog Log { get; } = new();
    public Places Places { get; } = new();
    public IReadOnlyList<Reference> References => references;
    public IReadOnlyList<Definition> Definitions => definitions;
    public IReadOnlyList<FigureUse> Figures => figures;
    public IReadOnlyList<StatementUse> Statements => statements;

    public void Refer(EntityKind kind, string id, SourceSpan at) => references.Add(new(kind, id, at));

    public void Define(EntityKind kind, string id, SourceSpan at) => definitions.Add(new(kind, id, at));

    public void Use(FigureUse figure) => figures.Add(figure);

    public void Use(StatementUse statement) => statements.Add(statement);
}

/// <summary>An id as it was written, to be looked up when all files have been read.</summary>
public sealed record Reference(EntityKind Kind, string Id, SourceSpan At);

/// <summary>An id that a file gives to a thing of its own.</summary>
public sealed record Definition(EntityKind Kind, string Id, SourceSpan At);

/// <summary>A figure that prose refers to, like <c>F028</c>.</summary>
public sealed record FigureUse(string Id, SourceSpan At);

/// <summary>An article statement that a claim enters.</summary>
public sealed record StatementUse(int Number, IReadOnlyList<string> Sources, SourceSpan At);

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
    public static EntityKind<AdEmployer> AdEmployer { get; } =
        new("a kind of employer of ads", "content/ad-employers.yaml");
    public static EntityKind<DegreeScenario> Scenario { get; } = new("a scenario of a degree", "content/degree.yaml");
    public static EntityKind<PrintedAmount> Amount { get; } = new("an amount that is printed", "content/degree.yaml");

    /// <summary>Its ids are the last parts of addresses.</summary>
    public static EntityKind<SiteTool> Tool { get; } = new("something to do on the site", "content/tools.yaml");

    /// <summary>Lines of a sheet to decide with.</summary>
    public static EntityKind<DecidingRules> DecidingLine { get; } = new("a line to decide by", "content/deciding.yaml");
    public static EntityKind<OwnerWords> Owner { get; } = new("a kind of owners", "content/vocabulary/owners.yaml");

    /// <summary>Its ids are those of the survey's outline, 2.C.5.a.</summary>
    public static EntityKind<ElementWords> Element { get; } =
        new("an element of work", "content/vocabulary/elements.yaml");

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
public sealed class EntityKind<T> : EntityKind
    where T : class
{
    internal EntityKind(string withArticle, string writtenIn, bool isCompared = false)
        : base(withArticle, writtenIn, isCompared) { }
}

/// <summary>
/// From a loaded object to the place it was read from, so that a check can point to the very field. The objects
/// themselves do not know of files. Compared by reference: two equal claims stand in two places.
/// </summary>
public sealed class Places
{
    private readonly Dictionary<object, YamlMapping> places = new(ReferenceEqualityComparer.Instance);

    public void Add(object built, YamlMapping node) => places[built] = node;

    /// <summary>All places of several files.</summary>
    public static Places Of(IReadOnlyList<Places> files)
    {
        Places all = new();
        all.places.EnsureCapacity(files.Sum(f => f.places.Count));
        foreach (var file in files)
        foreach (var (built, node) in file.places)
            all.places[built] = node;
        return all;
    }

    /// <summary>Where an object begins.</summary>
    public SourceSpan Of(object built) => places[built].At;

    /// <summary>Where the value of one of its keys stands; where the object begins if the key was left out.</summary>
    public SourceSpan Of(object built, string key) => places[built].Find(key)?.Value.At ?? places[built].At;

    /// <summary>Where one item of a list under a key stands.</summary>
    public SourceSpan Of(object built, string key, int item) => Item(built, key, item)?.At ?? Of(built, key);

    /// <summary>How one item of a list under a key was written.</summary>
    public string TextOf(object built, string key, int item) => (Item(built, key, item) as YamlScalar)?.Text ?? key;

    private YamlNode? Item(object built, string key, int item) =>
        places[built].Find(key)?.Value is YamlSequence list && item < list.Items.Count ? list.Items[item] : null;
}
