using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>An item of <c>content/ads.yaml</c>: what in a job ad speaks for a job.</summary>
public static class AdShapes
{
    private static readonly Field<Id<RoleProfile>?> Role = Field.Maybe(
        "role",
        Value.IdOf(EntityKind.Role),
        "for which job; left out where it speaks for none that is compared here",
        "practice-manager"
    );
    private static readonly Field<string> Says = Field.Required(
        "says",
        Value.LineOf(maxWords: 16),
        "the reason, in a sentence",
        "It hires."
    );
    private static readonly Field<int> For = Field.Optional(
        "for",
        Value.WholeNumber,
        0,
        "tenths of a point for it; a title that is the job’s own brings 60",
        "6"
    );
    private static readonly Field<int> Against = Field.Optional(
        "against",
        Value.WholeNumber,
        0,
        "tenths of a point against it",
        "20"
    );
    private static readonly Field<string?> Words = Field.Maybe(
        "words",
        Value.Expression,
        "words of the ad, as a regular expression",
        "hir(?:e|ing)|recruit"
    );
    private static readonly Field<string?> Title = Field.Maybe(
        "title",
        Value.Expression,
        "words of its title in small letters, likewise",
        "office manager$"
    );
    private static readonly Field<IReadOnlyList<Id<AdEmployer>>> Employers = Field.List(
        "employers",
        Value.IdOf(EntityKind.AdEmployer),
        "it holds at any of these",
        "[dentists]"
    );
    private static readonly Field<int> StaffFrom = Least("staff-from", "so many people led, or more");
    private static readonly Field<int> StaffTo = Least("staff-to", "so many people led, or fewer");
    private static readonly Field<int> ProvidersFrom = Least("providers-from", "so many professionals served, or more");
    private static readonly Field<int> ProvidersTo = Least("providers-to", "so many professionals served, or fewer");
    private static readonly Field<int> SitesFrom = Least("sites-from", "so many places, or more");

    public static Shape<AdRule> Rule { get; } =
        new(
            "a rule of the reader of ads",
            "What in a job ad speaks for a job or against it; all of its conditions have to hold.",
            [
                Role,
                Says,
                For,
                Against,
                Words,
                Title,
                Employers,
                StaffFrom,
                StaffTo,
                ProvidersFrom,
                ProvidersTo,
                SitesFrom,
            ],
            r => new AdRule
            {
                Role = r.Get(Role),
                Says = r.Get(Says),
                Weight = r.Get(For) - r.Get(Against),
                Words = r.Get(Words),
                Title = r.Get(Title),
                Employers = r.Get(Employers),
                StaffFrom = OrNull(r.Get(StaffFrom)),
                StaffTo = OrNull(r.Get(StaffTo)),
                ProvidersFrom = OrNull(r.Get(ProvidersFrom)),
                ProvidersTo = OrNull(r.Get(ProvidersTo)),
                SitesFrom = OrNull(r.Get(SitesFrom)),
            }
        );

    private static readonly Field<AdWordKind> Kind = Field.Required(
        "kind",
        Value.ChoiceOf<AdWordKind>("a kind of words"),
        "what the words mean in an ad",
        "served"
    );
    private static readonly Field<string> Pattern = Field.Required(
        "words",
        Value.Expression,
        "the words, as a regular expression",
        "doctors?|dentists?"
    );

    public static Shape<AdWord> Word { get; } =
        new(
            "words of ads",
            "What words of the field mean in a job ad.",
            [Kind, Pattern],
            r => new AdWord(r.Get(Kind), r.Get(Pattern))
        );

    private static readonly Field<Id<AdEmployer>> Id = Field.Required(
        "id",
        Value.OwnId(EntityKind.AdEmployer),
        "by which rules name it",
        "dentists"
    );
    private static readonly Field<EmployerSign> Sign = Field.Optional(
        "sign",
        Value.ChoiceOf<EmployerSign>("how much the words tell"),
        EmployerSign.Usual,
        "how much its words tell",
        "own-name"
    );
    private static readonly Field<NaicsCode?> Naics = Field.Maybe(
        "naics",
        Value.Naics,
        "its industry in the wage survey",
        "621200"
    );

    public static Shape<AdEmployer> Employer { get; } =
        new(
            "a kind of employer of ads",
            "A kind of employer that ads name; of equals the first is meant.",
            [Id, Pattern, Sign, Naics],
            r => new AdEmployer(r.Get(Id), r.Get(Pattern), r.Get(Sign), r.Get(Naics))
        );

    // A number of nobody is no condition.
    private static Field<int> Least(string name, string meaning) =>
        Field.Optional(name, Value.WholeNumber, 0, meaning, "8");

    private static int? OrNull(int number) => number > 0 ? number : null;
}
