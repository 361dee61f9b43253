using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Preview;

/// <summary>The site as the folders held it at one moment.</summary>
/// <param name="Id">Differs from that of every other edition, of other runs too, so that an open page knows when it is old.</param>
/// <param name="Catalog">The last good site; null while there was none.</param>
/// <param name="Diagnostics">What is wrong with the folders now.</param>
/// <param name="Failure">What the program itself could not do, if anything.</param>
internal sealed record Edition(string Id, SiteCatalog? Catalog, IReadOnlyList<Diagnostic> Diagnostics, string? Failure)
{
    /// <summary>Pages show what is wrong instead of themselves.</summary>
    public bool IsBroken => Catalog is null || Failure is not null || Diagnostics.Any(d => d.Severity == Severity.Error);
}
