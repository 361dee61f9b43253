namespace CareerCompare.Theme.Served;

/// <summary>
/// A script without the lines that are only a comment and without indentation. No more than that: what has to be parsed to
/// be shortened is better shortened by compression. So no script of ours has a string over several lines.
/// </summary>
internal static class BareScript
{
    public static string Of(string script) => string.Join('\n', script.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)));
}
