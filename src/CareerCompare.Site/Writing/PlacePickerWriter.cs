using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>The picker of places on the page of a role or a comparison.</summary>
public static class PlacePickerWriter
{
    /// <summary>Null where the site has no places, and for roles that are drafts.</summary>
    /// <param name="roles">Of the page.</param>
    /// <param name="inputs">Of the site.</param>
    public static PlacePickerModel? Of(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        inputs.PlaceIndex is { } index && SiteGroup.Of(roles) is { Count: > 0 } groups
            ? new(
                index.Path,
                [
                    .. groups.Select(g => new PlacePickerModel.Group(
                        g.Soc.Text,
                        FirstLetter.Capital(inputs.NameOf(g.Soc))
                    )),
                ]
            )
            : null;
}
