using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>The model of a comparison as data: what was found, in which words, with which notes. How it looks is left to the templates.</summary>
internal static class ComparisonData
{
    public static object Of(ComparisonPage page) => new
    {
        a = page.A.Role.Id.Text,
        b = page.B.Role.Id.Text,
        reviewed = page.Reviewed,
        payanswer = page.PayAnswer.Select(LineData.Of),
        chart = ChartData.Of(page.Chart),
        why = LineData.Of(page.WhySoFarApart),
        filed = LineData.Of(page.WhereTitlesAreFiled),
        ad = page.AdQuestions,
        count = LineData.Of(page.HowToCount),
        work = new { both = Items(page.Work.Both), a = Items(page.Work.OnlyA), b = Items(page.Work.OnlyB), note = LineData.Of(page.Work.Note) },
        wayin = Facts(page.WayIn),
        life = Facts(page.Life),
        outlook = new
        {
            lanes = page.Outlook.Lanes.Select(l => new { seat = l.Seat switch { Seat.A => "a", Seat.B => "b", _ => "ab" }, occupation = l.Occupation, change = LineData.Of(l.Change) }),
            explanation = LineData.Of(page.Outlook.Explanation),
            period = page.Outlook.Lanes is [var lane, ..] ? lane.Change.Figure.Period.ToString() : null,
            note = page.Outlook.Lanes is [var first, ..] ? LineData.Of(first.Change.Note) : null,
        },
        next = page.Next.Options.Select(o => new { heading = o.Heading, text = LineData.Of(o.Text) }),
        more = LineData.Of(page.Next.More),
        questions = page.Questions.Where(q => q.Text is not null).Select(q => new { heading = q.Label, text = LineData.Of(q.Text) }),
        open = page.NotSettled.Select(p => new { heading = p.Heading, text = LineData.Of(p.Text), runson = p.Text.Parts is [Line.Words { Text: [>= 'a' and <= 'z', ..] }, ..] }),
        sources = SourcesData.Of(page.Sources),
        related = page.Related.Select(r => new { title = r.Title, why = r.Why, path = r.Path.Text }),
    };

    private static IEnumerable<object> Items(IReadOnlyList<WorkItem> items) => items.Select(i => new { label = i.Label, sometimes = i.Sometimes });

    private static object Facts(FactsTable table) => new
    {
        rows = table.Rows.Select(r => new
        {
            like = r.Likeness switch { Likeness.Same => "same", Likeness.Differs => "differs", _ => "open" },
            label = r.Label,
            a = LineData.Of(r.A.Text),
            b = LineData.Of(r.B.Text),
        }),
        note = LineData.Of(table.Note),
    };
}
