using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Which years were read from the publisher's own files, and which from a copy that others made.</summary>
public static class Copies
{
    /// <summary>Of national wages; null where all years are the publisher's own.</summary>
    public static Line? Of(IEnumerable<YearMonth> releases, SiteInputs inputs)
    {
        var byForm = releases.Distinct().Select(r => (r.Year, Form: inputs.FormOf(r))).Where(r => r.Form is not null).ToLookup(r => r.Form!.Value, r => r.Year);
        if (!byForm[FiguresForm.Conversion].Any()) return null;
        var line = inputs.Line().Strong("Whose copy.").Say($" The figures of {YearSpans.Of(byForm[FiguresForm.Conversion])} were read from tables that others made of the bureau’s files");
        if (byForm[FiguresForm.Workbook].Any()) line.Say($", those of {YearSpans.Of(byForm[FiguresForm.Workbook])} from the files themselves");
        return line.Say(". ").Link("Every file and what is known of it", $"{SitePath.Source(inputs.Ledger.Official.Oews)}#files").Say(".").Done();
    }
}
