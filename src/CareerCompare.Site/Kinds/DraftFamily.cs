using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>A page for every job that nobody has written about, at the address that its role will have.</summary>
public sealed class DraftFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => inputs.Ledger.Drafts.Select(Entry);

    private SiteEntry Entry(RoleDraft draft) =>
        new()
        {
            Path = SitePath.Role(draft.Id),
            Kind = SiteEntryKind.Page,
            Listed = false,
            WriteTo = output => inputs.Theme.Page(Page(draft)).WriteTo(output),
        };

    private DraftPage Page(RoleDraft draft)
    {
        return new()
        {
            Head = inputs.Head(
                SitePath.Role(draft.Id),
                $"{draft.Title} (draft)",
                $"{draft.Title}: what official lists and statistics say of this job. Nobody has written about it here yet."
            ) with
            {
                NoIndex = true,
            },
            Title = draft.Title,
            AlsoCalled = draft.AlsoCalled,
            Answer = DraftFacts.Answer(draft, inputs),
            Class = DraftFacts.Class(draft, inputs),
            Pay = DraftFacts.Pay(draft, inputs),
            WayIn = DraftFacts.WayIn(draft, inputs),
            Outlook = DraftFacts.Outlook(draft, inputs),
            Skills = DraftFacts.Skills(draft, inputs),
            Unwritten = [.. draft.Unwritten.Select(DraftFacts.Asked)],
        };
    }
}
