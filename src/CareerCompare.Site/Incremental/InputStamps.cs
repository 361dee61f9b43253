using CareerCompare.Core.Stamps;
using CareerCompare.Core.Text;

namespace CareerCompare.Site.Incremental;

/// <summary>What a site was made from: its files, the theme, the program, and how it was asked to be written.</summary>
public sealed class InputStamps
{
    private readonly IReadOnlyDictionary<string, RoleFile> roles;

    /// <param name="roles">By the id of the role.</param>
    /// <param name="others">Of every other file, with its path.</param>
    /// <param name="sharedReferences">Figures that texts of no role refer to.</param>
    /// <param name="program">Of the program with its theme and options.</param>
    public InputStamps(IReadOnlyDictionary<string, RoleFile> roles, IEnumerable<(string Path, Stamp Bytes)> others, IReadOnlyList<string> sharedReferences, Stamp program)
    {
        (this.roles, SharedReferences) = (roles, sharedReferences);
        Shared = program.With(Stamp.Of(others.OrderBy(o => o.Path, StringComparer.Ordinal).Select(o => Stamp.Of(o.Path).With(o.Bytes))));
        Whole = Shared.With(Stamp.Of(roles.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => Stamp.Of(r.Key).With(r.Value.Bytes))));
    }

    public Stamp Whole { get; }

    public Stamp Shared { get; }

    public IReadOnlyList<string> SharedReferences { get; }

    public RoleFile OfRole(Slug id) => roles[id.Text];

    /// <param name="Bytes">Of its bytes.</param>
    /// <param name="References">Figures that its text refers to; they may be another role's.</param>
    public sealed record RoleFile(Stamp Bytes, IReadOnlyList<string> References);
}
