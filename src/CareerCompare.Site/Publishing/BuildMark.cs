using System.Text;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// The file by which the program knows a folder as its own. Publishing deletes what was there before, so a folder with
/// other people's files and without this mark is refused. Its name begins with a dot and no page can have its address.
/// </summary>
public sealed record BuildMark
{
    private BuildMark(string fileName, string words) => (FileName, Words) = (fileName, words);

    /// <summary>Of a folder that holds a site.</summary>
    public static BuildMark OfSite { get; } = new(".careercompare",
        "CareerCompare made this folder. Every build replaces it whole: put nothing here that you want to keep.\n");

    /// <summary>Of a folder that holds the files of servers. Not the same, so that neither takes the place of the other.</summary>
    public static BuildMark OfHosting { get; } = new(".careercompare-hosting",
        "CareerCompare made this folder. The verb hosting replaces it whole: put nothing here that you want to keep.\n");

    public string FileName { get; }

    private string Words { get; }

    public void Put(string folder)
    {
        using var handle = File.OpenHandle(Path.Combine(folder, FileName), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, Encoding.UTF8.GetBytes(Words), 0);
    }

    public bool IsOn(string folder) => File.Exists(Path.Combine(folder, FileName));
}
