using CareerCompare.Tests.House;

namespace CareerCompare.Tests;

/// <summary>
/// A text that is looked at once and then kept. <c>UPDATE_GOLDEN=1 dotnet test</c> writes it anew; the change is then read
/// in the diff.
/// </summary>
internal static class Golden
{
    public static void Matches(string name, string actual)
    {
        var file = Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }
        Assert.True(File.Exists(file), $"{name} does not exist yet: run with UPDATE_GOLDEN=1 and read it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
