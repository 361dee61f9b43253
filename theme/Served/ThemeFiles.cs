using System.Text;
using CareerCompare.Pages;

namespace CareerCompare.Theme.Served;

/// <summary>The stylesheets and scripts as they are served.</summary>
internal sealed class ThemeFiles
{
    private ThemeFiles(Func<string, string> read)
    {
        Site = Style("site", StyleFiles.Site);
        Pay = Style("pay", StyleFiles.Pay);
        SortTables = Script("sort-tables");
        All = [Site, Pay, SortTables];

        ThemeFile Style(string name, IEnumerable<string> parts) =>
            new(name, ThemeFileKind.Style, Encoding.UTF8.GetBytes(Minified.Css(string.Join('\n', parts.Select(p => read($"styles/{p}.css"))))));

        ThemeFile Script(string name) => new(name, ThemeFileKind.Script, Encoding.UTF8.GetBytes(BareScript.Of(read($"scripts/{name}.js"))));
    }

    public IReadOnlyList<ThemeFile> All { get; }
    public ThemeFile Site { get; }
    public ThemeFile Pay { get; }

    /// <summary>Sorts the tables of places by a column.</summary>
    public ThemeFile SortTables { get; }

    /// <summary>As they were when the theme was built.</summary>
    public static ThemeFiles Embedded() => new(name =>
    {
        using var stream = typeof(ThemeFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    /// <summary>As they stand in a theme's folder now.</summary>
    public static ThemeFiles InFolder(string path) => new(name => File.ReadAllText(Path.Combine(path, name)));
}
