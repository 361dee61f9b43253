using CareerCompare.Core;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Ratings;
using CareerCompare.Load.Files;

namespace CareerCompare.Load;

/// <summary>What we say of the work in our own words is made from duties that sources name for the role.</summary>
internal static class WorkWordsFit
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var role in builder.Roles)
        {
            var known = Rarity.DutiesOf(role).ToHashSet();
            var said = role
                .Core.Select(t => ((object)t, t.Duties))
                .Concat(role.Week is { } week ? week.Days.Select(d => ((object)d.Day, d.Day.Duties)) : []);
            foreach (var (words, duties) in said)
                for (var i = 0; i < duties.Count; i++)
                    if (!known.Contains(duties[i]))
                    {
                        var duty = duties[i].Text;
                        log.Error(
                            Codes.WordsWithoutDuty,
                            builder.Places.Of(words, "duties", i),
                            $"'{duty}' is not a duty of '{role.Id}', or a disputed one",
                            () =>
                                DidYouMean.Hint(duty, known.Select(d => d.Text))
                                ?? "say only what sources say is done, or add the duty with its sources under duties"
                        );
                    }
        }
    }
}

/// <summary>An element orders a sentence by what the main class of the role was rated, so that rating exists.</summary>
internal static class ElementsRated
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        foreach (var role in ledger.Roles.Values)
            // A class that nobody rated orders nothing: it is not the sentence's mistake.
            if (ledger.Work.GetValueOrDefault(role.MainOccupation.Soc) is { Ratings.Count: > 0 } work)
                foreach (var task in role.Core)
                    for (var i = 0; i < task.Measured.Count; i++)
                        if (work.Find(task.Measured[i], RatingScale.Importance) is null)
                        {
                            var element = task.Measured[i].Text;
                            log.Error(
                                Codes.UnknownId,
                                builder.Places.Of(task, "measured", i),
                                $"'{element}' was not rated by importance for {work.Job.Soc}",
                                () =>
                                    DidYouMean.Hint(
                                        element,
                                        work.Ratings.Where(r => r.Scale == RatingScale.Importance)
                                            .Select(r => r.Element.Id.Text)
                                    ) ?? "write the id of a skill, of a field of knowledge or of an activity of O*NET"
                            );
                        }
    }
}
