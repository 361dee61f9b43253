using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Ratings;

namespace CareerCompare.Authoring;

/// <summary>
/// Tables of O*NET as others have copied them: with a column for each scale, by class instead of by job, without what
/// says how a rating came to be. Whatever such a copy lost stays empty.
/// </summary>
internal static class OnetCopies
{
    /// <summary>A table of an older release that still has its errors, beside the newer one that has lost them.</summary>
    public const string OlderKnowledge = "Knowledge 29.0";

    private const string Importance = "importance_1_5",
        Level = "level_0_7",
        Class = "soc",
        Domain = "domain",
        MadeOf = "source_onet_codes",
        Recovered = "value_recovered",
        Scaled = "scaled_0_100",
        Scale = "scale";

    private const string NotOfOneJob =
        "means over several occupations, and values that the copy made up where nobody was asked";
    private const string OtherKinds = "rows that are no work activities";

    /// <summary>What copies call columns of the publisher's.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } =
        new Dictionary<string, string> { ["Data Value"] = "percent", ["Job Title"] = "alternate_title" };

    /// <summary>
    /// The rows of a table in one of the layouts that only copies have; null where it has the publisher's.
    /// </summary>
    public static IEnumerable<(RowCells Cells, SurveyRow Row)>? Rows(
        OnetFolder folder,
        string name,
        SurveyTables tables,
        DiagnosticLog log
    ) =>
        folder.HasColumn(name, MadeOf) ? OfClasses(folder, name, tables, log)
        : folder.HasColumn(name, Recovered) ? Recoveries(folder, name, log)
        : folder.HasColumn(name, Level) ? Wide(folder, name, log)
        : null;

    /// <summary>Importance and level in one row; the errors of an older release where nothing was rated anew.</summary>
    private static IEnumerable<(RowCells, SurveyRow)> Wide(OnetFolder folder, string name, DiagnosticLog log)
    {
        var older = Older(folder, log);
        foreach (
            var cells in folder.Rows(
                name,
                [
                    OnetTable.Code,
                    "Element ID",
                    Importance,
                    Level,
                    "importance_suppress",
                    "level_suppress",
                    "level_not_relevant",
                ],
                ["N", "Date", "Domain Source"],
                OnetTable.OldNames,
                log
            )
        )
        {
            var (job, element) = (OnetCells.Job(cells, OnetTable.Code), OnetCells.Element(cells));
            var rated = OnetCells.MaybeMonth(cells, "Date");
            var by = OnetCells.MaybeRater(cells, "Domain Source");
            var asked = (int?)OnetCells.MaybeNumber(cells, "N", 0);
            foreach (
                var (scale, column, marks) in ((RatingScale, string, string)[])
                    [
                        (RatingScale.Importance, Importance, OnetCells.Marks(cells, "importance_suppress", "")),
                        (RatingScale.Level, Level, OnetCells.Marks(cells, "level_suppress", "level_not_relevant")),
                    ]
            )
            {
                var value = OnetCells.Value(cells, column, scale);
                if (!cells.AllRight)
                    continue;
                SurveyRow row = new(job!, element!, scale, null, value, null, asked, marks, rated, by);
                yield return (
                    cells,
                    older.TryGetValue((job!, element!, scale), out var before)
                    && (before.Value, before.Rated, before.By) == (value, rated, by)
                        ? row with
                        {
                            Error = before.Error,
                        }
                        : row
                );
            }
        }
    }

    private static Dictionary<(SurveyedJob, ElementId, RatingScale), SurveyRow> Older(
        OnetFolder folder,
        DiagnosticLog log
    )
    {
        Dictionary<(SurveyedJob, ElementId, RatingScale), SurveyRow> rows = [];
        if (!folder.HasFile(OlderKnowledge))
            return rows;
        foreach (
            var cells in folder.Rows(OlderKnowledge, OnetRatings.Columns, OnetRatings.Optional, OnetTable.OldNames, log)
        )
            if (OnetRatings.RowOf(cells, new()) is { } row)
                rows[(row.Job, row.Element, row.Scale)] = row;
        return rows;
    }

    /// <summary>The importance of activities by class, of which some are no measurement.</summary>
    private static IEnumerable<(RowCells, SurveyRow)> OfClasses(
        OnetFolder folder,
        string name,
        SurveyTables tables,
        DiagnosticLog log
    )
    {
        foreach (
            var cells in folder.Rows(
                name,
                [Class, "Element ID", Domain, Importance, MadeOf],
                ["Element Name"],
                OnetTable.OldNames,
                log
            )
        )
        {
            var (soc, element) = (cells.Soc(Class), OnetCells.Element(cells));
            var value = OnetCells.Value(cells, Importance, RatingScale.Importance);
            if (!cells.AllRight)
                continue;
            var job = SurveyedJob.Of(soc!);
            if (cells.Raw(Domain) != "work_activity")
                tables.LeaveOut(OtherKinds);
            else if (cells.Raw(MadeOf) != job.ToString())
                tables.LeaveOut(NotOfOneJob);
            else
                yield return (
                    cells,
                    new(job, element!, RatingScale.Importance, null, value, null, null, "", null, null)
                );
        }
    }

    /// <summary>Work context by class, which somebody had put on a scale of 100 and a copy put back.</summary>
    private static IEnumerable<(RowCells, SurveyRow)> Recoveries(OnetFolder folder, string name, DiagnosticLog log)
    {
        Dictionary<string, RatingScale> scales = new()
        {
            ["CX 1-5"] = RatingScale.OfFive,
            ["CT 1-3"] = RatingScale.OfThree,
            ["percent of workers without a regular schedule"] = RatingScale.Percent,
        };
        foreach (
            var cells in folder.Rows(
                name,
                [Class, "Element ID", Scaled, Recovered, Scale],
                ["Element Name"],
                OnetTable.OldNames,
                log
            )
        )
        {
            var (soc, element) = (cells.Soc(Class), OnetCells.Element(cells));
            var scale = scales.GetValueOrDefault(cells.Word(Scale, scales.Keys));
            var value = OnetCells.Value(cells, scale == RatingScale.Percent ? Scaled : Recovered, scale);
            if (cells.AllRight)
                yield return (
                    cells,
                    new(SurveyedJob.Of(soc!), element!, scale, null, value, null, null, "", null, null)
                );
        }
    }
}
