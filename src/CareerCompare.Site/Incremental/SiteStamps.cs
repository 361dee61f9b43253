using System.Collections.Concurrent;
using CareerCompare.Core.Stamps;
using CareerCompare.Core.Text;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// The stamp of every page, made from what the page declares to read. What is not a role's own file (figures, sources,
/// words, theme, program) is one stamp for all pages: a change there makes every page anew.
/// </summary>
public sealed class SiteStamps
{
    private readonly SiteInputs inputs;
    private readonly InputStamps files;
    private readonly ConcurrentDictionary<Slug, Stamp> inFull = [];

    /// <param name="inputs">The site.</param>
    /// <param name="files">What it was read from.</param>
    public SiteStamps(SiteInputs inputs, InputStamps files)
    {
        (this.inputs, this.files) = (inputs, files);
        Shared = files.Shared.With(Figures(files.SharedReferences));
    }

    /// <summary>Of everything that any page may read.</summary>
    public Stamp Whole => files.Whole;

    /// <summary>Of what all pages share.</summary>
    public Stamp Shared { get; }

    /// <summary>Null for an entry that may read anything: it is made again whenever anything changed.</summary>
    public Stamp? Of(SiteEntry entry)
    {
        if (entry.Reads is not { } reads) return null;
        var stamp = reads.Shown is { } shown ? Shared.With(shown()) : Shared;
        foreach (var role in reads.InFull) stamp = stamp.With(inFull.GetOrAdd(role, Of));
        return stamp;
    }

    // A renamed role has the same bytes under another address.
    private Stamp Of(Slug role)
    {
        var file = files.OfRole(role);
        return Stamp.OfName(role.Text).With(file.Bytes).With(Figures(file.References));
    }

    private Stamp Figures(IEnumerable<string> references) =>
        Stamp.Of(references.Select(id => inputs.Figures.Find(id) is { } figure ? Shown.Of(figure) : Stamp.OfName(id)));
}
