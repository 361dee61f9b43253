using System.Text;

namespace CareerCompare.Load.Kinds;

/// <summary>A name in code as it is written in content: AverageUnspecified is average-unspecified.</summary>
public static class KebabCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
