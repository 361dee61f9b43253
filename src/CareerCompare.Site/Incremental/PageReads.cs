using CareerCompare.Core.Stamps;
using CareerCompare.Core.Text;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// What a page is made from, besides what all pages share. Of a page that reads more than it declares, an old copy would be
/// kept: the tests of random edits hold every declaration against a clean build.
/// </summary>
/// <param name="InFull">Roles, or drafts of such, of which it may say anything.</param>
public sealed record PageReads(params IReadOnlyList<Slug> InFull)
{
    /// <summary>
    /// Of what else it says: the values themselves, such as the words of a link, so that a change to a role that shows
    /// nowhere on the page leaves the page alone. Null where there is nothing else.
    /// </summary>
    public Func<Stamp>? Shown { get; init; }
}
