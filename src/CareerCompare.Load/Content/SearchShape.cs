using CareerCompare.Core.Finding;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/search.yaml</c>.</summary>
public static class SearchShape
{
    private static readonly Field<JobPart> Part = Field.Required("part", Value.ChoiceOf<JobPart>("a part of a job"), "what of a job is looked for", "pay");
    private static readonly Field<string> Name = Field.Required("name", Value.LineOf(maxLetters: 48), "what a result calls it, behind the name of the job", "pay");
    private static readonly Field<IReadOnlyList<string>> Words = Field.List("words", Value.LineOf(maxLetters: 48), "what else people type who look for it", "[salary, wages]");

    public static Shape<SearchPart> Shape { get; } = new("a part of a job that is searched for", "Words that people type who look for one part of a job.", [Part, Name, Words],
        r => new SearchPart(r.Get(Part), r.Get(Name), r.Get(Words)));
}
