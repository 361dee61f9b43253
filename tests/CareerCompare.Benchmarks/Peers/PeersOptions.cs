using System.Globalization;
using CareerCompare.Benchmarks.Peers.Running;

namespace CareerCompare.Benchmarks.Peers;

/// <summary>What is typed after <c>peers</c>.</summary>
internal sealed record PeersOptions
{
    public const string Usage =
        "peers [--pages NUMBER] [--rounds NUMBER] [--folder DIR] [--program PATH] [--peers hugo,eleventy]";

    // They stay in every generated site.
    private const int RealRoles = 5;

    private static readonly string[] Known = [Hugo.Key, Eleventy.Key];

    /// <summary>About as many; what came out is printed.</summary>
    public int Pages { get; init; } = 10_000;
    public int Rounds { get; init; } = 3;

    /// <summary>Where the work folder is made; null for a memory file system where there is one.</summary>
    public string? Folder { get; init; }

    /// <summary>This program as published; null to publish it first.</summary>
    public string? Program { get; init; }
    public IReadOnlyList<string> Peers { get; init; } = Known;

    /// <summary>
    /// Generated roles for that many pages: R roles have R(R-1)/2 comparisons, as many pages of a pair's pay, and each a
    /// page, a page of pay and one for each of 51 states.
    /// </summary>
    public int Roles => Math.Max(1, (int)Math.Round(-26 + Math.Sqrt(26 * 26 + Pages)) - RealRoles);

    public static PeersOptions? Parse(string[] args, out string fault)
    {
        PeersOptions options = new();
        fault = "";
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var next = args[i] switch
            {
                "--pages" when Number(value) is { } pages => options with { Pages = pages },
                "--rounds" when Number(value) is { } rounds => options with { Rounds = rounds },
                "--folder" when Directory.Exists(value) => options with { Folder = Path.GetFullPath(value) },
                "--program" when File.Exists(value) => options with { Program = Path.GetFullPath(value) },
                "--peers" when value.Split(',') is var peers && peers.All(Known.Contains) => options with
                {
                    Peers = peers,
                },
                _ => null,
            };
            if (next is null)
            {
                fault =
                    $"{args[i]}: found '{value}'. Expected: {Usage}; numbers above 0, a folder and a program that are there.";
                return null;
            }
            options = next;
        }
        return options;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
