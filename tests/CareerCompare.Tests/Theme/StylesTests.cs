using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Pages;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.House;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Theme;

public partial class StylesTests
{
    private static readonly DefaultTheme Theme = new();
    private static readonly string Css = string.Concat(
        Theme.Files.Where(f => f.Kind == ThemeFileKind.Style).Select(f => Encoding.UTF8.GetString(f.Bytes.Span))
    );
    private static readonly string Folder = Path.Combine(Repository.Root, "theme", "styles");

    [Fact]
    public void Every_file_of_styles_is_in_a_stylesheet() =>
        Assert.Equal(
            Directory
                .GetFiles(Folder, "*.css")
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(StringComparer.Ordinal),
            StyleFiles
                .Site.Concat(StyleFiles.Pay)
                .Concat(StyleFiles.Ladder)
                .Concat(StyleFiles.Rated)
                .Concat(StyleFiles.Reading)
                .Concat(StyleFiles.Sets)
                .Concat(StyleFiles.Ad)
                .Concat(StyleFiles.Decide)
                .Concat(StyleFiles.Degree)
                .Concat(StyleFiles.Paths)
                .Concat(StyleFiles.Duel)
                .Concat(StyleFiles.Find)
                .Concat(StyleFiles.Places)
                .Concat(StyleFiles.Picker)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_script_is_served()
    {
        var served = string.Concat(
            DefaultTheme
                .FromFolder(Path.Combine(Repository.Root, "theme"))
                .Files.Where(f => f.Kind == ThemeFileKind.Script)
                .Select(f => Encoding.UTF8.GetString(f.Bytes.Span))
        );
        Assert.All(
            Directory.GetFiles(Path.Combine(Repository.Root, "theme", "scripts")),
            file => Assert.Contains(File.ReadAllText(file), served, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_files_of_a_folder_are_those_the_theme_was_built_with_and_longer()
    {
        var written = DefaultTheme.FromFolder(Path.Combine(Repository.Root, "theme")).Files;
        Assert.Equal(Theme.Files.Select(f => (f.Name, f.Kind)), written.Select(f => (f.Name, f.Kind)));
        // The icon is as short as it was drawn.
        Assert.All(
            Theme.Files.Zip(written).Where(f => f.First.Kind != ThemeFileKind.Icon),
            f => Assert.InRange(f.First.Bytes.Length, 1, f.Second.Bytes.Length - 1)
        );
    }

    [Fact]
    public void Every_variable_that_is_used_is_defined()
    {
        var defined = Definition.Matches(Css).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.Empty(Use.Matches(Css).Select(m => m.Groups[1].Value).Except(defined));
    }

    [Fact]
    public void Nothing_is_fetched_from_elsewhere()
    {
        Assert.DoesNotContain("url(", Css);
        Assert.DoesNotContain("@import", Css);
    }

    /// <summary>Safari drops a text-decoration that names more than its line, and a link is then no longer underlined.</summary>
    [Fact]
    public void No_underline_is_lost_in_Safari() =>
        Assert.DoesNotContain(Decoration.Matches(Css), m => m.Groups[1].Value.Contains(' ', StringComparison.Ordinal));

    [Fact]
    public void The_stylesheet_of_every_page_stays_small() =>
        Assert.True(
            Travels(Theme.Files.Single(f => f.Name == "site")) <= 5_000,
            $"{Travels(Theme.Files.Single(f => f.Name == "site"))} bytes"
        );

    [Fact]
    public void All_scripts_together_stay_small() =>
        Assert.InRange(
            Theme.Files.Where(f => f is { Kind: ThemeFileKind.Script, Name: not "degree" }).Sum(Travels),
            1,
            24_000
        );

    [Fact]
    public void The_script_of_degrees_is_small_too() =>
        Assert.InRange(Travels(Theme.Files.Single(f => f is { Name: "degree", Kind: ThemeFileKind.Script })), 1, 8_000);

    private static int Travels(ThemeFile file) => TravelSize.Brotli(file.Bytes.Span, TravelSize.ForStyles);

    /// <summary>WCAG's highest level asks for 7:1 between a text and what it stands on.</summary>
    [Theory]
    [InlineData("ink", "bg")]
    [InlineData("mute", "bg")]
    [InlineData("a", "bg")]
    [InlineData("b", "bg")]
    [InlineData("ink", "at")]
    [InlineData("ink", "bt")]
    public void Every_text_can_be_read_on_its_ground_light_and_dark(string text, string ground)
    {
        foreach (var (scheme, tokens) in new[] { ("light", Light), ("dark", Dark) })
        {
            var ratio = Contrast(tokens[text], tokens[ground]);
            Assert.True(ratio >= 7, $"{scheme}: {text} on {ground} is {ratio:0.0}");
        }
    }

    /// <summary>A drawing needs 3:1 against what lies beside it, and the two roles against each other, so that gray print tells them apart.</summary>
    [Theory]
    [InlineData("a", "at")]
    [InlineData("b", "bt")]
    [InlineData("b", "bf")]
    [InlineData("a", "bf")]
    public void What_is_drawn_can_be_told_apart_light_and_dark(string one, string other)
    {
        foreach (var tokens in new[] { Light, Dark })
            Assert.True(Contrast(tokens[one], tokens[other]) >= 3, $"{one} beside {other}");
    }

    private static Dictionary<string, string> Light => Tokens(0);

    private static Dictionary<string, string> Dark => Tokens(1);

    private static Dictionary<string, string> Tokens(int block)
    {
        var text = Root.Matches(File.ReadAllText(Path.Combine(Folder, "tokens.css")))[block].Value;
        return Color.Matches(text).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (x, y) = (Luminance(one), Luminance(other));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string color)
    {
        var hex = color.Length == 4 ? string.Concat(color[1..].Select(c => $"{c}{c}")) : color[1..];
        var parts = Enumerable
            .Range(0, 3)
            .Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4))
            .ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    [GeneratedRegex("text-decoration:([^;}]+)")]
    private static partial Regex Decoration { get; }

    [GeneratedRegex(@"var\((--[a-z]+)")]
    private static partial Regex Use { get; }

    [GeneratedRegex(@"(--[a-z]+):")]
    private static partial Regex Definition { get; }

    [GeneratedRegex(@":root\s*\{[^}]*\}")]
    private static partial Regex Root { get; }

    [GeneratedRegex(@"--([a-z]+):\s*(#[0-9a-f]{3,6})\b")]
    private static partial Regex Color { get; }
}
