using CareerCompare.Core.Sources;

namespace CareerCompare.Theme.Words;

/// <summary>What kind of witness a source is, in words a reader knows.</summary>
internal static class SourceWords
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.OfficialStatistics => "Official statistics",
        SourceKind.Issuer => "From the issuer of the certification",
        SourceKind.ProfessionalBody => "A professional body",
        SourceKind.Survey => "A survey",
        SourceKind.SelfReported => "People told a website",
        SourceKind.Editorial => "An article",
        SourceKind.Seller => "An article by a seller",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
