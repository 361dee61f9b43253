using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>What to ask of a post to tell a role from roles beside it. Asked of both, the answers differ.</summary>
/// <param name="Others">From which of them it tells; at least one.</param>
public abstract record SeparatingQuestion(IReadOnlyList<RoleProfile> Others)
{
    /// <summary>Whether it does what the official definition of the role's main group says; the others are not counted there.</summary>
    public sealed record OfGroup(SocCode Group, IReadOnlyList<RoleProfile> Others) : SeparatingQuestion(Others);

    /// <summary>Whether it has a duty that sources name for the role, and for none of the others.</summary>
    public sealed record OfOwnDuty(Id<Term> Duty, IReadOnlyList<RoleProfile> Others) : SeparatingQuestion(Others);

    /// <summary>Whether it has a duty that sources name for each of the others, and not for the role.</summary>
    public sealed record OfTheirDuty(Id<Term> Duty, IReadOnlyList<RoleProfile> Others) : SeparatingQuestion(Others);
}

/// <summary>
/// The questions that tell a role from its nearest neighbors, the official definition first. What nearly every job has
/// tells nothing, however many sources name it, so nothing is asked that does not separate.
/// </summary>
/// <param name="Questions">In the order in which they are best asked.</param>
/// <param name="NotApart">Neighbors that no question tells it from: only size can.</param>
public sealed record Separation(IReadOnlyList<SeparatingQuestion> Questions, IReadOnlyList<RoleProfile> NotApart)
{
    /// <summary>So many of the role's own duties tell it from each neighbor, where so many do.</summary>
    private const int Enough = 2;

    /// <summary>More duties of neighbors than these are not read.</summary>
    private const int MostOfTheirs = 3;

    /// <param name="role">Whose.</param>
    /// <param name="work">Its duties.</param>
    /// <param name="neighbors">The nearest first, with their duties.</param>
    /// <param name="hasDefinition">Whether it is known what a class does by its definition.</param>
    public static Separation Of(
        RoleProfile role,
        RoleWork work,
        IReadOnlyList<(RoleProfile Role, RoleWork Work)> neighbors,
        Func<SocCode, bool> hasDefinition
    )
    {
        List<SeparatingQuestion> questions = [];
        var group = RoleGroup.Of(role)[0].Soc;
        IReadOnlyList<RoleProfile> elsewhere =
        [
            .. neighbors.Select(n => n.Role).Where(r => RoleGroup.Of(r).All(g => g.Soc != group)),
        ];
        if (elsewhere.Count > 0 && hasDefinition(group))
            questions.Add(new SeparatingQuestion.OfGroup(group, elsewhere));

        // What more sources name and what tells it from more neighbors is asked first.
        var own = work
            .InOrder.Where(id => !work.OnlySometimes(id))
            .Select(id => new SeparatingQuestion.OfOwnDuty(
                id,
                [.. neighbors.Where(n => n.Work.InOrder.Count > 0 && !n.Work.Has(id)).Select(n => n.Role)]
            ))
            .Where(q => q.Others.Count > 0)
            .OrderByDescending(q => q.Others.Count * work.Witnesses(q.Duty));
        foreach (var question in own)
            if (question.Others.Any(r => Told(r) < Enough))
                questions.Add(question);
        // And one that each of them has, until there are enough to read. Of a role without duties nothing is known, not that
        // it lacks them.
        foreach (var (neighbor, theirs) in work.InOrder.Count > 0 ? neighbors : [])
        {
            var asked = questions.OfType<SeparatingQuestion.OfTheirDuty>().ToList();
            if (asked.Count == MostOfTheirs || asked.Any(q => q.Others.Contains(neighbor)))
                continue;
            var duty = theirs
                .InOrder.Where(id => !theirs.OnlySometimes(id) && !work.Has(id))
                .OrderByDescending(theirs.Witnesses)
                .FirstOrDefault();
            if (duty is not null)
                questions.Add(
                    new SeparatingQuestion.OfTheirDuty(
                        duty,
                        [.. neighbors.Where(n => n.Work.Has(duty) && !n.Work.OnlySometimes(duty)).Select(n => n.Role)]
                    )
                );
        }
        return new(questions, [.. neighbors.Select(n => n.Role).Where(r => Told(r) == 0)]);

        int Told(RoleProfile other) => questions.Count(q => q.Others.Contains(other));
    }
}
