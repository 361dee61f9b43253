using System.Collections.Concurrent;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Stamps;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// The stamp of every page, made from the stamps of the roles that it reads. What is not a role's own file (figures,
/// sources, words, theme, program) is one stamp for all pages: a change there makes every page anew.
/// </summary>
public sealed class SiteStamps
{
    private readonly SiteInputs inputs;
    private readonly InputStamps files;
    private readonly ConcurrentDictionary<RoleProfile, RoleStamps> byRole = new(ReferenceEqualityComparer.Instance);

    /// <param name="inputs">The site.</param>
    /// <param name="files">What it was read from.</param>
    public SiteStamps(SiteInputs inputs, InputStamps files)
    {
        (this.inputs, this.files) = (inputs, files);
        Shared = files.Shared.With(Figures(files.SharedReferences)).With(Stamp.Of(PathsFamily.AllInOne(inputs) ? "one map" : "a map a family"));
    }

    /// <summary>Of everything that any page may read.</summary>
    public Stamp Whole => files.Whole;

    /// <summary>Of what all pages share.</summary>
    public Stamp Shared { get; }

    /// <summary>Null for an entry that may read anything: it is made again whenever anything changed.</summary>
    public Stamp? Of(SiteEntry entry) => entry.Reads switch
    {
        null => null,
        PageReads.Of(var role) => Of(role).Own,
        PageReads.OfAndNear(var role) => Of(role).WithNear,
        PageReads.OfTwo(var a, var b) => OfTwo(a, b),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Stamp OfTwo(RoleProfile a, RoleProfile b)
    {
        var stamp = Of(a).Own.With(Of(b).Own);
        foreach (var near in ComparisonFamily.Beside(inputs.DigestOf(a), b)) stamp = stamp.With(Of(near).Mention);
        foreach (var near in ComparisonFamily.Beside(inputs.DigestOf(b), a)) stamp = stamp.With(Of(near).Mention);
        return stamp;
    }

    private RoleStamps Of(RoleProfile role) => byRole.GetOrAdd(role, r => new(r, this));

    private Stamp Figures(IEnumerable<string> references) =>
        Stamp.Of(references.Select(id => inputs.Figures.Find(id) is { } figure ? InFull(figure) : id));

    private static string InFull(Figure figure) =>
        $"{figure.Id} {figure.Quantity} {figure.Period} {figure.Population} {figure.Label} {string.Join(' ', figure.Citing.Sources)} {figure.Citing.Quotes} {figure.Citing.Status}";

    private sealed class RoleStamps
    {
        private readonly Lazy<Stamp> withNear;

        public RoleStamps(RoleProfile role, SiteStamps site)
        {
            var inputs = site.inputs;
            var file = site.files.OfRole(role.Id);
            // Which roles it leads to, by whatever steps, decides who is named first.
            Mention = Stamp.OfName(role.Id.Text).With(file.Bytes).With(Stamp.Of(Ladder.Above(role, inputs.Ledger).Select(id => id.Text)));
            var digest = inputs.DigestOf(role);
            Own = site.Shared.With(Mention).With(site.Figures(file.References))
                // The order in which its duties and skills are named depends on how many other roles have them.
                .With(Stamp.Of(digest.Work.ByLift.Select(d => d.Text))).With(Stamp.Of(digest.Work.SettingApart.Select(d => d.Text)))
                .With(Stamp.Of(RoleFamily.SkillsShown(role, inputs).Select(s => s.Value.Text)));
            withNear = new(() => Own
                .With(Stamp.Of(digest.Nearest.Select(n => site.Of(n).Mention)))
                // What they say of asking for it stands on the page of its interview.
                .With(Stamp.Of(inputs.LeadingTo(role).Select(f => Stamp.OfName(f.Id.Text).With(site.files.OfRole(f.Id).Bytes).With(site.Figures(site.files.OfRole(f.Id).References))))));
        }

        /// <summary>Of what a page that only links to the role reads of it.</summary>
        public Stamp Mention { get; }

        public Stamp Own { get; }

        public Stamp WithNear => withNear.Value;
    }
}
