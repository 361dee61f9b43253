using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Authoring.Grids;

namespace CareerCompare.Authoring.Oews;

/// <summary>
/// What the bureau writes of a release beside its figures: which May it is, and its top code. Since 2019 on the sheet
/// "Field Descriptions" of the workbook itself, before that in a workbook of its own, field_descriptions.
/// </summary>
/// <param name="Year">Null where it says none.</param>
/// <param name="TopCode">Null where it says none.</param>
internal sealed partial record FieldDescriptions(int? Year, TopCode? TopCode)
{
    public const string Sheet = "Field Descriptions";

    /// <summary>From the first column of some sheets.</summary>
    public static FieldDescriptions Of(IEnumerable<Grid> sheets)
    {
        IReadOnlyList<string> texts = [.. sheets.SelectMany(s => Enumerable.Range(0, s.Rows.Count).Where(r => s.Rows[r].Length > 0).Select(r => s.Text(r, 0)))];
        var title = texts.Select(t => Title.Match(t)).FirstOrDefault(m => m.Success);
        var cap = texts.Select(t => Cap.Match(t)).FirstOrDefault(m => m.Success);
        return new(title is null ? null : int.Parse(title.Groups["year"].Value, CultureInfo.InvariantCulture),
            cap is null ? null : new TopCode(Amount(cap.Groups["hour"]), Amount(cap.Groups["year"])));
    }

    private static decimal Amount(Group amount) => decimal.Parse(amount.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^May (?<year>20\d\d) OEW?S Estimates\z")]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"^#\s*=.{0,80}\$(?<hour>[\d,]+\.\d\d) per hour or \$(?<year>[\d,]+) per year")]
    private static partial Regex Cap { get; }
}
