using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>No tool sees what lies behind a text in a drawing, so the numbers on tiles are checked from the colors themselves.</summary>
public partial class PlaceContrastTests
{
    [Theory]
    [InlineData("ink", "bg")]
    [InlineData("ink", "ta")]
    [InlineData("ink", "tb")]
    [InlineData("bg", "tc")]
    [InlineData("bg", "td")]
    public void Every_number_on_a_tile_can_be_read_light_and_dark(string text, string fill)
    {
        for (var scheme = 0; scheme < 2; scheme++)
        {
            var colors = Colors("tokens.css", scheme)
                .Concat(Colors("places.css", scheme))
                .ToDictionary(c => c.Name, c => c.Hex);
            var (x, y) = (Luminance(colors[text]), Luminance(colors[fill]));
            Assert.True((Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05) >= 7, $"{text} on {fill}");
        }
    }

    private static IEnumerable<(string Name, string Hex)> Colors(string file, int scheme) =>
        Color
            .Matches(
                Root.Matches(File.ReadAllText(Path.Combine(Repository.Root, "theme", "styles", file)))[scheme].Value
            )
            .Select(m =>
                (
                    m.Groups[1].Value,
                    m.Groups[2].Value.Length == 3
                        ? string.Concat(m.Groups[2].Value.Select(c => $"{c}{c}"))
                        : m.Groups[2].Value
                )
            );

    private static double Luminance(string hex)
    {
        var parts = Enumerable
            .Range(0, 3)
            .Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4))
            .ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    [GeneratedRegex(@":root\s*\{[^}]*\}")]
    private static partial Regex Root { get; }

    [GeneratedRegex(@"--([a-z]+):\s*#([0-9a-f]{3,6})\b")]
    private static partial Regex Color { get; }
}
