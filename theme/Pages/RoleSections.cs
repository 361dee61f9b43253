using CareerCompare.Pages.Role;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Theme.Pages;

/// <summary>The sections of a role, in the order in which readers need them.</summary>
internal sealed class RoleSections(RolePage page)
{
    public Section Mine { get; } = new("mine", "Is this my job?", "Titles mislead") { Shown = page.Tests.Count > 0 || page.WhereTitlesAreFiled is not null };
    public Section Pay { get; } = new("pay", "Pay", "What might I earn?");
    public Section Work { get; } = new("work", "Work", "What would I do?") { Shown = page.Work.Count + page.Skills.Count > 0 };
    public Section Ladder { get; } = new("ladder", "Ladder", "Same title, several jobs") { Shown = page.Ladder.Count > 0 };
    public Section WayIn { get; } = new("way-in", "Way in", "What do I need?") { Shown = page.WayIn.Count > 0 };
    public Section Certs { get; } = new("certs", "Certifications", "All optional") { Shown = page.Credentials.Count > 0 };
    public Section Life { get; } = new("life", "Life", "What are the days like?") { Shown = page.Life.Count > 0 };
    public Section Outlook { get; } = new("outlook", "Outlook", "Will there be jobs?") { Shown = page.Outlook.Lanes.Count > 0 };

    public Section Open { get; } = new("open", "Not settled", "What could be wrong here?")
    {
        Shown = page.NotSettled.Count + page.NotKnown.Count + page.NotUsed.Count > 0,
    };

    public Section Compare { get; } = new("compare", "Compare with", "Nearby jobs") { Shown = page.CompareWith.Count > 0 };
    public Section Sources { get; } = new("sources", "Sources", "Can I trust and share it?");

    public IReadOnlyList<Section> All => [Mine, Pay, Work, Ladder, WayIn, Certs, Life, Outlook, Open, Compare, Sources];
}
