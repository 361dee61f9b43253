using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Degrees;

/// <summary>What a site says of degrees, <c>content/degree.yaml</c>: the program knows no field, and no degree of it.</summary>
public sealed record DegreeGuide
{
    /// <summary>For search engines.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the degree is asked for, and what it is known to bring.</summary>
    public required IReadOnlyList<RichText> Answer { get; init; }

    /// <summary>Numbers of every scenario that names none of its own, each with where it comes from.</summary>
    public required IReadOnlyList<DegreeAssumption> Assumptions { get; init; }

    /// <summary>The first leads the page, and fills the reader's form.</summary>
    public required IReadOnlyList<DegreeScenario> Scenarios { get; init; }

    /// <summary>What is published of the pay that a reader may have now or later.</summary>
    public required IReadOnlyList<PublishedPay> Pay { get; init; }

    /// <summary>Rules on money that is lent or given.</summary>
    public required IReadOnlyList<PrintedAmount> Money { get; init; }

    /// <summary>What single schools print as their price.</summary>
    public required IReadOnlyList<PrintedAmount> Prices { get; init; }

    public required IReadOnlyList<DegreeKind> Kinds { get; init; }

    /// <summary>What to do first, and what to ask before signing.</summary>
    public required IReadOnlyList<DegreeStep> First { get; init; }

    public required IReadOnlyList<RichText> Asks { get; init; }
}

/// <param name="Field">Of a plan.</param>
/// <param name="Value">Within its limits.</param>
/// <param name="Ground">Where it comes from; that it is an assumption, if so.</param>
public sealed record DegreeAssumption(PlanField Field, double Value, RichText Ground);

/// <summary>Somebody who thinks of a degree, with all numbers but those of pay, which are figures of the wage survey.</summary>
public sealed record DegreeScenario
{
    public required Id<DegreeScenario> Id { get; init; }

    /// <summary>Within a sentence, with its article: "a part-time MBA beside the job".</summary>
    public required string Name { get; init; }

    /// <summary>Whose it is, and what is peculiar to it.</summary>
    public required RichText About { get; init; }

    /// <summary>By field, those of pay left out.</summary>
    public required IReadOnlyDictionary<PlanField, double> Numbers { get; init; }
    public required Without Without { get; init; }

    /// <summary>What is earned now.</summary>
    public required FigureId.Paid Now { get; init; }

    /// <summary>
    /// The lesser rise and the greater, each as the distance between two published figures; null where nobody knows what
    /// follows, so that only what is needed can be said.
    /// </summary>
    public required (PayDistance Low, PayDistance High)? Rises { get; init; }

    /// <summary>All figures that it names.</summary>
    public IEnumerable<FigureId.Paid> Figures =>
        Rises is var (low, high) ? [Now, low.From, low.To, high.From, high.To] : [Now];

    /// <summary>
    /// Its plan in dollars of another month than that of the survey, to whole hundreds; null where a figure is not
    /// released or is only "or more", or where the greater rise is the lesser.
    /// </summary>
    public DegreePlan? PlanOf(FigureBook figures, decimal factor)
    {
        if (Dollars(Now) is not { } now || Rise(Rises?.Low) is not { } low || Rise(Rises?.High) is not { } high)
            return null;
        var values = PlanField.All.Select(f => Numbers.GetValueOrDefault(f)).ToArray();
        values[PlanField.Now.At] = Hundreds(now);
        values[PlanField.Low.At] = Hundreds(now) + Hundreds(low);
        values[PlanField.High.At] = Hundreds(now) + Hundreds(high);
        return DegreePlan.TryMake(values, Without, out var plan) ? plan : null;

        decimal? Rise(PayDistance? distance) => distance is null ? 0 : Dollars(distance.To) - Dollars(distance.From);

        decimal? Dollars(FigureId.Paid id) =>
            figures.Find(id) is { Quantity: Quantity.Pay { Wage: Wage.Exactly(var dollars) } } ? dollars : null;

        double Hundreds(decimal dollars) =>
            (double)(Math.Round(dollars * factor / 100, MidpointRounding.AwayFromZero) * 100);
    }
}

/// <summary>From one published figure to another; it says how large a rise is, and not what brings it.</summary>
public sealed record PayDistance(FigureId.Paid From, FigureId.Paid To);

/// <summary>A group at a kind of employer, or at all of them.</summary>
public sealed record PublishedPay(SocCode Group, NaicsCode? Employer);

/// <summary>An amount that somebody prints, with what is to be known of it.</summary>
/// <param name="Id">It never changes: the amount is found by it.</param>
/// <param name="Name">What it is.</param>
/// <param name="Dollars">Whole; null where a rule has none.</param>
/// <param name="Per">What it is for: "a year", "for all of it".</param>
/// <param name="Says">What else is to be known.</param>
/// <param name="AsOf">The time it holds for.</param>
/// <param name="Citation">Who prints it.</param>
public sealed record PrintedAmount(
    Id<PrintedAmount> Id,
    string Name,
    int? Dollars,
    string? Per,
    RichText? Says,
    ReferencePeriod AsOf,
    Citation Citation
);

/// <summary>A kind of degree beside the others.</summary>
/// <param name="Name">As people say it.</param>
/// <param name="For">What it is for.</param>
/// <param name="Length">How long it takes, as known.</param>
/// <param name="Checked">Who accredits it, and what that checks.</param>
/// <param name="Asked">Which sources on jobs of the site ask for it.</param>
/// <param name="Not">What it does not do.</param>
public sealed record DegreeKind(
    string Name,
    RichText For,
    RichText Length,
    RichText Checked,
    RichText Asked,
    RichText Not
);

/// <summary>Something to do before, in a word and a sentence.</summary>
public sealed record DegreeStep(string Heading, RichText Says);
