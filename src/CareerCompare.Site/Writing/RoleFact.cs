using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Writing;

/// <summary>A fact of one role before it stands on a page, where its sources get their numbers. Made once a role, which may stand on a thousand pages.</summary>
public sealed class RoleFact
{
    private readonly RichText? text;
    private readonly IReadOnlyList<Line.Part> parts = [];
    private readonly IReadOnlyList<Citing> citings;
    private readonly FactValue? value;

    /// <summary>What one claim says.</summary>
    public RoleFact(RichText text, Citing citing, FactValue value) => (this.text, citings, this.value) = (text, [citing], value);

    /// <summary>What one claim says, in words of ours.</summary>
    public RoleFact(string words, Citing citing, FactValue value) : this(RichText.Plain(words), citing, value) { }

    /// <summary>What several claims say together; one note stands for all.</summary>
    public RoleFact(IReadOnlyList<Line.Part> parts, IReadOnlyList<Citing> citings, FactValue? value) => (this.parts, this.citings, this.value) = (parts, citings, value);

    /// <summary>With its note.</summary>
    public Fact Cited(Desk desk) =>
        new((text is not null ? desk.Line().Say(text).Say(" ").Cite(citings[0]) : Plain(desk).Say(" ").Cite(desk.Citations.CiteAll(citings))).Done(), value);

    /// <summary>Where one note stands for a whole table.</summary>
    public Fact Bare(Desk desk) => new((text is not null ? desk.Line().Say(text) : Plain(desk)).Done(), value);

    private LineWriter Plain(Desk desk)
    {
        var line = desk.Line();
        foreach (var part in parts) line.Add(part);
        return line;
    }
}
