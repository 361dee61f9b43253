using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Ads;

/// <summary>What the words of a field mean in an ad: the program knows no field, so content brings them.</summary>
public sealed record AdWords
{
    /// <summary>Of a site that names none: no word is one of these.</summary>
    private const string Nothing = "(?!)";

    public static AdWords None { get; } = new() { Words = [] };

    public required IReadOnlyList<AdWord> Words { get; init; }

    /// <summary>The kinds of employer that ads name, the most telling first.</summary>
    public IReadOnlyList<AdEmployer> Employers { get; init; } = [];

    /// <summary>All words of a kind, as a part of a regular expression.</summary>
    public string Of(AdWordKind kind) =>
        Words.Where(w => w.Kind == kind).Select(w => $"(?:{w.Words})").ToList() is { Count: > 0 } some
            ? $"(?:{string.Join('|', some)})"
            : Nothing;
}

/// <summary>Words of one kind.</summary>
/// <param name="Kind">What they mean.</param>
/// <param name="Words">As a regular expression.</param>
public sealed record AdWord(AdWordKind Kind, string Words);

/// <summary>What words of a field mean in an ad.</summary>
public enum AdWordKind
{
    /// <summary>Whom an office serves: doctors.</summary>
    Served,

    /// <summary>What may stand before them: licensed.</summary>
    Described,

    /// <summary>That an office has one of them: solo practice.</summary>
    ServesOne,

    /// <summary>What such an office is called, singular.</summary>
    Place,

    /// <summary>Benefits that sound like an employer.</summary>
    Benefit,

    /// <summary>Behind a number of years, that it is of work.</summary>
    Work,

    /// <summary>What a post may answer for, one word that rules know: billing.</summary>
    AnswersFor,
}

/// <summary>A kind of employer that an ad may name.</summary>
/// <param name="Id">By which rules and facts name it.</param>
/// <param name="Words">That name it, as a regular expression.</param>
/// <param name="Sign">How much they tell.</param>
/// <param name="Naics">Its industry in the wage survey; null where it is none.</param>
public sealed record AdEmployer(Id<AdEmployer> Id, string Words, EmployerSign Sign, NaicsCode? Naics);

/// <summary>How much the words of a kind of employer tell.</summary>
public enum EmployerSign
{
    /// <summary>They stand in ads of such employers.</summary>
    Usual,

    /// <summary>Such employers name themselves, so a single word tells.</summary>
    OwnName,

    /// <summary>They stand in ads of other kinds too.</summary>
    Shared,

    /// <summary>They say that it is a business of another kind.</summary>
    OtherBusiness,
}
