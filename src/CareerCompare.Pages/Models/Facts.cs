using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>What a cell says of a role, and what it is, by which it is held against others.</summary>
/// <param name="Bare">For a table of which one note stands for all cells; null where no source says.</param>
/// <param name="Value">Null with the text.</param>
/// <param name="Note">For all that is said; null where the words have notes of their own.</param>
public sealed record Fact(Line? Bare, FactValue? Value, Note? Note = null)
{
    public static Fact NotKnown { get; } = new(null, null);

    /// <summary>With its note.</summary>
    public Line? Text =>
        Bare is null || Note is null ? Bare : new([.. Bare.Parts, new Line.Words(" "), new Line.Cite(Note)]);
}

/// <summary>Short facts in two lanes. A cell that no source fills says so; a row that none fills is left out.</summary>
/// <param name="Rows">A label of at most 22 letters and a cell for each role.</param>
/// <param name="Note">One note for the whole table, where it rests on one set of sources.</param>
public sealed record FactsTable(IReadOnlyList<FactsTable.Row> Rows, Note? Note)
{
    public sealed record Row(string Label, Fact A, Fact B)
    {
        /// <summary>Of one of the two at least.</summary>
        public bool IsSaid => (A.Bare ?? B.Bare) is not null;

        public Likeness Likeness => Likenesses.Of(A.Value, B.Value);
    }
}

/// <summary>A word and what belongs to it, as in a definition list. Null where nothing is known.</summary>
public sealed record LabeledLine(string Label, Line? Text);

/// <summary>Something that is not settled.</summary>
public sealed record OpenPoint(string Heading, Line Text);

/// <summary>A role as one side of a page.</summary>
public sealed record RoleSide(Seat Seat, RoleProfile Role)
{
    public SitePath Path => SitePath.Role(Role.Id);

    /// <summary>Within a sentence: "practice manager".</summary>
    public string Name { get; } = Role.Name;

    /// <summary>"a practice manager", "an office manager".</summary>
    public string WithArticle => Article + " " + Name;

    public string Article => Role.Article.Word();

    /// <summary>"practice managers" at the start of a sentence.</summary>
    public string PluralAtStart => FirstLetter.Capital(Role.Plural);

    /// <summary>The short description as the rest of a sentence: "runs the business side …".</summary>
    public string Does => FirstLetter.InSentence(Role.InShort);
}

/// <summary>Which of the two roles: A is drawn solid, B outlined. Colour means a role and nothing else.</summary>
public enum Seat
{
    A,
    B,
}
