using System.Text.Json;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Load.Shapes;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Core.Ads;

/// <summary>Made-up ads with what a careful person reads out of each, written by somebody who had not seen the rules.</summary>
internal sealed record AdCase(
    string Name,
    string Text,
    IReadOnlyDictionary<string, string> Facts,
    string? Role,
    IReadOnlyList<string> Also
)
{
    /// <summary>Keys of facts that are held against what was read.</summary>
    public static readonly string[] Keys =
    [
        "title",
        "place",
        "employer",
        "payLow",
        "payHigh",
        "per",
        "providers",
        "staff",
        "sites",
        "education",
        "educationStrength",
        "years",
    ];

    /// <summary>Thirty plain ones and thirty with traps.</summary>
    public static IReadOnlyList<AdCase> All { get; } =
    [
        .. new[] { "plain", "traps" }
            .SelectMany(half => Directory.GetFiles(Path.Combine(Folder, half), "*.txt").Order(StringComparer.Ordinal))
            .Select(Read),
    ];

    private static string Folder => Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "ads");

    private static AdCase Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json")));
        var root = json.RootElement;
        return new(
            Path.GetRelativePath(Folder, file),
            File.ReadAllText(file),
            root.GetProperty("facts")
                .EnumerateObject()
                .Where(p => Keys.Contains(p.Name))
                .ToDictionary(p => p.Name, p => Plain(p.Name, p.Value.ToString())),
            root.GetProperty("role").GetString(),
            [.. root.GetProperty("also").EnumerateArray().Select(a => a.GetString()!)]
        );
    }

    /// <summary>What was read, by the same keys.</summary>
    public static IReadOnlyDictionary<string, string> Of(AdFacts facts)
    {
        Dictionary<string, string> all = [];
        void Add(string key, object? value)
        {
            if (value is not null)
                all[key] = Plain(key, FormattableString.Invariant($"{value}"));
        }
        Add("title", facts.Title);
        Add("place", facts.Place);
        Add("employer", facts.Employer?.Text);
        Add("payLow", facts.PayLow);
        Add("payHigh", facts.PayHigh);
        Add("per", facts.Per?.ToString().ToLowerInvariant());
        Add("providers", facts.Providers);
        Add("staff", facts.Staff);
        Add("sites", facts.Sites);
        Add(
            "education",
            facts.Education is { } level
                ? level == EducationLevel.Doctoral
                    ? "doctorate"
                    : KebabCase.Of(level.ToString())
                : null
        );
        Add("educationStrength", facts.EducationIsRequired is { } must ? (must ? "required" : "preferred") : null);
        Add("years", facts.Years);
        return all;
    }

    // A title is the same with or without what stands in brackets behind it; a number however it is written.
    private static string Plain(string key, string value) =>
        key == "title" ? System.Text.RegularExpressions.Regex.Replace(value, @"\s*\(.*$|\.$", "").ToLowerInvariant()
        : decimal.TryParse(
            value,
            System.Globalization.NumberStyles.Number,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)
        : value.ToLowerInvariant();
}
