namespace CareerCompare.Tests.House;

/// <summary>Where the checkout lies: the nearest folder upwards that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CareerCompare.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run from within the checkout.");
    }
}
