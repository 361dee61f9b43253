using CareerCompare.Core.Claims;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary><c>content/degree.yaml</c>: what a site says of degrees that its readers weigh.</summary>
public static class DegreeShapes
{
    // Those of pay are figures of the wage survey.
    private static readonly IReadOnlyList<PlanField> Typed =
    [
        .. PlanField.All.Except([PlanField.Now, PlanField.Low, PlanField.High]),
    ];

    private static readonly Field<string> OfField = Field.Required(
        "field",
        Value.Form(
            "a number of a plan",
            $"^({string.Join('|', Typed.Select(f => f.Id))})$",
            $"write one of {string.Join(", ", Typed.Select(f => f.Id))}"
        ),
        "which number",
        "finish"
    );
    private static readonly Field<decimal> OfValue = Field.Required("value", Value.Number, "what it is", "60");
    private static readonly Field<RichText> Ground = Field.Required(
        "says",
        Value.RichOf(40),
        "where it comes from, or that it is an assumption",
        "An assumption."
    );

    private static Shape<DegreeAssumption> Assumption { get; } =
        new(
            "an assumption",
            "A number of all scenarios that name none of their own.",
            [OfField, OfValue, Ground],
            r =>
            {
                var field = Typed.Single(f => f.Id == r.Get(OfField));
                return Within(field, (double)r.Get(OfValue), OfValue, r)
                    ? new(field, (double)r.Get(OfValue), r.Get(Ground))
                    : null;
            }
        );

    private static readonly Field<FigureId.Paid> From = Field.Required(
        "from",
        Value.YearlyPay,
        "a published figure",
        "oews/2025-05/43-1011/621100/median"
    );
    private static readonly Field<FigureId.Paid> To = Field.Required(
        "to",
        Value.YearlyPay,
        "another",
        "oews/2025-05/43-1011/621100/p75"
    );

    private static Shape<PayDistance> Distance { get; } =
        new(
            "a distance",
            "How far two published figures lie apart; it is no effect of a degree.",
            [From, To],
            r => new(r.Get(From), r.Get(To))
        );

    private static readonly Field<Id<DegreeScenario>> Id = Field.Required(
        "id",
        Value.OwnId(EntityKind.Scenario),
        "by which it is found; it never changes",
        "part-time"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.LineOf(maxWords: 10),
        "what is weighed, within a sentence, with its article",
        "a part-time MBA beside the job"
    );
    private static readonly Field<RichText> About = Field.Required(
        "about",
        Value.RichOf(50),
        "whose it is, and what is peculiar to it",
        "A supervisor who keeps the job."
    );
    private static readonly Field<WithoutChoice> Choice = Field.Optional(
        "without",
        Value.ChoiceOf<WithoutChoice>("a life without the degree"),
        WithoutChoice.Stay,
        "what would be done without it",
        "move-up"
    );
    private static readonly Field<decimal?> After = Number(PlanField.InsteadYears, "in how many years that would be");
    private static readonly Field<decimal?> Raise = Number(PlanField.InsteadRise, "what it would bring a year");
    private static readonly Field<decimal?> Cost = Number(PlanField.InsteadCost, "what it would cost");
    private static readonly Field<FigureId.Paid> Now = Field.Required(
        "now",
        Value.YearlyPay,
        "what is earned now, a published figure",
        "oews/2025-05/43-1011/621100/median"
    );
    private static readonly Field<PayDistance?> Low = Field.Maybe(
        "low",
        Value.Of(Distance),
        "the lesser rise after it, as a distance; left out with the other where nobody knows what follows",
        "{ from: …, to: … }"
    );
    private static readonly Field<PayDistance?> High = Field.Maybe(
        "high",
        Value.Of(Distance),
        "the greater rise",
        "{ from: …, to: … }"
    );
    private static readonly IReadOnlyList<Field<decimal?>> Own =
    [
        .. Typed.Select(f => Number(f, $"“{f.Label}”, where it is not as under assumptions")),
    ];

    /// <summary>A scenario before the assumptions fill it.</summary>
    private sealed record Draft(DegreeScenario Scenario, Record Written);

    private static Shape<Draft> Scenario { get; } =
        new(
            "a scenario of a degree",
            "Somebody who thinks of a degree. The first leads the page.",
            [Id, Name, About, .. Own, Choice, After, Raise, Cost, Now, Low, High],
            r =>
            {
                Dictionary<PlanField, double> numbers = [];
                foreach (var (field, key) in Typed.Zip(Own))
                    if (r.Get(key) is { } value && Within(field, (double)value, key, r))
                        numbers[field] = (double)value;
                return new(
                    new DegreeScenario
                    {
                        Id = r.Get(Id),
                        Name = r.Get(Name),
                        About = r.Get(About),
                        Numbers = numbers,
                        Without = WithoutOf(r),
                        Now = r.Get(Now),
                        Rises = RisesOf(r),
                    },
                    r
                );
            }
        );

    private static readonly Field<SocCode> Group = Field.Required("group", Value.Soc, "a class", "43-1011");
    private static readonly Field<NaicsCode?> Employer = Field.Maybe(
        "employer",
        Value.Naics,
        "a kind of employer; left out for all",
        "621100"
    );

    private static Shape<PublishedPay> Pay { get; } =
        new(
            "pay to choose from",
            "A group whose published pay a reader may take for what is earned now or later.",
            [Group, Employer],
            r => new(r.Get(Group), r.Get(Employer))
        );

    private static readonly Field<Id<PrintedAmount>> AmountId = Field.Required(
        "id",
        Value.OwnId(EntityKind.Amount),
        "by which the amount is found",
        "loan-a-year"
    );
    private static readonly Field<string> AmountName = Field.Required(
        "name",
        Value.LineOf(maxWords: 12),
        "what it is",
        "Federal loans, a year"
    );
    private static readonly Field<int?> Dollars = Field.MaybeValue(
        "amount",
        Value.Dollars,
        "whole US dollars; left out where a rule has none",
        "20500"
    );
    private static readonly Field<string?> Per = Field.Maybe(
        "per",
        Value.LineOf(maxWords: 8),
        "what the amount is for",
        "a year"
    );
    private static readonly Field<RichText?> Says = Field.Maybe(
        "says",
        Value.RichOf(60),
        "what else is to be known",
        "Less for part-time study."
    );
    private static readonly Field<ReferencePeriod> AsOf = Field.Required(
        "as-of",
        Value.Period,
        "the time it holds for",
        "2026"
    );

    private static Shape<PrintedAmount> Amount { get; } =
        ClaimFields.Shape(
            "an amount that is printed",
            "A rule on money, or a price, with who prints it.",
            [AmountId, AmountName, Dollars, Per, Says, AsOf],
            (r, citation) =>
                new PrintedAmount(
                    r.Get(AmountId),
                    r.Get(AmountName),
                    r.Get(Dollars),
                    r.Get(Per),
                    r.Get(Says),
                    r.Get(AsOf),
                    citation
                )
        );

    private static readonly Field<string> KindName = Field.Required(
        "name",
        Value.LineOf(maxWords: 6),
        "as people say it",
        "MBA"
    );
    private static readonly Field<RichText> For = Said("for", "what it is for", "General management."),
        Length = Said("length", "how long it takes, as known", "Two years; ask the school."),
        Checked = Said("checked", "who accredits it, and what that checks", "AACSB checks the school."),
        Asked = Said("asked", "which sources on jobs of the site ask for it", "None that we read."),
        Not = Said("not", "what it does not do", "It is no license.");

    private static Shape<DegreeKind> Kind { get; } =
        new(
            "a kind of degree",
            "A kind of degree, to stand beside the others.",
            [KindName, For, Length, Checked, Asked, Not],
            r => new(r.Get(KindName), r.Get(For), r.Get(Length), r.Get(Checked), r.Get(Asked), r.Get(Not))
        );

    private static readonly Field<string> Heading = Field.Required(
        "heading",
        Value.LineOf(maxWords: 5),
        "what to do",
        "Count the ads"
    );

    private static readonly Field<RichText> How = Said("says", "how", "Of ten ads, how many ask for it?");

    private static Shape<DegreeStep> Step { get; } =
        new(
            "a first step",
            "Something to do before a degree is begun.",
            [Heading, How],
            r => new(r.Get(Heading), r.Get(How))
        );

    private static readonly Field<string> Description = Field.Required(
        "description",
        Value.Line,
        "what the page is, for search engines",
        "The rise that a degree has to bring, worked out with your own numbers."
    );
    private static readonly Field<IReadOnlyList<RichText>> Answer = Field.Required(
        "answer",
        Value.ListOf(Value.RichOf(60), atLeast: 1),
        "whether the degree is asked for, and what it is known to bring",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<DegreeAssumption>> Assumptions = Field.Required(
        "assumptions",
        Value.ListOf(Value.Of(Assumption), atLeast: 1),
        "numbers of all scenarios",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<Draft>> Scenarios = Field.Required(
        "scenarios",
        Value.ListOf(Value.Of(Scenario), atLeast: 1),
        "who may think of a degree; the first leads the page",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<PublishedPay>> Picks = Field.List(
        "pay",
        Value.Of(Pay),
        "published pay to choose from",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<PrintedAmount>> Money = Field.List(
        "money",
        Value.Of(Amount),
        "rules on money that is lent or given",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<PrintedAmount>> Prices = Field.List(
        "prices",
        Value.Of(Amount),
        "what single schools print as their price; examples, no average",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<DegreeKind>> Kinds = Field.List(
        "kinds",
        Value.Of(Kind),
        "kinds of degree, side by side",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<DegreeStep>> First = Field.List(
        "first",
        Value.Of(Step),
        "what to do first",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<RichText>> Asks = Field.List(
        "asks",
        Value.RichOf(40),
        "what to ask before signing",
        "[…]"
    );

    public static Shape<DegreeGuide> Guide { get; } =
        new(
            "the page on degrees",
            "What the page on degrees says of the field; without this file there is no such page.",
            [Description, Answer, Assumptions, Scenarios, Picks, Money, Prices, Kinds, First, Asks],
            r =>
            {
                var assumed = r.Get(Assumptions).ToDictionary(a => a.Field, a => a.Value);
                return new DegreeGuide
                {
                    Description = r.Get(Description),
                    Answer = r.Get(Answer),
                    Assumptions = r.Get(Assumptions),
                    Scenarios = [.. r.Get(Scenarios).Select(s => Filled(s, assumed, r))],
                    Pay = r.Get(Picks),
                    Money = r.Get(Money),
                    Prices = r.Get(Prices),
                    Kinds = r.Get(Kinds),
                    First = r.Get(First),
                    Asks = r.Get(Asks),
                };
            }
        );

    private static DegreeScenario Filled(Draft draft, Dictionary<PlanField, double> assumed, Record page)
    {
        foreach (var field in Typed.Where(f => !draft.Scenario.Numbers.ContainsKey(f) && !assumed.ContainsKey(f)))
            page.Fail(
                Codes.MissingKey,
                draft.Written.Mapping.At,
                $"the scenario needs the key '{field.Id}'",
                $"write it here, or once for all under assumptions: {field.Label}"
            );
        var filled = draft.Scenario with
        {
            Numbers = Typed
                .Where(f => draft.Scenario.Numbers.ContainsKey(f) || assumed.ContainsKey(f))
                .ToDictionary(f => f, f => draft.Scenario.Numbers.GetValueOrDefault(f, assumed.GetValueOrDefault(f))),
        };
        page.Reading.Places.Add(filled, draft.Written.Mapping);
        return filled;
    }

    private static (PayDistance, PayDistance)? RisesOf(Record r)
    {
        if (r.Has(Low) != r.Has(High))
            r.Fail(
                Codes.HalfOfAPair,
                r.Mapping.At,
                $"'{(r.Has(Low) ? Low.Name : High.Name)}' has no '{(r.Has(Low) ? High.Name : Low.Name)}' beside it",
                "write both rises, or none where nobody knows what follows"
            );
        return r.Get(Low) is { } low && r.Get(High) is { } high ? (low, high) : null;
    }

    private static Without WithoutOf(Record r)
    {
        return r.Get(Choice) switch
        {
            WithoutChoice.MoveUp => new Without.MoveUp(Of(After, PlanField.InsteadYears)),
            WithoutChoice.Letters => new Without.Letters(
                Of(Cost, PlanField.InsteadCost),
                Of(Raise, PlanField.InsteadRise),
                Of(After, PlanField.InsteadYears)
            ),
            WithoutChoice.ChangeEmployer => new Without.ChangeEmployer(
                Of(Raise, PlanField.InsteadRise),
                Of(After, PlanField.InsteadYears)
            ),
            _ => new Without.Stay(),
        };

        double Of(Field<decimal?> key, PlanField field)
        {
            if (r.Get(key) is not { } value)
                r.Fail(
                    Codes.MissingKey,
                    r.Mapping.At,
                    $"'{key.Name}' is needed beside this 'without'",
                    $"{key.Meaning}: write {key.Name}: {key.Example}"
                );
            else if (Within(field, (double)value, key, r))
                return (double)value;
            return field.Least;
        }
    }

    private static bool Within(PlanField field, double value, Field key, Record r)
    {
        if (value >= field.Least && value <= field.Most)
            return true;
        r.Fail(Codes.NotTheForm, r.At(key), $"'{value}' is outside of its limits", field.Asks);
        return false;
    }

    private static Field<decimal?> Number(PlanField field, string meaning) =>
        Field.MaybeValue(field.Id, Value.Number, meaning, "10");

    private static Field<RichText> Said(string name, string meaning, string example) =>
        Field.Required(name, Value.RichOf(60), meaning, example);
}
