using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Role;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>A pay figure seen elsewhere and why nothing is made of it.</summary>
public static class NotUsedPays
{
    public static NotUsedPay Of(RoleProfile role, PayClaim pay, SiteInputs inputs)
    {
        var figure = inputs.Figures.Of(role, pay);
        var why = pay.Citation.Note is { } note ? inputs.Resolve(note)
            : pay.Citation.Quotes is { } quoted ? Line.Plain($"Credited to {inputs.Ledger.Sources[quoted].Title}; not found there.")
            : Line.Plain("Names no source.");
        return new(figure, $"{PayWords.Kind(pay.Kind)}, {pay.AsOf}", why);
    }
}
