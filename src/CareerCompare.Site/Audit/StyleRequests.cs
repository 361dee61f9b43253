using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Audit;

/// <summary>A stylesheet asks no other site either: no font, picture or further stylesheet from elsewhere.</summary>
internal static partial class StyleRequests
{
    public static IEnumerable<Diagnostic> Of(SiteEntry style, ReadOnlySpan<byte> bytes)
    {
        var file = new SourceFile(style.Path.Text, Encoding.UTF8.GetString(bytes));
        List<Diagnostic> found = [];
        foreach (var match in Foreign.Matches(file.Text).Cast<Match>())
        {
            var before = file.Text.AsSpan(0, match.Index);
            found.Add(new(FinishedCodes.ForeignRequestOfStyle, Severity.Error,
                new SourceSpan(file, before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'), match.Length),
                $"the stylesheet asks another site: '{match.Value}'", "keep the file in the theme"));
        }
        return found;
    }

    [GeneratedRegex(@"(url\(|@import)\s*[""']?\s*(https?:)?//[^""')\s;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign { get; }
}
