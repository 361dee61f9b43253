namespace CareerCompare.Core.Wages;

/// <summary>The Occupational Outlook Handbook's names of industries, which end in whom they count.</summary>
public static class HandbookIndustry
{
    /// <summary>Without what is counted or left out: "Hospitals; state, local, and private" is "Hospitals".</summary>
    public static string Short(string name) => name.Split(';')[0].Split(", excluding")[0];

    /// <summary>Whom the name says that it counts: "state, local, and private"; null where it says nothing.</summary>
    public static string? Counted(string name)
    {
        var rest = name[Short(name).Length..].TrimStart(';', ',', ' ');
        return rest.Length > 0 ? rest : null;
    }
}
