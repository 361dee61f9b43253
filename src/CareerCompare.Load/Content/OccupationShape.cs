using CareerCompare.Core.Occupations;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/vocabulary/occupations.yaml</c>.</summary>
public static class OccupationShape
{
    private static readonly Field<SocCode> Soc = Field.Required("soc", Value.OwnSoc, "its code in the Standard Occupational Classification", "11-9111");
    private static readonly Field<string> Name = Field.Required("name", Value.Line, "plain words, plural, lower case", "health services managers");
    private static readonly Field<string> Covers = Field.Required("covers", Value.LineOf(maxWords: 12), "whom the class counts", "everyone who plans or directs medical or health services");
    private static readonly Field<string?> CountsAlso = Field.Maybe("counts-also", Value.Line, "who else it counts; ends “… which counts … too”", "hospital executives and nursing directors");

    public static Shape<Occupation> Shape { get; } = new("an occupation", "A statistical class in plain words.", [Soc, Name, Covers, CountsAlso],
        r => new Occupation { Soc = r.Get(Soc), Name = r.Get(Name), Covers = r.Get(Covers), CountsAlso = r.Get(CountsAlso) });
}
