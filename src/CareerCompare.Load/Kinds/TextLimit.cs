using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>A text has to fit where it is shown.</summary>
internal static class TextLimit
{
    public static bool Allows(YamlScalar scalar, int words, int letters, int? maxWords, int? maxLetters, Reading reading)
    {
        if (words > maxWords)
        {
            reading.Log.Error(Codes.TooLong, scalar.At, $"this text has {words} words; {maxWords} is the most", "say it shorter, or move a part into another field");
            return false;
        }
        if (letters > maxLetters)
        {
            reading.Log.Error(Codes.TooLong, scalar.At, $"this text has {letters} letters; {maxLetters} is the most", "say it shorter");
            return false;
        }
        return true;
    }
}
