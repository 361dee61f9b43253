using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Time;

namespace CareerCompare.Authoring.Oews;

/// <summary>What a workbook says of itself on its sheet "Field Descriptions": which release it is, and its top code.</summary>
internal static partial class FieldDescriptions
{
    private const string Name = "Field Descriptions";

    /// <summary>Null, with the reason in the log, where the release is said nowhere, or twice and not alike.</summary>
    public static YearMonth? Release(IReadOnlyList<Grid> sheets, Grid data, ImportFile file, DiagnosticLog log)
    {
        var said = Texts(sheets).Select(t => Title.Match(t.Text)).FirstOrDefault(m => m.Success)?.Groups["year"].Value;
        var named = SheetName.Match(data.Name) is { Success: true } match ? match.Groups["year"].Value : null;
        if ((said ?? named) is { } year && (named is null || said is null || said == named))
            return new YearMonth(int.Parse(year, CultureInfo.InvariantCulture), 5);
        log.Error(ImportCodes.NoRelease, data.Rows.Count > 0 ? data.At(0, 0) : file.Whole,
            said is null ? $"no release is named in '{file.Name}'" : $"the sheet '{data.Name}' is of {named}, but '{Name}' says May {said}",
            "the sheet of estimates is called like national_M2024_dl, and the first line of 'Field Descriptions' reads like 'May 2024 OEWS Estimates'");
        return null;
    }

    public static TopCode? TopCode(IReadOnlyList<Grid> sheets)
    {
        var note = Texts(sheets).Select(t => Cap.Match(t.Text)).FirstOrDefault(m => m.Success);
        return note is null ? null : new TopCode(Amount(note.Groups["hour"]), Amount(note.Groups["year"]));
    }

    private static decimal Amount(Group amount) => decimal.Parse(amount.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static IEnumerable<(int Row, string Text)> Texts(IReadOnlyList<Grid> sheets) =>
        sheets.Where(s => s.Name.Trim().Equals(Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(s => Enumerable.Range(0, s.Rows.Count).Where(r => s.Rows[r].Length > 0).Select(r => (r, s.Text(r, 0))));

    [GeneratedRegex(@"^May (?<year>20\d\d) OEW?S Estimates\z")]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"_M(?<year>20\d\d)_")]
    private static partial Regex SheetName { get; }

    [GeneratedRegex(@"^#\s*=.{0,80}\$(?<hour>[\d,]+\.\d\d) per hour or \$(?<year>[\d,]+) per year")]
    private static partial Regex Cap { get; }
}
