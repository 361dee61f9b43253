namespace CareerCompare.Core.Degrees;

/// <summary>What a reader typed, field by field. It gives a plan, or a sentence for every field that holds none.</summary>
/// <param name="Choice">What they would do without the degree.</param>
/// <param name="Typed">By id of the field; what is missing counts as empty.</param>
public sealed record PlanForm(WithoutChoice Choice, IReadOnlyDictionary<string, string> Typed)
{
    public FormReading Read()
    {
        List<FieldFault> faults = [];
        var values = PlanField.All.Select(Value).ToArray();
        Without without = Choice switch
        {
            WithoutChoice.MoveUp => new Without.MoveUp(Value(PlanField.InsteadYears)),
            WithoutChoice.Letters => new Without.Letters(
                Value(PlanField.InsteadCost),
                Value(PlanField.InsteadRise),
                Value(PlanField.InsteadYears)
            ),
            WithoutChoice.ChangeEmployer => new Without.ChangeEmployer(
                Value(PlanField.InsteadRise),
                Value(PlanField.InsteadYears)
            ),
            _ => new Without.Stay(),
        };
        if (faults.Count > 0)
            return new FormReading.Asks(faults);
        return DegreePlan.TryMake(values, without, out var plan)
            ? new FormReading.Plan(plan)
            : new FormReading.Asks([new(PlanField.High, MostIsLess)]);

        double Value(PlanField field)
        {
            if (field.Read(Typed.GetValueOrDefault(field.Id, "")) is { } value)
                return value;
            faults.Add(new(field, field.Asks));
            return field.Least;
        }
    }

    /// <summary>The one thing that is wrong with two fields and with neither alone.</summary>
    public static string MostIsLess { get; } =
        $"{PlanField.High.Label}: write no less than under “{PlanField.Low.Label}”.";
}

/// <summary>The first question of the form.</summary>
public enum WithoutChoice
{
    Stay,
    MoveUp,
    Letters,
    ChangeEmployer,
}

/// <summary>What a form gave: exactly one of the cases below.</summary>
public abstract record FormReading
{
    private FormReading() { }

    public sealed record Plan(DegreePlan Value) : FormReading;

    /// <summary>Beside each field, what may stand there.</summary>
    public sealed record Asks(IReadOnlyList<FieldFault> Faults) : FormReading;
}

public sealed record FieldFault(PlanField Field, string Sentence);
