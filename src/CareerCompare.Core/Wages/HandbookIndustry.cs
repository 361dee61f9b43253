namespace CareerCompare.Core.Wages;

/// <summary>The names that the Occupational Outlook Handbook gives to industries say after a comma whom they count.</summary>
public static class HandbookIndustry
{
    /// <summary>Without what it includes or leaves out: "Hospitals; state, local, and private" is "Hospitals".</summary>
    public static string Short(string name) => name.Split(';')[0].Split(", excluding")[0];

    /// <summary>What the name says of whom it counts: "state, local, and private"; null where it says nothing.</summary>
    public static string? Counted(string name)
    {
        var rest = name[Short(name).Length..].TrimStart(';', ',', ' ');
        return rest.Length > 0 ? rest : null;
    }
}
