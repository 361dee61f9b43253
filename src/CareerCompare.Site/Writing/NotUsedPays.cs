using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Role;

namespace CareerCompare.Site.Writing;

/// <summary>A pay figure seen elsewhere and why nothing is made of it.</summary>
public static class NotUsedPays
{
    public static NotUsedPay Of(RoleProfile role, PayClaim pay, Desk desk)
    {
        var figure = desk.Inputs.Figures.Of(role, pay);
        var why = pay.Citation.Note is { } note ? desk.Resolve(note)
            : pay.Citation.Quotes is { } quoted ? Line.Plain($"Credited to {desk.Inputs.Ledger.Sources[quoted].Title}; not found there.")
            : Line.Plain("Names no source.");
        return new(figure, $"{PayWords.Kind(pay.Kind)}, {pay.AsOf}", why);
    }
}
