using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Pages.Html;

/// <summary>
/// The address of a page or file within the site, from its root: <c>/roles/nurse/</c>, <c>/sitemap.xml</c>.
/// Made only from slugs and fixed words, so that no id can lead out of the output folder.
/// </summary>
public sealed partial record SitePath : IComparable<SitePath>
{
    private SitePath(string text) => Text = text;

    /// <summary>Begins with a slash; ends with one when it is a page.</summary>
    public string Text { get; }

    /// <summary>The file that holds it, relative to the output folder, with forward slashes.</summary>
    public string File => Text.EndsWith('/') ? Text[1..] + "index.html" : Text[1..];

    /// <summary>
    /// True when no other address can be the same file, wherever it is published: names that differ only in case are
    /// one file on half of all machines, and the compressed copy of a file has the file's name with an ending. Servers
    /// want theirs with a capital, which is allowed for these names alone.
    /// </summary>
    public bool HasFileOfItsOwn =>
        ServerNames.Contains(Text)
        || !(
            Text.AsSpan().ContainsAnyInRange('A', 'Z')
            || (!Text.EndsWith('/') && CopyEndings.Any(e => Text.EndsWith(e, StringComparison.Ordinal)))
        );

    private static readonly string[] ServerNames = ["/Caddyfile", "/Containerfile"];

    /// <summary>What is added to a file's name for its copies in brotli and gzip.</summary>
    public static IReadOnlyList<string> CopyEndings { get; } = [".br", ".gz"];

    public static SitePath Home { get; } = new("/");
    public static SitePath Roles { get; } = new("/roles/");
    public static SitePath Drafts { get; } = new("/drafts/");
    public static SitePath Compare { get; } = new("/compare/");
    public static SitePath Ad { get; } = new("/ad/");
    public static SitePath Decide { get; } = new("/decide/");
    public static SitePath Degree { get; } = new("/degree/");
    public static SitePath DegreeKinds { get; } = new("/degree/kinds/");
    public static SitePath Certifications { get; } = new("/certifications/");
    public static SitePath Titles { get; } = new("/titles/");
    public static SitePath Groups { get; } = new("/groups/");
    public static SitePath Glossary { get; } = new("/glossary/");
    public static SitePath Paths { get; } = new("/paths/");
    public static SitePath AToZ { get; } = new("/a-z/");
    public static SitePath Guides { get; } = new("/guides/");
    public static SitePath Sources { get; } = new("/sources/");
    public static SitePath Places { get; } = new("/places/");
    public static SitePath Articles { get; } = new("/articles/");
    public static SitePath Method { get; } = new("/method/");
    public static SitePath NotFound { get; } = new("/404.html");
    public static SitePath Sitemap { get; } = new("/sitemap.xml");

    /// <summary>
    /// One of several, where a sitemap would hold more addresses than one may: <c>/sitemap-2.xml</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Parts are counted from 1.</exception>
    public static SitePath SitemapPart(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new($"/sitemap-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.xml");
    }

    public static SitePath Robots { get; } = new("/robots.txt");
    public static SitePath Redirects { get; } = new("/_redirects");
    public static SitePath Headers { get; } = new("/_headers");
    public static SitePath SecurityTxt { get; } = new("/.well-known/security.txt");

    public static SitePath Role(Id<RoleProfile> id) => new($"/roles/{id}/");

    /// <summary>A role's pay by employer, year and state.</summary>
    public static SitePath RolePay(Id<RoleProfile> id) => new($"/roles/{id}/pay/");

    /// <summary>All that is measured of a role's work.</summary>
    public static SitePath RoleWork(Id<RoleProfile> id) => new($"/roles/{id}/work/");

    /// <summary>What the roles of a site are paid in a place: <c>/places/columbus-oh/</c>.</summary>
    public static SitePath Place(Id<SurveyPlace> place) => new($"/places/{place}/");

    /// <summary>The same of the roles of a family, where one page cannot hold all.</summary>
    public static SitePath PlaceField(Id<SurveyPlace> place, Id<Family> family, int sheet = 1) =>
        new SitePath($"/places/{place}/{family}/").Part(sheet);

    /// <summary>The cells of a place, for the picker of places: <c>/places/columbus-oh.json</c>.</summary>
    public static SitePath PlaceData(Id<SurveyPlace> place) => new($"/places/{place}.json");

    /// <summary>Questions to expect and to ask, and how to ask for the role where one works.</summary>
    public static SitePath Interview(Id<RoleProfile> id) => new($"/roles/{id}/interview/");

    /// <summary>How large the jobs of a family are: <c>/titles/medical-practice/</c>.</summary>
    public static SitePath Sizes(Id<Family> family) => new($"/titles/{family}/");

    public static SitePath Certification(Id<Credential> id) => new($"/certifications/{id}/");

    public static SitePath Guide(Id<Guide> id) => new($"/guides/{id}/");

    public static SitePath Source(Id<Source> id) => new($"/sources/{id}/");

    /// <summary>One page for both orders: the ids stand in ordinal order.</summary>
    public static SitePath Comparison(Id<RoleProfile> one, Id<RoleProfile> other) =>
        one.CompareTo(other) <= 0 ? new($"/compare/{one}-vs-{other}/") : new($"/compare/{other}-vs-{one}/");

    /// <summary>One page for all orders of several roles.</summary>
    public static SitePath Comparison(IEnumerable<Id<RoleProfile>> roles) =>
        new($"/compare/{string.Join("-vs-", roles.Order())}/");

    /// <summary>
    /// The roles of a family in one table; where they need several, <c>/compare/medical-practice/2/</c> is the second.
    /// No id of a family is that of a pair: <c>-vs-</c> stands in none.
    /// </summary>
    public static SitePath CompareFamily(Id<Family> family, int sheet = 1) =>
        new SitePath($"/compare/{family}/").Part(sheet);

    /// <summary>What the sheet to decide with reads of a role: <c>/decide/practice-manager.json</c>.</summary>
    public static SitePath DecideData(Id<RoleProfile> role) => new($"/decide/{role}.json");

    /// <summary>
    /// The roles of a family, where one list of all roles would be too long. Below <c>/roles/</c> it could be the page
    /// of a role.
    /// </summary>
    public static SitePath Field(Id<Family> family) => new($"/fields/{family}/");

    /// <summary>
    /// Titles with one first letter or digit. Below <c>/titles/</c> alone it could be the page of a family.
    /// </summary>
    public static SitePath TitlesUnder(char letter) => new($"/titles/letter/{letter}/");

    /// <summary>The groups of a field of work, by the first digits of their codes: <c>/groups/11/</c>.</summary>
    public static SitePath GroupsOf(SocCode field) => new($"/groups/{field.Text[..2]}/");

    /// <summary>
    /// Names with one first letter, or all that begin with a digit: <c>/a-z/b/</c>, <c>/a-z/digits/</c>.
    /// </summary>
    public static SitePath AToZUnder(string letter) => new($"/a-z/{letter}/");

    /// <summary>
    /// One of the pages of a list that is too long for one: the first is the list's own, the third <c>/drafts/3/</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Parts are counted from 1.</exception>
    public SitePath Part(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number == 1
            ? this
            : new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Text}{number}/"));
    }

    /// <summary>Which role of a family leads to which.</summary>
    public static SitePath PathsOf(Id<Family> family) => new($"/paths/{family}/");

    /// <summary>
    /// The steps and routes from a role: <c>/paths/from/medical-secretary/</c>. Below <c>/paths/</c> alone it could be the
    /// page of a family.
    /// </summary>
    public static SitePath PathsFrom(Id<RoleProfile> role) => new($"/paths/from/{role}/");

    /// <summary>Who of the two earns more, in every source, release and place of the range.</summary>
    public static SitePath ComparisonPay(Id<RoleProfile> one, Id<RoleProfile> other) =>
        new(Comparison(one, other).Text + "pay/");

    /// <summary>The order that no page has; the server answers it with the other one.</summary>
    public static SitePath ReversedComparison(Id<RoleProfile> one, Id<RoleProfile> other) =>
        one.CompareTo(other) > 0 ? new($"/compare/{one}-vs-{other}/") : new($"/compare/{other}-vs-{one}/");

    /// <summary>A page on which a reader does something: <c>/paths/</c>. The site need not have it.</summary>
    public static SitePath OfTool(Id<SiteTool> page) => new($"/{page}/");

    /// <summary>A file of the theme, whose name holds the hash of its bytes.</summary>
    /// <exception cref="ArgumentException">The name is not plain: letters, digits, dots and hyphens.</exception>
    public static SitePath Asset(string name) =>
        name.Length > 0 && name[0] != '.' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            ? new($"/{name}")
            : throw new ArgumentException($"'{name}' is not a plain file name.", nameof(name));

    /// <summary>An address somebody typed or asked for; it may have no page.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SitePath? path) =>
        (path = Pattern.IsMatch(text) && !text.Contains("..", StringComparison.Ordinal) ? new SitePath(text) : null)
            is not null;

    public int CompareTo(SitePath? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;

    [GeneratedRegex(@"^/([a-zA-Z0-9_.-]+/)*([a-zA-Z0-9_.-]+)?\z")]
    private static partial Regex Pattern { get; }
}
