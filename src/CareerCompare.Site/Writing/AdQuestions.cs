using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing.Titles;

namespace CareerCompare.Site.Writing;

/// <summary>Five questions that tell from an advert which of two jobs it is: first the work, then the size.</summary>
public static class AdQuestions
{
    private const int AboutWork = 3;
    private const int InAll = 5;

    public static (IReadOnlyList<string> Questions, Line HowToCount) Of(RoleSide a, RoleSide b, Overlap<Id<Term>> overlap, SiteInputs inputs)
    {
        var forA = Questions(a, overlap.OnlyA, inputs).Take(AboutWork).ToList();
        var forB = Questions(b, overlap.OnlyB, inputs).Take(AboutWork - forA.Count).ToList();
        // Asked of an advert is what a source says of one of the two; where none does, what the family asks.
        var size = Enum.GetValues<ScopeMeasure>().Where(m => a.Role.SizeBy(m).Any() || b.Role.SizeBy(m).Any()).Select(m => Sizes.Question(m, inputs.Ledger.Site.Wording));
        var scope = size.Concat(inputs.Ledger.Families[a.Role.Family].ScopeQuestions);
        return ([.. forA.Concat(forB).Concat(scope).Take(InAll)],
            inputs.Line().Say(HowToCount(a, b, forA.Count, forB.Count) + " Another title? ").Link("Decode it", SitePath.Titles.Text).Say(".").Done());
    }

    // What a role does only sometimes cannot tell it from another.
    private static IEnumerable<string> Questions(RoleSide side, IEnumerable<Id<Term>> duties, SiteInputs inputs) =>
        duties.Where(id => side.Role.Duties.Any(d => d.Duty == id && d.Citation.MayDecide && !d.Sometimes)).Select(id => inputs.Ledger.TermOf(TermKind.Duty, id).Question).OfType<string>();

    private static string HowToCount(RoleSide a, RoleSide b, int forA, int forB) => (forA, forB) switch
    {
        (0, 0) => "The sources name the same work for both, so the size of the job decides.",
        (_, 0) => $"Mostly yes to the first {NumberWords.Of(forA)}: it is nearer to {a.Name} than to {b.Name}, whatever the title.",
        (0, _) => $"Mostly yes to the first {NumberWords.Of(forB)}: it is nearer to {b.Name} than to {a.Name}, whatever the title.",
        _ => $"Yes to the first {NumberWords.Of(forA)} points to {a.Name}, yes to the next {NumberWords.Of(forB)} to {b.Name}, whatever the title.",
    };
}
