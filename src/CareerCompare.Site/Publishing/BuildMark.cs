namespace CareerCompare.Site.Publishing;

/// <summary>
/// The file by which a build knows a folder as its own. Publishing deletes what was there before, so a folder with other
/// people's files and without this mark is refused. Its name begins with a dot and no page can have its address.
/// </summary>
public static class BuildMark
{
    public const string FileName = ".careercompare";

    private static ReadOnlySpan<byte> Words =>
        "CareerCompare made this folder. Every build replaces it whole: put nothing here that you want to keep.\n"u8;

    public static void Put(string folder)
    {
        using var handle = File.OpenHandle(Path.Combine(folder, FileName), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, Words, 0);
    }

    public static bool IsOn(string folder) => File.Exists(Path.Combine(folder, FileName));
}
