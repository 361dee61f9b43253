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
        Sets = Style("sets", StyleFiles.Sets, SetRules.Css);
        Decide = Style("decide", StyleFiles.Decide);
        Paths = Style("paths", StyleFiles.Paths);
        Find = Style("find", StyleFiles.Find);
        SortTables = Script("sort-tables");
        CompareSet = Script("compare-set");
        DecideGrid = Script("decide-grid");
        FindScript = Script("find");
        All = [Site, Pay, Sets, Decide, Paths, Find, SortTables, CompareSet, DecideGrid, FindScript];

        ThemeFile Style(string name, IEnumerable<string> parts, string more = "") =>
            new(name, ThemeFileKind.Style, Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => read($"styles/{p}.css")).Append(more))));

        ThemeFile Script(string name) => new(name, ThemeFileKind.Script, Encoding.UTF8.GetBytes(read($"scripts/{name}.js")));
    }

    public IReadOnlyList<ThemeFile> All { get; }
    public ThemeFile Site { get; }
    public ThemeFile Pay { get; }
    public ThemeFile Sets { get; }
    public ThemeFile Decide { get; }
    public ThemeFile Paths { get; }
    public ThemeFile Find { get; }

    /// <summary>The box that finds a page while one types.</summary>
    public ThemeFile FindScript { get; }

    /// <summary>Sorts the tables of places by a column.</summary>
    public ThemeFile SortTables { get; }

    /// <summary>Keeps the address of a set of roles in step with what is chosen, and a shortlist.</summary>
    public ThemeFile CompareSet { get; }

    /// <summary>Reckons the grid in which a reader weighs roles.</summary>
    public ThemeFile DecideGrid { get; }

    /// <summary>As they were when the theme was built, which also made them short.</summary>
    public static ThemeFiles Embedded() => new(name =>
    {
        using var stream = typeof(ThemeFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    /// <summary>As they stand in a theme's folder now, as written.</summary>
    public static ThemeFiles InFolder(string path) => new(name => File.ReadAllText(Path.Combine(path, name)));
}
