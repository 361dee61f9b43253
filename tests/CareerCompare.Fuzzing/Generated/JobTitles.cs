namespace CareerCompare.Fuzzing.Generated;

/// <summary>Titles as different from each other as real ones are, so that pages that list them compress as real pages do.</summary>
public static class JobTitles
{
    private const int Seed = 20261122;

    private static readonly string[] Ranks =
    [
        "",
        "",
        "assistant ",
        "chief ",
        "deputy ",
        "field ",
        "general ",
        "industrial ",
        "junior ",
        "lead ",
        "marine ",
        "mobile ",
        "night ",
        "private ",
        "public ",
        "regional ",
        "rural ",
        "senior ",
        "technical ",
    ];

    private static readonly string[] Fields =
    [
        "airport",
        "billing",
        "boiler",
        "brewery",
        "census",
        "clinical",
        "concert",
        "crane",
        "dairy",
        "database",
        "dental",
        "elevator",
        "energy",
        "export",
        "fashion",
        "fishery",
        "fleet",
        "forest",
        "furniture",
        "garden",
        "harbor",
        "hospital",
        "housing",
        "insurance",
        "kitchen",
        "laboratory",
        "legal",
        "library",
        "marketing",
        "mining",
        "mortgage",
        "museum",
        "network",
        "nuclear",
        "orchard",
        "payroll",
        "pharmacy",
        "poultry",
        "procurement",
        "radio",
        "railway",
        "records",
        "school",
        "security",
        "software",
        "solar",
        "speech",
        "sports",
        "studio",
        "survey",
        "tax",
        "television",
        "textile",
        "theater",
        "translation",
        "travel",
        "warehouse",
        "water",
        "welding",
        "wind",
    ];

    private static readonly string[] Trades =
    [
        "administrator",
        "adviser",
        "agent",
        "analyst",
        "assistant",
        "auditor",
        "buyer",
        "clerk",
        "consultant",
        "coordinator",
        "designer",
        "director",
        "editor",
        "engineer",
        "inspector",
        "installer",
        "manager",
        "mechanic",
        "nurse",
        "officer",
        "operator",
        "planner",
        "programmer",
        "scientist",
        "specialist",
        "supervisor",
        "teacher",
        "technician",
        "therapist",
        "writer",
    ];

    /// <summary>Always the same; no two are equal.</summary>
    public static IReadOnlyList<string> Of(int count)
    {
        Random random = new(Seed);
        HashSet<string> titles = [];
        while (titles.Count < count)
            titles.Add(Any(Ranks) + Any(Fields) + " " + Any(Trades));
        return [.. titles];

        string Any(string[] words) => words[random.Next(words.Length)];
    }
}
