using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>A text has to fit where it is shown.</summary>
internal static class TextLimit
{
    /// <summary>Where a field names no limit of its own. A title stands on hundreds of pages: a megabyte of it would fill a disk.</summary>
    public const int Longest = 2000;

    public static bool Allows(YamlScalar scalar, int words, int letters, int? maxWords, int? maxLetters, Reading reading)
    {
        if (words > maxWords)
        {
            reading.Log.Error(Codes.TooLong, scalar.At, $"this text has {words} words; {maxWords} is the most", "say it shorter, or move a part into another field");
            return false;
        }
        var most = maxLetters ?? Longest;
        if (letters > most)
        {
            reading.Log.Error(Codes.TooLong, scalar.At, $"this text has {letters} letters; {most} is the most", "say it shorter");
            return false;
        }
        return true;
    }
}
