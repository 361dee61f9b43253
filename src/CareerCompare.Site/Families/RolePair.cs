using CareerCompare.Core.Roles;

namespace CareerCompare.Site.Families;

/// <summary>Two roles that a page compares; which of them it names first, <see cref="Ladder.Seats"/> says.</summary>
public sealed record RolePair(RoleProfile One, RoleProfile Other)
{
    /// <summary>A page with a draft on it is in no list.</summary>
    public bool HasDraft => One.Draft || Other.Draft;

    /// <summary>One of the two is a step up from the other.</summary>
    public bool IsStep => One.LeadsTo.Contains(Other.Id) || Other.LeadsTo.Contains(One.Id);

    /// <summary>A page of two roles is as fresh as the older of their reviews.</summary>
    public DateOnly Reviewed => One.Reviewed < Other.Reviewed ? One.Reviewed : Other.Reviewed;
}
