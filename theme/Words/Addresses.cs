namespace CareerCompare.Theme.Words;

/// <summary>An address as it is printed on paper.</summary>
internal static class Addresses
{
    public static string OnPaper(string url) => url[(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..];
}
