using System.Globalization;
using System.Text;
using CareerCompare.Pages;

namespace CareerCompare.Theme;

/// <summary>The stylesheets and scripts as they are served.</summary>
internal sealed class ThemeFiles
{
    private ThemeFiles(Func<string, string> read)
    {
        Site = Style("site", StyleFiles.Site);
        Pay = Style("pay", StyleFiles.Pay);
        Ladder = Style("ladder", StyleFiles.Ladder);
        Reading = Style("reading", StyleFiles.Reading);
        Rated = Style("rated", StyleFiles.Rated);
        Sets = Style("sets", StyleFiles.Sets, SetRules.Css);
        Ad = Style("ad", StyleFiles.Ad);
        Decide = Style("decide", StyleFiles.Decide);
        Degree = Style("degree", StyleFiles.Degree);
        Paths = Style("paths", StyleFiles.Paths);
        Find = Style("find", StyleFiles.Find);
        Places = Style("place", StyleFiles.Places);
        Picker = Style("picker", StyleFiles.Picker);
        SortTables = Script("sort-tables");
        LadderScript = Script("ladder");
        CompareSet = Script("compare-set");
        Duel = Style("duel", StyleFiles.Duel);
        AdScript = Script("ad", "make", "ad-read", "ad-judge", "ad-page");
        DecideScript = Script("decide", "make", "decide");
        PickTwo = Script("pick-two");
        DegreeScript = Script("degree", "make", "degree-sum", "degree");
        FindScript = Script("find", "listing-titles", "find");
        PickPlace = Script("pick-place", "make", "pick-place");
        Icon = new("icon", ThemeFileKind.Icon, Encoding.UTF8.GetBytes(read("icon.svg")));
        All =
        [
            Site,
            Pay,
            Ladder,
            Reading,
            Rated,
            Sets,
            Ad,
            Decide,
            Degree,
            Paths,
            Find,
            Places,
            Picker,
            SortTables,
            CompareSet,
            Duel,
            AdScript,
            DecideScript,
            PickTwo,
            DegreeScript,
            FindScript,
            LadderScript,
            PickPlace,
            Icon,
        ];

        ThemeFile Style(string name, IEnumerable<string> parts, string more = "") =>
            new(
                name,
                ThemeFileKind.Style,
                Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => read($"styles/{p}.css")).Append(more)))
            );

        ThemeFile Script(string name, params IEnumerable<string> parts) =>
            new(
                name,
                ThemeFileKind.Script,
                Encoding.UTF8.GetBytes(
                    string.Join('\n', parts.DefaultIfEmpty(name).Select(p => read($"scripts/{p}.js")))
                )
            );
    }

    public IReadOnlyList<ThemeFile> All { get; }
    public ThemeFile Site { get; }
    public ThemeFile Pay { get; }
    public ThemeFile Ladder { get; }
    public ThemeFile Reading { get; }
    public ThemeFile Rated { get; }
    public ThemeFile Sets { get; }
    public ThemeFile Ad { get; }
    public ThemeFile Decide { get; }
    public ThemeFile Degree { get; }
    public ThemeFile Paths { get; }
    public ThemeFile Find { get; }
    public ThemeFile Places { get; }
    public ThemeFile Picker { get; }

    /// <summary>The box that finds a page while one types.</summary>
    public ThemeFile FindScript { get; }

    /// <summary>Keeps the chosen employer, which it puts on top, and pay by the hour in the address.</summary>
    public ThemeFile LadderScript { get; }

    /// <summary>Chooses a place on the page of a role or a comparison, and shows what is paid there.</summary>
    public ThemeFile PickPlace { get; }

    /// <summary>For the tab and the bookmark of every page.</summary>
    public ThemeFile Icon { get; }

    /// <summary>Sorts the tables of places by a column.</summary>
    public ThemeFile SortTables { get; }

    /// <summary>Keeps the address of a set of roles in step with what is chosen, and a shortlist.</summary>
    public ThemeFile CompareSet { get; }

    public ThemeFile Duel { get; }

    /// <summary>Reads a job ad and says which job it is.</summary>
    public ThemeFile AdScript { get; }

    /// <summary>Leads to the page of two jobs that are chosen.</summary>
    public ThemeFile PickTwo { get; }

    /// <summary>Adds up the sheet on which a reader scores roles.</summary>
    public ThemeFile DecideScript { get; }

    /// <summary>Reckons whether a degree pays back.</summary>
    public ThemeFile DegreeScript { get; }

    /// <summary>As they were when the theme was built, which also made them short.</summary>
    public static ThemeFiles Embedded() =>
        new(name =>
        {
            using var stream =
                typeof(ThemeFiles).Assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"The theme was built without {name}.");
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        });

    /// <summary>As they stand in a theme's folder now, as written.</summary>
    public static ThemeFiles InFolder(string path) => new(name => File.ReadAllText(Path.Combine(path, name)));
}

/// <summary>The small files that make up each stylesheet, in the order in which they may overrule each other.</summary>
internal static class StyleFiles
{
    /// <summary>
    /// On every page: tokens first, then the parts, then what a wide or narrow screen, forced colours and paper change.
    /// </summary>
    public static readonly IReadOnlyList<string> Site =
    [
        "tokens",
        "base",
        "frame",
        "answer",
        "labels",
        "chart",
        "tables",
        "work",
        "lists",
        "filter",
        "wide",
        "narrow",
        "forced-colors",
        "print",
    ];

    /// <summary>Where groups stand on a ladder of employers.</summary>
    public static readonly IReadOnlyList<string> Ladder = ["per-hour", "ladder"];

    /// <summary>On pages that are read from top to bottom.</summary>
    public static readonly IReadOnlyList<string> Reading = ["reading"];

    /// <summary>Where the survey of work is drawn.</summary>
    public static readonly IReadOnlyList<string> Rated = ["rated"];

    /// <summary>On tables of several roles alone, with the rules of <see cref="SetRules"/>.</summary>
    public static readonly IReadOnlyList<string> Sets = ["tools", "sets"];

    /// <summary>On the page that reads a job ad.</summary>
    public static readonly IReadOnlyList<string> Ad = ["tools", "ad"];

    /// <summary>On the sheet on which a reader scores roles.</summary>
    public static readonly IReadOnlyList<string> Decide = ["tools", "decide"];

    /// <summary>Where a degree is reckoned.</summary>
    public static readonly IReadOnlyList<string> Degree = ["tools", "degree"];

    /// <summary>On the maps of steps alone.</summary>
    public static readonly IReadOnlyList<string> Paths = ["paths"];

    /// <summary>Where two jobs are chosen.</summary>
    public static readonly IReadOnlyList<string> Duel = ["duel"];

    /// <summary>Where the search box stands.</summary>
    public static readonly IReadOnlyList<string> Find = ["find"];

    /// <summary>On the pages of places alone.</summary>
    public static readonly IReadOnlyList<string> Places = ["per-hour", "places"];

    /// <summary>Where a place is chosen.</summary>
    public static readonly IReadOnlyList<string> Picker = ["picker"];

    /// <summary>On the pages of pay alone, after those of every page.</summary>
    public static readonly IReadOnlyList<string> Pay = ["series", "pay-narrow"];
}

/// <summary>
/// The rules by which a table of several roles shows only the chosen columns, and only the rows in which two of them
/// differ, without a script. They go by the position of a column and by the marks that a row carries from the ledger. A
/// script that has taken over the table takes "still" away, and with it these rules.
/// </summary>
internal static class SetRules
{
    /// <summary>Columns beside the one of labels.</summary>
    public const int Columns = 8;

    private const string Differences = ":has(#only-differences:checked)",
        Shared = ":has(#only-shared:checked)";

    public static string Css { get; } = Rules();

    private static string Rules()
    {
        StringBuilder css = new();
        for (var i = 1; i <= Columns; i++)
            css.Append(
                CultureInfo.InvariantCulture,
                $"main:has(#c{i}:not(:checked)) .still :is(th,td):nth-child({i + 1}){{display:none}}"
            );
        // A task that none of the chosen jobs is named for says nothing of them.
        css.Append("main:has(#c1) .still .task{display:none}");
        for (var i = 1; i <= Columns; i++)
            css.Append(CultureInfo.InvariantCulture, $"main:has(#c{i}:checked) .still .n{i}{{display:table-row}}");
        css.Append(CultureInfo.InvariantCulture, $"main{Differences} .still .fact{{display:none}}");
        for (var i = 1; i <= Columns; i++)
        {
            css.Append(CultureInfo.InvariantCulture, $"main{Shared}:has(#c{i}:checked) .still .u{i}{{display:none}}");
            for (var j = i + 1; j <= Columns; j++)
            {
                var both = string.Create(CultureInfo.InvariantCulture, $":has(#c{i}:checked):has(#c{j}:checked)");
                css.Append(
                    CultureInfo.InvariantCulture,
                    $"main{Differences}{both} .still .d{i}-{j}{{display:table-row}}"
                );
                css.Append(CultureInfo.InvariantCulture, $"main{Shared}{both} .still .d{i}-{j}{{display:none}}");
            }
        }
        return css.ToString();
    }
}
