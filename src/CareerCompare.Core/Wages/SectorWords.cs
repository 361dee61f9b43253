namespace CareerCompare.Core.Wages;

/// <summary>Sectors and industries in a reader's words; the bureau's own names run to twenty words.</summary>
public static class SectorWords
{
    /// <summary>A sector by its NAICS code; the bureau's name for a code that is not among these.</summary>
    public static string Of(SectorEstimate estimate) => estimate.Naics switch
    {
        "11" => "Farming, forestry, fishing",
        "21" => "Mining, oil and gas",
        "22" => "Utilities",
        "23" => "Construction",
        "31-33" => "Manufacturing",
        "42" => "Wholesale trade",
        "44-45" => "Retail trade",
        "48-49" => "Transport and storage",
        "51" => "Information and media",
        "52" => "Finance and insurance",
        "53" => "Real estate and rental",
        "54" => "Professional services",
        "55" => "Company head offices",
        "56" => "Support services",
        "61" => "Education",
        "62" => "Health care and social help",
        "71" => "Arts and recreation",
        "72" => "Hotels and restaurants",
        "81" => "Other services",
        "99" => "Government",
        _ => estimate.SectorName,
    };

    public static string Of(IndustryWage wage) => OfIndustry(wage.IndustryName);

    /// <summary>An industry's name without what it includes or leaves out: "Hospitals; state, local, and private" is "Hospitals".</summary>
    public static string OfIndustry(string name) => name.Split(';')[0].Split(", excluding")[0];

    /// <summary>What an industry's name says of whom it counts: "state, local, and private"; null where it says nothing.</summary>
    public static string? Counted(IndustryWage wage)
    {
        var rest = wage.IndustryName[Of(wage).Length..].TrimStart(';', ',', ' ');
        return rest.Length > 0 ? rest : null;
    }
}
