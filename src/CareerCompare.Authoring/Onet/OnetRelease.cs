using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Onet;

/// <summary>A release of the database: 29.0, of August 2024.</summary>
/// <param name="Number">As O*NET writes it.</param>
/// <param name="Published">As content/sources.yaml writes it: 2024-08, or undated.</param>
internal sealed partial record OnetRelease(string Number, string Published)
{
    public string Title => $"O*NET {Number} Database";

    /// <summary>As the option says, or the Read Me; null with the reason in the log.</summary>
    public static OnetRelease? Of(OnetFolder folder, string? said, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var text = folder.ReadMe(own)?.Text ?? "";
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        var number = Database.Match(text) is { Success: true } match ? match.Groups["number"].Value : null;
        if ((said ?? number) is not { } release)
        {
            if (!own.HasErrors)
                log.Error(ImportCodes.NoRelease, SourceSpan.Whole(new SourceFile(folder.Path, "")), "no Read Me in this folder says which release of O*NET this is", "put O*NET’s Read Me beside the tables, or say the release: --release 29.0");
            return null;
        }
        var published = release == number && Month.Match(text) is { Success: true } month
            && DateOnly.TryParseExact($"1 {month.Groups["month"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture) : "undated";
        return new OnetRelease(release, published);
    }

    [GeneratedRegex(@"\bO\*NET (?<number>\d{1,3}\.\d{1,2}) Database\b")]
    private static partial Regex Database { get; }

    [GeneratedRegex(@"\b(?<month>[A-Z][a-z]+ 20\d\d) Release\b")]
    private static partial Regex Month { get; }
}
