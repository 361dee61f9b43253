using CareerCompare.Core.Finding;
using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;
using CareerCompare.Site.Writing.Pay;

namespace CareerCompare.Site.Writing.Finding;

/// <summary>
/// A part of every job that a reader may look for: its pay, its interview, its pay in Ohio. It is held once for all jobs;
/// the search box joins the two, for a name for each state of a thousand jobs would be a file of megabytes.
/// </summary>
/// <param name="After">What stands behind the address of the job.</param>
/// <param name="Without">Which jobs have no such part, by their place among all.</param>
/// <param name="Name">Behind the name of the job.</param>
/// <param name="Words">By which it is found.</param>
public sealed record FindPart(string After, IReadOnlyList<int> Without, string Name, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<FindPart> Of(SiteInputs inputs)
    {
        IReadOnlyList<RoleProfile> jobs = [.. inputs.Finds.First(f => f.Kind == Finds.Job).All.Select(f => inputs.Ledger.Roles[f.Id.As<RoleProfile>()])];
        if (jobs.Count == 0) return [];
        // A state before all pay: who names one means it.
        return
        [
            .. inputs.Ledger.SearchParts.SelectMany(p => p.Part == JobPart.Pay ? States(p, jobs, inputs).Append(Part(p, jobs, inputs)) : [Part(p, jobs, inputs)])
                .Where(p => p.Without.Count < jobs.Count),
        ];
    }

    private static FindPart Part(SearchPart part, IReadOnlyList<RoleProfile> jobs, SiteInputs inputs) =>
        new(Behind(part.Part), Those(jobs, r => !Has(r, part.Part, inputs)), part.Name, [part.Name, .. part.Words]);

    private static IEnumerable<FindPart> States(SearchPart pay, IReadOnlyList<RoleProfile> jobs, SiteInputs inputs)
    {
        // Jobs of one class share its states.
        var shown = jobs.Select(j => inputs.StatesOf(j)).OfType<ClassByState>().Distinct()
            .ToDictionary(c => c, c => c.States.Where(s => s.HasFigure).Select(s => s.State.Id).ToHashSet());
        return from state in inputs.States
               let without = Those(jobs, r => inputs.StatesOf(r) is not { } states || !shown[states].Contains(state.Id))
               select new FindPart(Behind(JobPart.Pay) + state.Id + "/", without, $"{pay.Name} in {PlaceWords.InSentence(state)}", [state.Name]);
    }

    private static string Behind(JobPart part) => part switch
    {
        JobPart.Pay => "pay/",
        JobPart.WayIn => "#way-in",
        JobPart.Certifications => "#certs",
        JobPart.Life or JobPart.Benefits => "#life",
        JobPart.Interview => "interview/",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool Has(RoleProfile role, JobPart part, SiteInputs inputs) => part switch
    {
        JobPart.Certifications => role.Certifications.Any(c => c.Citation.MayDecide),
        JobPart.Benefits => Life.First(role, Aspect.Benefits) is not null,
        JobPart.Interview => InterviewFamily.PathOf(role, inputs) is not null,
        // Every job has these, if only to say that they are not known.
        _ => true,
    };

    private static IReadOnlyList<int> Those(IReadOnlyList<RoleProfile> jobs, Func<RoleProfile, bool> are) => [.. jobs.Index().Where(j => are(j.Item)).Select(j => j.Index)];
}
