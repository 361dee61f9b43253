using System.Globalization;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>A table of ratings as O*NET publishes it, by its names, and what it rates.</summary>
/// <param name="Kind">Of its elements.</param>
/// <param name="Layouts">The names of its files: of several layouts the newest first.</param>
internal sealed record OnetRatings(ElementKind Kind, params IReadOnlyList<IReadOnlyList<string>> Layouts)
{
    public static IReadOnlyList<OnetRatings> All { get; } =
    [
        new(ElementKind.Skill, ["Essential Skills", "Transferable Skills"], ["Skills"]),
        new(ElementKind.Knowledge, ["Knowledge"]),
        new(ElementKind.Activity, ["Work Activities"]),
        new(ElementKind.Context, ["Work Context"]),
        new(ElementKind.Style, ["Work Styles"]),
        new(ElementKind.Value, ["Work Values"]),
        new(ElementKind.Interest, ["Interests"]),
        new(ElementKind.Requirement, ["Education", "Training and Experience"], ["Education, Training, and Experience"]),
    ];

    public static IReadOnlyList<string> Columns { get; } = [OnetTable.Code, "Element ID", "Scale ID", "Data Value"];

    /// <summary>What not every table and not every copy has.</summary>
    public static IReadOnlyList<string> Optional { get; } =
    ["Element Name", "Category", "N", "Standard Error", "Recommend Suppress", "Not Relevant", "Date", "Domain Source"];

    /// <summary>The files of the newest layout of which the folder has one.</summary>
    public IReadOnlyList<string> FilesIn(OnetFolder folder) =>
        Layouts.FirstOrDefault(l => l.Any(folder.HasFile))?.Where(folder.HasFile).ToList() ?? [];

    /// <summary>One row; null where it is left out or wrong, which is said.</summary>
    public static SurveyRow? RowOf(RowCells cells, SurveyTables tables)
    {
        var job = OnetCells.Job(cells, OnetTable.Code);
        var element = OnetCells.Element(cells);
        var scaleId = cells.Word("Scale ID", OnetCells.ScaleIds);
        if (OnetCells.LeftOutScales.GetValueOrDefault(scaleId) is { } reason)
        {
            tables.LeaveOut(reason);
            return null;
        }
        var scale = OnetCells.Scales.GetValueOrDefault(scaleId);
        int? category = null;
        if (scale == RatingScale.Percent && cells.Has("Category"))
            category = (int?)cells.NumberFrom(1, "Category", 0);
        var value = OnetCells.Value(cells, "Data Value", scale);
        var row = new SurveyRow(
            job!,
            element!,
            scale,
            category,
            value,
            OnetCells.MaybeNumber(cells, "Standard Error", 6),
            (int?)OnetCells.MaybeNumber(cells, "N", 0),
            OnetCells.Marks(cells, "Recommend Suppress", "Not Relevant"),
            OnetCells.MaybeMonth(cells, "Date"),
            OnetCells.MaybeRater(cells, "Domain Source")
        );
        return cells.AllRight ? row : null;
    }
}

/// <summary>Cells as O*NET writes them, in tables of its own and in copies.</summary>
internal static class OnetCells
{
    public static IReadOnlyDictionary<string, RatingScale> Scales { get; } =
        new Dictionary<string, RatingScale>
        {
            ["IM"] = RatingScale.Importance,
            ["LV"] = RatingScale.Level,
            ["CX"] = RatingScale.OfFive,
            ["CT"] = RatingScale.OfThree,
            ["EX"] = RatingScale.OfSeven,
            ["OI"] = RatingScale.OfSeven,
            ["WI"] = RatingScale.Impact,
            ["DR"] = RatingScale.Rank,
            ["RL"] = RatingScale.Percent,
            ["RW"] = RatingScale.Percent,
            ["PT"] = RatingScale.Percent,
            ["OJ"] = RatingScale.Percent,
        };

    public static IReadOnlyDictionary<string, string> LeftOutScales { get; } =
        new Dictionary<string, string>
        {
            ["IH"] = "the three highest interests and values of each occupation, which its other rows say",
            ["VH"] = "the three highest interests and values of each occupation, which its other rows say",
            ["CXP"] = "how those asked are spread over the answers about work context",
            ["CTP"] = "how those asked are spread over the answers about work context",
        };

    public static IReadOnlyList<string> ScaleIds { get; } = [.. Scales.Keys, .. LeftOutScales.Keys];

    private static readonly Dictionary<string, Rater> Raters = new(StringComparer.Ordinal)
    {
        ["Incumbent"] = Rater.Workers,
        ["Occupational Expert"] = Rater.Experts,
        ["Analyst"] = Rater.Analysts,
        ["Analyst - Transition"] = Rater.Analysts,
        ["AI/Expert"] = Rater.Model,
        ["Machine Learning"] = Rater.Model,
        ["Machine Learning/Expert"] = Rater.Model,
    };

    private static readonly string[] Empty = ["", "n/a"];
    private static readonly string[] YesNo = ["Y", "N", "", "n/a"];

    public static SurveyedJob? Job(RowCells cells, string column)
    {
        if (SurveyedJob.TryParse(cells.Raw(column), out var job))
            return job;
        cells.Fail(
            ImportCodes.NotACode,
            column,
            $"'{cells.Raw(column)}' in the column '{column}' is not a code of O*NET",
            "a code is two digits, a dash, four digits, a dot and two digits, like 11-1011.03"
        );
        return null;
    }

    public static ElementId? Element(RowCells cells)
    {
        if (ElementId.TryParse(cells.Raw("Element ID"), out var id))
            return id;
        cells.Fail(
            ImportCodes.NotACode,
            "Element ID",
            $"'{cells.Raw("Element ID")}' in the column 'Element ID' is not the place of an element",
            "a place is like 2.C.5.b"
        );
        return null;
    }

    /// <summary>A value on its scale.</summary>
    public static decimal Value(RowCells cells, string column, RatingScale scale)
    {
        var value = cells.Number(column, 6);
        var (least, most) = RatingScales.Ends(scale);
        if (value < least || value > most)
            cells.Fail(
                ImportCodes.NotAFigure,
                column,
                $"'{cells.Raw(column)}' in the column '{column}' is not on its scale",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the scale '{RatingScales.NameOf(scale)}' goes from {least} to {most}"
                )
            );
        return value ?? least;
    }

    public static decimal? MaybeNumber(RowCells cells, string column, int decimals) =>
        cells.Has(column) ? cells.NumberFrom(0, column, decimals, Empty) : null;

    public static YearMonth? MaybeMonth(RowCells cells, string column)
    {
        if (!cells.Has(column) || Empty.Contains(cells.Raw(column)))
            return null;
        var text = cells.Raw(column);
        if (text.Length == 7 && text[2] == '/' && YearMonth.TryParse($"{text[3..]}-{text[..2]}", out var month))
            return month;
        cells.Fail(
            ImportCodes.NotAFigure,
            column,
            $"'{text}' in the column '{column}' is not a month",
            "O*NET writes it like 08/2023"
        );
        return null;
    }

    public static Rater? MaybeRater(RowCells cells, string column)
    {
        if (!cells.Has(column) || Empty.Contains(cells.Raw(column)))
            return null;
        return Raters.TryGetValue(cells.Word(column, Raters.Keys), out var rater) ? rater : null;
    }

    public static bool Yes(RowCells cells, string column) => cells.Has(column) && cells.Word(column, YesNo) == "Y";

    /// <summary>What the publisher says against a value, as the table has it.</summary>
    public static string Marks(RowCells cells, string suppress, string notRelevant) =>
        (Yes(cells, suppress), Yes(cells, notRelevant)) switch
        {
            (true, true) => $"{SurveyFolder.LowPrecision} {SurveyFolder.NotRelevant}",
            (true, false) => SurveyFolder.LowPrecision,
            (false, true) => SurveyFolder.NotRelevant,
            _ => "",
        };
}
