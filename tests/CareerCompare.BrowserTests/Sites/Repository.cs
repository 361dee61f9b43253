namespace CareerCompare.BrowserTests.Sites;

/// <summary>The clone that these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "CareerCompare.sln")))
                return at.FullName;
        throw new InvalidOperationException($"There is no CareerCompare.sln above {folder}.");
    }
}
