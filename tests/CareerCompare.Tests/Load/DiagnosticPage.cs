using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load;

/// <summary>
/// A page of docs/diagnostics: why, <c>## Wrong</c> (a path and what stands there), <c>## Message</c> and <c>## Right</c>.
/// Where Wrong says "In `path`", its block takes the place of Right's, which stands in the small site.
/// </summary>
internal sealed partial record DiagnosticPage(
    string Code,
    string Path,
    string How,
    string Wrong,
    string Message,
    string? Right
)
{
    public static DiagnosticPage Parse(string text)
    {
        var wrong = Section(text, "Wrong");
        var way = Way.Match(wrong);
        Assert.True(way.Success, "'## Wrong' names no path");
        return new DiagnosticPage(
            Title.Match(text).Groups["code"].Value,
            way.Groups["path"].Value,
            (way.Groups["how"].Value + way.Groups["rest"].Value).Trim(),
            Block(wrong) ?? "",
            Block(Section(text, "Message")) ?? "",
            Block(Section(text, "Right"))
        );
    }

    /// <summary>The small site with this mistake in it.</summary>
    public MemoryFiles Site() =>
        How switch
        {
            "In" => SmallSite.With(Path, Right!.TrimEnd('\n'), Wrong.TrimEnd('\n')),
            "In, saved as Latin-1" => SmallSite
                .Files()
                .Add(
                    Path,
                    Encoding.Latin1.GetBytes(SmallSite.Text(Path).Replace(Right!, Wrong, StringComparison.Ordinal))
                ),
            "As" => SmallSite.Files().Add(Path, Wrong),
            "Without" => SmallSite.Files().Remove(Path),
            "With, a symbolic link" => SmallSite.Files().AddLink(Path),
            _ when Times.Match(How) is { Success: true } times => SmallSite
                .Files()
                .Add(
                    Path,
                    string.Concat(
                        Enumerable.Repeat(
                            Wrong,
                            int.Parse(times.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
                        )
                    )
                ),
            _ => throw new InvalidOperationException($"'{How}' is no way to be wrong"),
        };

    private static string Section(string text, string name) =>
        Regex
            .Match(text, $@"(?<=^|\n)## {name}\n(?<inside>(.|\n)*?)(?=\n## (Wrong|Message|Right)\n|\z)")
            .Groups["inside"]
            .Value;

    private static string? Block(string section) =>
        Fence.Match(section) is { Success: true } fence ? fence.Groups["inside"].Value : null;

    [GeneratedRegex(@"\A# (?<code>CC\d{4}): ")]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"\n(?<how>In|As|Without|With) `(?<path>[^`]+)`(?<rest>, [^:.]*)?[:.]")]
    private static partial Regex Way { get; }

    [GeneratedRegex(@"\n(?<ticks>````?)[a-z]*\n(?<inside>(.|\n)*?\n)\k<ticks>(\n|\z)")]
    private static partial Regex Fence { get; }

    [GeneratedRegex(@"^As, ([\d,]+) times\z")]
    private static partial Regex Times { get; }
}
