namespace CareerCompare.Load.Kinds;

/// <summary>
/// The words for the names of an enumeration. Not generic: a dictionary for each enumeration would be compiled anew for
/// each at every start, because the program and the framework are compiled apart.
/// </summary>
internal static class Choices
{
    public static Dictionary<string, object> ByWord(Type enumeration)
    {
        Dictionary<string, object> byWord = new(StringComparer.Ordinal);
        foreach (var value in Enum.GetValues(enumeration)) byWord.Add(KebabCase.Of(value.ToString()!), value);
        return byWord;
    }
}
