using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;

namespace CareerCompare.Core.Ratings;

/// <summary>
/// A release of the survey of work, O*NET: 30.2. A site may hold several, since not every copy of a release has all its
/// tables; of one table the newest is shown.
/// </summary>
public readonly record struct SurveyRelease(int Major, int Minor) : IComparable<SurveyRelease>
{
    public static bool TryParse(string text, out SurveyRelease release)
    {
        release = default;
        if (
            text.Split('.') is not [{ Length: 1 or 2 } major, { Length: 1 or 2 } minor]
            || !int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
        )
            return false;
        release = new(first, second);
        return true;
    }

    public int CompareTo(SurveyRelease other) =>
        Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}

/// <summary>
/// An occupation as the survey of work counts it: 11-9111.00 is the class 11-9111, and 11-1011.03 one of several jobs
/// within 11-1011.
/// </summary>
/// <param name="Soc">The class.</param>
/// <param name="Part">Which job of it; 0 is the class itself.</param>
public sealed record SurveyedJob(SocCode Soc, int Part)
{
    /// <summary>The whole class: only that speaks for it, and never a mean over unlike jobs within it.</summary>
    public static SurveyedJob Of(SocCode soc) => new(soc, 0);

    public static bool TryParse(string text, [NotNullWhen(true)] out SurveyedJob? job)
    {
        job =
            text.Length == 10
            && text[7] == '.'
            && SocCode.TryParse(text[..7], out var soc)
            && int.TryParse(text.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var part)
                ? new(soc, part)
                : null;
        return job is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Soc}.{Part:00}");
}

/// <summary>The place of a thing that is asked about in the survey's own outline: 2.C.5.b.</summary>
public sealed partial record ElementId : IComparable<ElementId>
{
    private ElementId(string text) => Text = text;

    /// <summary>What a text must look like to be one.</summary>
    public const string Form = @"^[1-6](\.[A-Za-z0-9]{1,2}){1,6}$";

    public string Text { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out ElementId? id) =>
        (id = Pattern.IsMatch(text) && !text.EndsWith('\n') ? new ElementId(text) : null) is not null;

    /// <summary>Of a text that is known to be one.</summary>
    public static ElementId Of(string text) =>
        TryParse(text, out var id) ? id : throw new ArgumentException("It is no element.", nameof(text));

    public bool Equals(ElementId? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(ElementId? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;

    [GeneratedRegex(Form)]
    private static partial Regex Pattern { get; }
}

/// <summary>An element in a reader's words.</summary>
/// <param name="Element">Which.</param>
/// <param name="Label">Within a sentence: "medicine and dentistry".</param>
/// <param name="Points">What the points of its scale mean, the lowest first; empty where the numbers say enough.</param>
public sealed record ElementWords(ElementId Element, string Label, IReadOnlyList<string> Points);

/// <summary>What the survey asks about: "Medicine and Dentistry", a field of knowledge.</summary>
/// <param name="Id">In the survey's outline.</param>
/// <param name="Kind">Of what it is one.</param>
/// <param name="Name">The survey's own name of it.</param>
public sealed record WorkElement(ElementId Id, ElementKind Kind, string Name);

public enum ElementKind
{
    Skill,
    Knowledge,
    Activity,

    /// <summary>Where and how the work is done: standing, e-mail, nearness to people.</summary>
    Context,

    /// <summary>How a person goes about work: caution, initiative.</summary>
    Style,

    /// <summary>What the work gives: independence, recognition.</summary>
    Value,
    Interest,

    /// <summary>Schooling, experience or training that the job asks for, by categories.</summary>
    Requirement,
}

/// <summary>What is measured of an element. The survey's own short names are in <see cref="RatingScales"/>.</summary>
public enum RatingScale
{
    /// <summary>From 1, not important, to 5.</summary>
    Importance,

    /// <summary>From 0 to 7: how much of it.</summary>
    Level,

    /// <summary>Of a condition, from 1 to 5: how often, how close or how much of the time.</summary>
    OfFive,

    /// <summary>Of a condition, from 1 to 3.</summary>
    OfThree,

    /// <summary>Of a value or an interest, from 1 to 7.</summary>
    OfSeven,

    /// <summary>Of a style, from −3 to 3: whether it helps or hinders.</summary>
    Impact,

    /// <summary>Of a style, from 1, the one that most sets the job apart, to 10; 0 is none of the ten.</summary>
    Rank,

    /// <summary>A part of those asked, in percent.</summary>
    Percent,
}

/// <summary>Scales by the names that tables and ids give them, and their ends.</summary>
public static class RatingScales
{
    private static readonly Dictionary<string, RatingScale> ByName = Enum.GetValues<RatingScale>()
        .ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>As tables and figures' ids write it, for ever.</summary>
    public static string NameOf(RatingScale scale) =>
        scale switch
        {
            RatingScale.Importance => "importance",
            RatingScale.Level => "level",
            RatingScale.OfFive => "of-five",
            RatingScale.OfThree => "of-three",
            RatingScale.OfSeven => "of-seven",
            RatingScale.Impact => "impact",
            RatingScale.Rank => "rank",
            RatingScale.Percent => "percent",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Null where no scale has that name.</summary>
    public static RatingScale? Named(string name) => ByName.TryGetValue(name, out var scale) ? scale : null;

    /// <summary>The lowest and the highest value that a rating can have.</summary>
    public static (decimal Least, decimal Most) Ends(RatingScale scale) =>
        scale switch
        {
            RatingScale.Importance or RatingScale.OfFive => (1, 5),
            RatingScale.Level => (0, 7),
            RatingScale.OfThree => (1, 3),
            RatingScale.OfSeven => (1, 7),
            RatingScale.Impact => (-3, 3),
            RatingScale.Rank => (0, 10),
            RatingScale.Percent => (0, 100),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
