using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// What a build remembers of an output folder for the next build. It stands in the user's cache folder, never beside
/// the output: a checkout may carry any file, and so it is believed nothing about what was built. Where nothing can be
/// kept, nothing is remembered, and every build makes all.
/// </summary>
public sealed class BuildMemory
{
    private const string Format = "careercompare build 1";
    private readonly string? folder;
    private readonly string key;

    private BuildMemory(string? folder, string key) => (this.folder, this.key) = (folder, key);

    /// <summary>Remembers nothing.</summary>
    public static BuildMemory None { get; } = new(null, "");

    /// <param name="cache">The folder in which users keep what can be made again; null where there is none.</param>
    /// <param name="root">The folder of the site: what lies in it is believed nothing.</param>
    /// <param name="output">Of which something is remembered.</param>
    public static BuildMemory Of(string? cache, string root, OutputFolder output)
    {
        if (
            cache is null
            || RealPath.IsWithin(RealPath.Of(cache), RealPath.Of(root))
            || RealPath.IsWithin(RealPath.Of(cache), RealPath.Of(output.Path))
        )
            return None;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(output.Path));
        return new(Path.Combine(cache, "careercompare"), Convert.ToHexStringLower(hash));
    }

    /// <summary>The site that a build published; null where none did, or nobody knows.</summary>
    public PublishedSite? Published =>
        Read("published") is [Format, var from, var layout, var roles, var pages, var files, var sum]
        && int.TryParse(roles, NumberStyles.None, CultureInfo.InvariantCulture, out var roleCount)
        && long.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var pageCount)
        && long.TryParse(files, NumberStyles.None, CultureInfo.InvariantCulture, out var fileCount)
        && UInt128.TryParse(sum, NumberStyles.None, CultureInfo.InvariantCulture, out var total)
            ? new(from, layout, roleCount, pageCount, new(fileCount, total))
            : null;

    public void Keep(PublishedSite site) =>
        Write(
            "published",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Format}\n{site.MadeFrom}\n{site.Layout}\n{site.Roles}\n{site.Pages}\n{site.State.Files}\n{site.State.Sum}\n"
            )
        );

    /// <summary>
    /// The name under which a build put the old site aside, while no site has its own; null at all other times.
    /// </summary>
    public string? Aside => Read("aside") is [Format, var name] ? name : null;

    /// <summary>Before the old site gets another name, and with null when the new one has its own.</summary>
    public void PutAside(string? name)
    {
        if (name is not null)
            Write("aside", $"{Format}\n{name}\n");
        else if (folder is not null)
            Quietly(() => File.Delete(FileOf("aside")));
    }

    private string FileOf(string what) => Path.Combine(folder!, $"{key}.{what}");

    private string[] Read(string what)
    {
        if (folder is null)
            return [];
        string[] lines = [];
        Quietly(() => lines = File.Exists(FileOf(what)) ? File.ReadAllLines(FileOf(what)) : []);
        return lines;
    }

    // Whole or not at all: a killed build leaves no half of it.
    private void Write(string what, string text)
    {
        if (folder is null)
            return;
        Quietly(() =>
        {
            Directory.CreateDirectory(folder);
            var next = $"{FileOf(what)}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
            File.WriteAllText(next, text);
            File.Move(next, FileOf(what), overwrite: true);
        });
    }

    // To forget costs time and nothing else.
    private static void Quietly(Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }
}

/// <summary>A site as a build published it.</summary>
/// <param name="MadeFrom">The fingerprint of all inputs and of the program.</param>
/// <param name="Layout">How it is written: with or without compressed copies.</param>
/// <param name="Roles">How many roles it has.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="State">Its files, as the build wrote them.</param>
public sealed record PublishedSite(string MadeFrom, string Layout, int Roles, long Pages, FolderState State);
