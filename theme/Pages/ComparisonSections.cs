using CareerCompare.Pages.Comparison;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Theme.Pages;

/// <summary>The sections of a comparison, in the order in which readers need them.</summary>
internal sealed class ComparisonSections(ComparisonPage page)
{
    public Section Pay { get; } = new("pay", "Pay", "What might I earn?");

    public Section Ad { get; } = new("ad", "Read the ad", "Which job is this really?")
    {
        Shown = page.AdQuestions.Count > 0 || page.WhereTitlesAreFiled is not null,
    };

    public Section Work { get; } = new("work", "Work", "What would I do?")
    {
        Shown = page.Work.Both.Count + page.Work.OnlyA.Count + page.Work.OnlyB.Count > 0,
    };

    public Section WayIn { get; } = new("way-in", "Way in", "What do I lack?") { Shown = page.WayIn.Rows.Count > 0 };
    public Section Life { get; } = new("life", "Life", "What are the days like?") { Shown = page.Life.Rows.Count > 0 };
    public Section Outlook { get; } = new("outlook", "Outlook", "Will there be jobs?") { Shown = page.Outlook.Lanes.Count > 0 };
    public Section Next { get; } = new("next", "Next step", "Go, stay, or ask?") { Shown = page.Next.Options.Count > 0 };
    public Section Faq { get; } = new("faq", "Questions", "What else do people ask?") { Shown = page.Questions.Any(q => q.Text is not null) };
    public Section Open { get; } = new("open", "Not settled", "What could be wrong here?") { Shown = page.NotSettled.Count > 0 };
    public Section Sources { get; } = new("sources", "Sources", "Can I trust and share it?");

    public IReadOnlyList<Section> All => [Pay, Ad, Work, WayIn, Life, Outlook, Next, Faq, Open, Sources];
}
