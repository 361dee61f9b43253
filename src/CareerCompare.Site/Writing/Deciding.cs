using System.Text.Json;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>Words for pay as letters, for files that scripts read.</summary>
public static class PayLetters
{
    public const char None = '-';

    public static char Of(PayWord? word) =>
        word switch
        {
            PayWord.Higher => 'h',
            PayWord.Lower => 'l',
            PayWord.AboutTheSame => 's',
            PayWord.TooCloseToTell => 'c',
            PayWord.CountedTogether => '=',
            PayWord.Unsteady or null => None,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Of the role that is spoken of, against the first of a sheet.</summary>
    public static char Of(GroupVerdict verdict) =>
        verdict switch
        {
            GroupVerdict.Whichever { FirstIsHigher: true } => 'a',
            GroupVerdict.Whichever => 'b',
            GroupVerdict.InSome { FirstIsHigher: true } => 's',
            GroupVerdict.InSome => 't',
            GroupVerdict.Both => 'd',
            GroupVerdict.CountedAlike => 'c',
            GroupVerdict.NoDifference => 'e',
            GroupVerdict.CannotTell => 'u',
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>
/// What a sheet to decide with reads of a role, as JSON: how it is called, its groups, what they are paid at each of its
/// employers, what the survey of work rated, and how every other job stands to it. Words are made here and nowhere else;
/// the script only puts them beside a score.
/// </summary>
/// <remarks>
/// <c>pay</c>: [code of the employer, where, month, a cell for each group: [amount, id] or null], all employers last and
/// without a code. <c>work</c>: for each line its elements: [words, value, who rated, id] or null. <c>than</c>: of another
/// job, against this one, [a letter for each of pay, a letter for each line of work: A for more of its first element, b for
/// less of its second, - for neither; or = where one group holds both].
/// </remarks>
public static class DecideData
{
    /// <summary>Of more jobs than these, those that are most like it.</summary>
    private const int MostOthers = 60;

    public static void Write(RoleProfile role, SiteInputs inputs, Utf8Buffer output)
    {
        using Utf8JsonWriter json = new(output, DataFile.Letters);
        var rungs = RungsOf(role, inputs);
        json.WriteStartObject();
        json.WriteString("name", new RoleSide(Seat.A, role).Name);
        json.WriteString("plural", role.Plural);
        json.WriteStartArray("groups");
        foreach (var group in RoleGroup.Of(role))
            WriteArray(json, group.Soc.Text, inputs.NameOf(group.Soc));
        json.WriteEndArray();
        json.WriteStartArray("pay");
        foreach (var rung in rungs)
            Write(json, rung, inputs);
        json.WriteEndArray();
        WriteWork(json, role, inputs);
        json.WriteStartObject("than");
        foreach (var other in Others(role, inputs))
        {
            json.WriteStartArray(other.Id.Text);
            json.WriteStringValue(string.Concat(rungs.Select(r => Letter(role, other, r, inputs))));
            json.WriteStringValue(WorkLetters(role, other, inputs));
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private sealed record Rung(Industry? At, IReadOnlyList<GroupCell> Cells);

    private static List<Rung> RungsOf(RoleProfile role, SiteInputs inputs) =>
        [
            .. RoleEmployers
                .Of(role, inputs.Ledger)
                .Select(at => new Rung(at, GroupCells.AtEmployer(role, at.Code, inputs.Ledger))),
            new(null, GroupCells.National(role, inputs.Ledger)),
        ];

    private static IEnumerable<RoleProfile> Others(RoleProfile role, SiteInputs inputs)
    {
        var all = inputs.Roles.Where(r => !r.Draft && r != role).ToList();
        return all.Count <= MostOthers
            ? all
            : inputs.Resemblance.NearestTo(role, MostOthers).Where(r => !r.Draft).OrderBy(r => r.Id);
    }

    private static void Write(Utf8JsonWriter json, Rung rung, SiteInputs inputs)
    {
        json.WriteStartArray();
        json.WriteStringValue(rung.At?.Code.Text ?? "");
        json.WriteStringValue(RoleVerdictWords.WhereAt(rung.At));
        json.WriteStringValue(
            rung.Cells.Select(c => c.Estimate).OfType<WageEstimate>().FirstOrDefault() is { Release: var release }
                ? new ReferencePeriod.Month(release).ToString()
                : ""
        );
        json.WriteStartArray();
        foreach (var cell in rung.Cells)
            if (cell.Estimate is { Yearly.Median.Floor: not null } paid && !inputs.Comparer.IsUnsteady(paid))
                WriteArray(
                    json,
                    FigureWords.Dollars(paid.Yearly.Median),
                    new FigureId.Paid(paid.Key, PayKind.Median).ToString()
                );
            else
                json.WriteNullValue();
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static char Letter(RoleProfile role, RoleProfile other, Rung rung, SiteInputs inputs)
    {
        if (rung.At is { } at && RoleEmployers.Of(other, inputs.Ledger).All(e => e.Code != at.Code))
            return PayLetters.None;
        var cells = rung.At is null
            ? GroupCells.National(other, inputs.Ledger)
            : GroupCells.AtEmployer(other, rung.At.Code, inputs.Ledger);
        return PayLetters.Of(GroupVerdict.Of(cells, rung.Cells, inputs.Comparer));
    }

    private static void WriteWork(Utf8JsonWriter json, RoleProfile role, SiteInputs inputs)
    {
        var work = RatedWork.MainOf(role, inputs);
        json.WriteString("rated", work is null ? "" : inputs.NameOf(work.Job.Soc));
        json.WriteStartArray("work");
        foreach (var line in inputs.Ledger.Deciding.Work)
        {
            json.WriteStartArray();
            foreach (var element in line.Measured)
                if (
                    work?.Find(element, RatingScale.Importance) is { } rating
                    && inputs.Figures.Work.Of(rating) is { } figure
                )
                    WriteArray(
                        json,
                        RatedWork.InSentence(rating.Element, inputs),
                        FigureWords.InFull(figure.Quantity),
                        RatedDifferences.RatedBy(rating),
                        figure.Id.ToString()
                    );
                else
                    json.WriteNullValue();
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static string WorkLetters(RoleProfile role, RoleProfile other, SiteInputs inputs)
    {
        if (RatedPair.Of(other, role, inputs) is not { } pair)
            return "";
        return pair.Together.Count > 0
            ? "="
            : string.Concat(inputs.Ledger.Deciding.Work.Select(line => Letter(line, pair.Differences)));
    }

    private static char Letter(DecidingRules.OfWork line, IReadOnlyList<WorkDifference> differences)
    {
        if (Standings.OfWork(line, differences) is not { } found)
            return PayLetters.None;
        var at = line.Measured.Index().First(m => m.Item == found.A.Element.Id).Index;
        return (char)((found.Word == WorkWord.Higher ? 'A' : 'a') + at);
    }

    private static void WriteArray(Utf8JsonWriter json, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

/// <summary>A sheet's answer in plain words. The script of the sheet says the same; a test holds the two together.</summary>
/// <param name="sheet">What was scored.</param>
/// <param name="lines">The names of its lines.</param>
/// <param name="jobs">Their names, within a sentence.</param>
public sealed class SheetWords(DecisionSheet sheet, IReadOnlyList<string> lines, IReadOnlyList<string> jobs)
{
    public string Answer =>
        sheet.Answer switch
        {
            SheetAnswer.NotYet when sheet.Jobs < 2 => "Choose a second job.",
            SheetAnswer.NotYet notYet => NotYet(notYet),
            SheetAnswer.Tie tie =>
                $"A tie between {Listed.And([.. tie.Jobs.Select(j => jobs[j])])}: one change of mind would turn it. Score a line that matters more to you, or ask for a day at each.",
            SheetAnswer.Leads leads => $"{FirstLetter.Capital(jobs[leads.Job])} is ahead by {Points(leads.ByHalves)}.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public IReadOnlyList<string> Changes => [.. SheetChange.Of(sheet).Select(InWords)];

    /// <summary>What stands beside the name of a job: "+2½", "−1", "0".</summary>
    public static string Total(int halves) => halves == 0 ? "0" : (halves > 0 ? "+" : "−") + Halved(Math.Abs(halves));

    private string NotYet(SheetAnswer.NotYet notYet)
    {
        var missing = notYet.Missing.Select(m => $"{jobs[m.Job]}, {Listed.And([.. Needs(m)])}").ToList();
        return "No answer yet."
            + (missing.Count > 0 ? $" Still to score: {string.Join("; ", missing)}." : "")
            + (
                notYet.Half.Count == 0
                    ? ""
                    : $" {Listed.And([.. notYet.Half.Select(l => $"“{lines[l]}”")])} {(notYet.Half.Count > 1 ? "are" : "is")} not scored for every job."
            );
    }

    private static IEnumerable<string> Needs(MissingScores missing)
    {
        if (missing.Pay)
            yield return "pay";
        if (missing.Others > 0)
            yield return missing.Others == 1 ? "one other line" : "two other lines";
    }

    private string InWords(SheetChange change)
    {
        var then = change.Then is SheetAnswer.Leads leads ? $"put {jobs[leads.Job]} ahead" : "make it a tie";
        var (line, job, to) = (lines[change.Line], jobs[change.Job], WordOf(change.To));
        if (change.WasOpen)
            return $"“{line}” is still open: “{to}” for {job} alone would {then}.";
        var from = sheet.Lines[change.Line].Scores[change.Job]!.Value;
        return $"“{line}”: “{to}” for {job} instead of {(from.Confirmed ? "" : "the proposed ")}“{WordOf(from.Suits)}” would {then}.";
    }

    private static string WordOf(Suits suits) =>
        suits switch
        {
            Suits.Well => "yes",
            Suits.SoSo => "so-so",
            Suits.Not => "no",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Points(int halves) => $"{Halved(halves)} point{(halves > 2 ? "s" : "")}";

    private static string Halved(int halves) =>
        (halves > 1 ? (halves / 2).ToString(System.Globalization.CultureInfo.InvariantCulture) : "")
        + (halves % 2 == 1 ? "½" : "");
}
