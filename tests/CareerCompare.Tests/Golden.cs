using CareerCompare.Tests.House;

namespace CareerCompare.Tests;

/// <summary>
/// A text that is looked at once and then kept. <c>UPDATE_GOLDEN=1 dotnet test</c> writes it anew; the change is then read
/// in the diff.
/// </summary>
internal static class Golden
{
    /// <summary>A text of <c>tests/CareerCompare.Tests/Golden/</c>.</summary>
    public static void Matches(string name, string actual) => File($"tests/CareerCompare.Tests/Golden/{name}", actual);

    /// <summary>A file of the repository that is printed from the program.</summary>
    public static void File(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            System.IO.File.WriteAllText(file, actual);
        }
        Assert.True(System.IO.File.Exists(file), $"{path} does not exist yet: run with UPDATE_GOLDEN=1 and read it.");
        Assert.Equal(System.IO.File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
