using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Core.Paths;

/// <summary>
/// How much related work the statistical class of a job asks for, in the bureau's bands. It is not how long a step takes:
/// that no source says. Exactly one of the cases below.
/// </summary>
public abstract partial record YearsAsked
{
    private YearsAsked() { }

    public sealed record None : YearsAsked;

    public sealed record LessThan(int Years) : YearsAsked;

    public sealed record AtLeast(int Years) : YearsAsked;

    public sealed record NotKnown : YearsAsked;

    /// <summary>From the bureau's own words, as "Less than 5 years"; what is worded otherwise is not known.</summary>
    public static YearsAsked Of(string? bureau)
    {
        if (bureau == "None") return new None();
        if (bureau is null || Band.Match(bureau) is not { Success: true } match) return new NotKnown();
        return match.Groups["below"].Success ? new LessThan(Number(match.Groups["below"].Value)) : new AtLeast(Number(match.Groups["from"].Value));
    }

    /// <summary>As a reader sees it: "less than 5 years".</summary>
    public string InWords => this switch
    {
        None => "none",
        LessThan(var years) => string.Create(CultureInfo.InvariantCulture, $"less than {years} years"),
        AtLeast(var years) => string.Create(CultureInfo.InvariantCulture, $"{years} years or more"),
        _ => "not known",
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(Less than (?<below>[1-9][0-9]?) years|(?<from>[1-9][0-9]?) years or more)\z")]
    private static partial Regex Band { get; }
}
