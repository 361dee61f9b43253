using System.Text;

namespace CareerCompare.Theme.Css;

/// <summary>The small files that make up the one stylesheet, in the order in which they may overrule each other.</summary>
internal static class StyleFiles
{
    /// <summary>Tokens first, then the parts, then what a wide or narrow screen, forced colours and paper change.</summary>
    public static readonly IReadOnlyList<string> Order =
    [
        "tokens", "base", "frame", "answer", "labels", "chart", "tables", "order", "work", "lists", "sources", "home", "places", "series", "wide", "narrow", "forced-colors", "print",
    ];

    public static ReadOnlyMemory<byte> Embedded() => Joined(name =>
    {
        using var stream = typeof(StyleFiles).Assembly.GetManifestResourceStream($"styles/{name}.css")
            ?? throw new InvalidOperationException($"The theme was built without styles/{name}.css.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    public static ReadOnlyMemory<byte> InFolder(string path) => Joined(name => File.ReadAllText(Path.Combine(path, name + ".css")));

    private static ReadOnlyMemory<byte> Joined(Func<string, string> read) =>
        Encoding.UTF8.GetBytes(Minified.Css(string.Join('\n', Order.Select(read))));
}
