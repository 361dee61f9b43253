using System.Collections.Concurrent;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Kinds;

namespace CareerCompare.Site.Writing;

/// <summary>What every family reads: the ledger, what is computed once from all of it, and the theme.</summary>
public sealed class SiteInputs
{
    private readonly ConcurrentDictionary<RoleProfile, RoleDigest> digests = new(ReferenceEqualityComparer.Instance);

    private readonly ConcurrentDictionary<(AreaKind, SocCode), AreaOrder?> orders = [];

    private readonly ConcurrentDictionary<SocCode, string> names = [];

    private readonly ConcurrentDictionary<string, Kept<IReadOnlyList<PlaceTable.Row>>> middles = new(
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, FiguresForm> forms;

    private readonly Lazy<IReadOnlyList<Finds>> finds;

    private readonly Lazy<IReadOnlyList<SiteTool>> tools;

    private readonly Lazy<DataFile> index;

    private readonly Lazy<DataFile> jobIndex;

    private readonly Lazy<SurveyPlaces> places;

    private readonly Lazy<DataFile?> placeIndex;

    private readonly Lazy<IReadOnlyList<DecodedTitle>> titles;

    private readonly Lazy<DataFile?> titleIndex;

    private readonly Lazy<OfficialGroups> groups;

    private readonly Lazy<Resemblance> resemblance;

    private readonly ILookup<Id<RoleProfile>, RoleProfile> leadingTo;

    public SiteInputs(Ledger ledger, Theme theme)
    {
        finds = new(() => Writing.Finds.Of(ledger, Tools));
        tools = new(() => [.. ledger.Tools.Where(t => Has(SitePath.OfTool(t.Page)))]);
        index = new(() => SearchIndex.Of("search", Finds, FindPart.Of(this)));
        jobIndex = new(() => Writing.JobIndex.Of(this));
        places = new(() => SurveyPlaces.Of(ledger));
        placeIndex = new(() => Writing.PlaceIndex.Of(this));
        titles = new(() => TitleDecoder.All(ledger));
        titleIndex = new(() => Writing.TitleIndex.Of(this));
        groups = new(() => OfficialGroups.Of(ledger));
        Ledger = ledger;
        Theme = theme;
        Figures = new(ledger);
        Comparer = new(ledger.Wages, ledger.EarlierMeans);
        Notes = new(ledger);
        Roles = [.. ledger.Roles.Values.OrderBy(r => r.Id)];
        resemblance = new(() => new(Roles));
        forms = ledger.FiguresFiles.ToDictionary(f => f.File, f => f.Form, StringComparer.Ordinal);
        leadingTo = (from role in Roles from next in role.LeadsTo select (role, next)).ToLookup(
            s => s.next,
            s => s.role
        );
        DutyRarity = Rarity.OfDuties(Roles);
        SkillRarity = new(Roles.Select(r => r.Skills.Where(s => s.Citation.MayDecide).Select(s => s.Value).ToList()));
    }

    public Ledger Ledger { get; }

    public Theme Theme { get; }

    public FigureBook Figures { get; }

    /// <summary>The one who says whether two figures of pay differ.</summary>
    public PayComparer Comparer { get; }

    public Notes Notes { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<RoleProfile> Roles { get; }

    /// <summary>Where a reader may look up pay.</summary>
    public SurveyPlaces Places => places.Value;

    /// <summary>What the search box and the picker read of places; null where there are none.</summary>
    public DataFile? PlaceIndex => placeIndex.Value;

    /// <summary>Every title that is known, by title.</summary>
    public IReadOnlyList<DecodedTitle> Titles => titles.Value;

    /// <summary>What the search box reads of titles and groups; null where there are none.</summary>
    public DataFile? TitleIndex => titleIndex.Value;

    /// <summary>All that official pay figures sort posts into.</summary>
    public OfficialGroups Groups => groups.Value;

    /// <summary>The box, with all that it reads.</summary>
    public SearchBox SearchBox(bool here) =>
        new(Index.Path, here) { Places = PlaceIndex?.Path, Titles = TitleIndex?.Path };

    public Rarity DutyRarity { get; }

    public Rarity SkillRarity { get; }

    /// <summary>Whether the site has a page; known once its families are.</summary>
    public Func<SitePath, bool> Has { get; set; } = _ => false;

    /// <summary>Ads are read where rules say what in them speaks for which job.</summary>
    public bool ReadsAds => Ledger.AdRules.Count > 0;

    /// <summary>What a reader can do here: only what has its page.</summary>
    public IReadOnlyList<SiteTool> Tools => tools.Value;

    /// <summary>All that has a name.</summary>
    public IReadOnlyList<Finds> Finds => finds.Value;

    /// <summary>What the search box reads.</summary>
    public DataFile Index => index.Value;

    /// <summary>Every job with the page of its column, for pages that could not hold a list of them.</summary>
    public DataFile JobIndex => jobIndex.Value;

    /// <summary>Roles from which a step leads to this one, by id.</summary>
    public IEnumerable<RoleProfile> LeadingTo(RoleProfile role) => leadingTo[role.Id];

    public Resemblance Resemblance => resemblance.Value;

    public RoleDigest DigestOf(RoleProfile role) => digests.GetOrAdd(role, r => new(r, this));

    public RolePay PayOf(RoleProfile role) => DigestOf(role).Pay;

    /// <summary>A statistical class in plain words: "health services managers".</summary>
    public string NameOf(SocCode soc) =>
        names.GetOrAdd(
            soc,
            static (soc, ledger) =>
                ledger.Occupations.TryGetValue(soc, out var known)
                    ? known.Name
                    : (ledger.Wages.Newest(soc) is { Title: { } title } ? FirstLetter.EachInSentence(title) : soc.Text),
            Ledger
        );

    /// <summary>
    /// Whose form the national wages of a release were read from; null where no file of them is known.
    /// </summary>
    public FiguresForm? FormOf(YearMonth release) =>
        forms.TryGetValue($"oews/{release}.csv", out var form) ? form : null;

    /// <summary>The areas of a kind in the order of a group's pay; null where none has a figure.</summary>
    public AreaOrder? OrderOf(AreaKind kind, SocCode soc) =>
        orders.GetOrAdd((kind, soc), static (key, inputs) => AreaOrder.Of(key.Item1, key.Item2, inputs), this);

    /// <summary>The places beside each other in the table of a state, or of all states; kept for all its areas.</summary>
    /// <param name="of">The state, or the country.</param>
    /// <param name="groups">The columns.</param>
    /// <param name="rows">Makes them the first time.</param>
    public Kept<IReadOnlyList<PlaceTable.Row>> MiddlesOf(
        SurveyPlace of,
        IReadOnlyList<SocCode> groups,
        Func<IReadOnlyList<PlaceTable.Row>> rows
    ) => middles.GetOrAdd($"{of.Id} {string.Join(' ', groups)}", static (_, make) => new(make()), rows);

    public LineWriter Line() => new(Notes, Figures);

    public Line Resolve(RichText text) => Line().Say(text).Done();

    /// <summary>
    /// Words that lead to their meaning where they first stand on a page; plain where the glossary has none.
    /// </summary>
    public Line.Part Word(string id, string words) =>
        Slug.TryParse(id, out var slug) && slug.As<GlossaryEntry>() is var word && Ledger.Glossary.ContainsKey(word)
            ? new Line.Term(words, word)
            : new Line.Words(words);

    public string LabelOf(TermKind kind, Id<Term> id) => Ledger.TermOf(kind, id).Label;

    public PageHead Head(SitePath path, string title, string description) =>
        new()
        {
            Site = Ledger.Site,
            Path = path,
            Sources = Ledger.Sources,
            Title = title,
            Description = description,
            ReadsAds = ReadsAds,
        };
}

/// <summary>
/// What is worked out of one role once and stands on every page that shows the role. At a thousand roles, each is
/// compared a thousand times.
/// </summary>
public sealed class RoleDigest
{
    private readonly Lazy<IReadOnlyList<RoleProfile>> nearest;
    private readonly Lazy<IReadOnlyList<RelatedPage>> nearPages;
    private readonly Lazy<RoleFacts> facts;
    private readonly Lazy<bool> hasLadder;

    /// <summary>As many as any page links to.</summary>
    public const int MostNear = 8;

    internal RoleDigest(RoleProfile role, SiteInputs inputs)
    {
        Role = role;
        Pay = RolePay.Of(role, inputs.Ledger, inputs.Figures);
        Work = RoleWork.Of(role, inputs.DutyRarity);
        nearest = new(() => inputs.Resemblance.NearestTo(role, MostNear));
        nearPages = new(() => [.. Nearest.Select(near => ComparisonFamily.Link(role, near, inputs))]);
        facts = new(() => new(role, inputs));
        hasLadder = new(() => GroupPaySections.Of([new RoleSide(Seat.A, role)], inputs) is not null);
    }

    public RoleProfile Role { get; }

    public RolePay Pay { get; }

    /// <summary>Its page draws what is paid at each of its employers.</summary>
    public bool HasLadder => hasLadder.Value;

    public RoleWork Work { get; }

    /// <summary>The most alike first.</summary>
    public IReadOnlyList<RoleProfile> Nearest => nearest.Value;

    /// <summary>The comparison with each of <see cref="Nearest"/>.</summary>
    public IReadOnlyList<RelatedPage> NearPages => nearPages.Value;

    /// <summary>What tables say of it.</summary>
    public RoleFacts Facts => facts.Value;
}
