using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Fuzzing;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>
/// What the pages of this site say, as text files below <c>Golden/Text/</c>, so that a change shows in its diff what it
/// means to readers. A role that passes <c>check</c> breaks no test, and a new role changes many pages beside its own; so
/// words that differ are a failure only while the content is the one that the files were made of, for then the program
/// alone can have changed them. After a change of content they are named in <c>artifacts/page-texts.txt</c>, which
/// <c>./check</c> shows, until somebody writes the files anew.
/// </summary>
public class PageTextTests
{
    private const string Command = "UPDATE_GOLDEN=1 dotnet test tests/CareerCompare.Tests --filter PageTextTests";

    private const string MadeOf = "made-of";

    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "CareerCompare.Tests",
        "Golden",
        "Text"
    );

    private static readonly string Report = Path.Combine(Repository.Root, "artifacts", "page-texts.txt");

    [Fact]
    public void Every_page_says_what_it_said_when_it_was_last_read()
    {
        var content = SiteFiles.Of(Repository.Root);
        var now = Texts(BuiltSite.Of(content, checkPages: false).Pages);
        now[MadeOf] = HashOf(content) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            Write(now);

        var (failure, notice) = Judged(Kept(), now);

        Directory.CreateDirectory(Path.GetDirectoryName(Report)!);
        if (notice is null)
            File.Delete(Report);
        else
            File.WriteAllText(Report, notice);
        Assert.True(failure is null, failure);
    }

    [Fact]
    public void Other_words_of_the_same_content_are_a_failure_that_says_where_and_what_to_do()
    {
        var (failure, notice) = Judged(
            Site(("roles/nurse", "/roles/nurse/\nA nurse.\n")),
            Site(("roles/nurse", "/roles/nurse/\nAn nurse.\n"))
        );
        Assert.Null(notice);
        Assert.Contains(
            "roles/nurse.txt, line 2\n  was: A nurse.\n  is:  An nurse.\n",
            failure,
            StringComparison.Ordinal
        );
        Assert.Contains(Command, failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_came_or_went_without_a_change_of_content_is_a_failure_too()
    {
        Assert.Contains(
            "guides.txt is new",
            Judged(Site(), Site(("guides", "/guides/\n"))).Failure,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "guides.txt has no page any more",
            Judged(Site(("guides", "/guides/\n")), Site()).Failure,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_other_content_new_and_changed_pages_are_named_and_nothing_fails()
    {
        var (failure, notice) = Judged(
            Site(("roles", "/roles/\nA nurse.\n"), ("glossary", "/glossary/\n")),
            Site(
                ("roles", "/roles/\nA nurse.\nA clerk.\n"),
                ("glossary", "/glossary/\n"),
                ("roles/clerk", "/roles/clerk/\n"),
                (MadeOf, "other content")
            )
        );
        Assert.Null(failure);
        Assert.Contains("roles/clerk.txt is new", notice, StringComparison.Ordinal);
        Assert.Contains("roles.txt, line 3\n  was: (nothing)\n  is:  A clerk.\n", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("glossary", notice, StringComparison.Ordinal);
        Assert.Contains(Command, notice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_what_a_reader_sees_a_line_for_each_block()
    {
        const string page = """
            <title>Nurse – A site</title><main><h1>Nurse</h1><script>no</script><p hidden>no</p><p>Cares
            for <b>people</b>.</p><ul><li>At <a href="/x/">work</a><li><p>At night</ul>
            <table><tr><th>Pay<td>$1 <p>a year</p></table><h2>Sources</h2><a href="#sources">#</a>
            <select><option>One<option>Two</select></main><footer>no</footer>
            """;
        Assert.Equal(
            "/roles/nurse/\nNurse – A site\n\n# Nurse\nCares for people.\n- At work\n- At night\nPay | $1 a year\n## Sources\nOne | Two\n",
            Texts([("/roles/nurse/", page)])["roles/nurse"]
        );
    }

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/404.html", "404")]
    [InlineData("/compare/", "compare")]
    [InlineData("/roles/nurse/", "roles/nurse")]
    [InlineData("/roles/nurse/interview/", "roles/nurse")]
    public void A_role_and_a_comparison_have_a_file_with_all_their_pages(string address, string file) =>
        Assert.Equal(file, FileOf(address));

    private static SortedDictionary<string, string> Site(params (string File, string Text)[] texts)
    {
        SortedDictionary<string, string> site = new(StringComparer.Ordinal) { [MadeOf] = "content" };
        foreach (var (file, text) in texts)
            site[file] = text;
        return site;
    }

    /// <summary>What fails, or what is only said; neither where all is as it was.</summary>
    private static (string? Failure, string? Notice) Judged(
        SortedDictionary<string, string> kept,
        SortedDictionary<string, string> now
    )
    {
        var sameContent = kept.GetValueOrDefault(MadeOf) == now[MadeOf];
        var differences = kept
            .Keys.Union(now.Keys)
            .Where(f => f != MadeOf)
            .Order(StringComparer.Ordinal)
            .Where(f => kept.GetValueOrDefault(f) != now.GetValueOrDefault(f))
            .Select(f => Difference(f, kept.GetValueOrDefault(f), now.GetValueOrDefault(f)))
            .ToList();
        if (sameContent && differences.Count == 0)
            return (null, null);
        var all = $"Golden/Text, {differences.Count} files:\n{string.Concat(differences)}";
        return sameContent
            ? (
                $"Pages say other things than when they were last read, of the same content. {all}Read them, or write them anew and read the diff: {Command}\n",
                null
            )
            : (
                null,
                $"The content is another than that of the texts of pages. Nothing fails by it. {all}Put the new texts into the change, so that a reviewer reads them: {Command}\n"
            );
    }

    private static string Difference(string file, string? was, string? now)
    {
        if (was is null)
            return $"{file}.txt is new\n";
        if (now is null)
            return $"{file}.txt has no page any more\n";
        var (before, after) = (was.Split('\n'), now.Split('\n'));
        var line = before.Zip(after).TakeWhile(l => l.First == l.Second).Count();
        string At(string[] lines) => lines.ElementAtOrDefault(line) is { Length: > 0 } text ? text : "(nothing)";
        return $"{file}.txt, line {line + 1}\n  was: {At(before)}\n  is:  {At(after)}\n";
    }

    private static SortedDictionary<string, string> Kept()
    {
        SortedDictionary<string, string> kept = new(StringComparer.Ordinal);
        if (Directory.Exists(Folder))
            foreach (var file in Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories))
                kept[Path.GetRelativePath(Folder, file).Replace('\\', '/')[..^".txt".Length]] = File.ReadAllText(file)
                    .ReplaceLineEndings("\n");
        return kept;
    }

    private static void Write(SortedDictionary<string, string> texts)
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        foreach (var (name, text) in texts)
        {
            var file = Path.Combine(Folder, name + ".txt");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    // A file that another system ends its lines in otherwise is the same content.
    private static string HashOf(SiteFiles content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in content.Paths)
            hash.AppendData(
                Encoding.UTF8.GetBytes($"{path}\n{Encoding.UTF8.GetString(content[path]).ReplaceLineEndings("\n")}\n")
            );
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static SortedDictionary<string, string> Texts(IEnumerable<(string Address, string Html)> pages)
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (
            var (address, text) in pages
                .Where(p => !IsOneOfManyPlaces(p.Address))
                .OrderBy(p => p.Address, StringComparer.Ordinal)
                .AsParallel()
                .AsOrdered()
                .Select(p => (p.Address, VisibleText.Of(p.Address, p.Html)))
        )
            texts[FileOf(address)] = texts.TryGetValue(FileOf(address), out var before) ? $"{before}\n{text}" : text;
        return texts;
    }

    // The first two parts of an address.
    private static string FileOf(string address) =>
        address == "/" ? "home" : Path.ChangeExtension(string.Join('/', address.Trim('/').Split('/').Take(2)), null);

    // Pages of places differ by their figures alone: one of them stands for all of a role.
    private static bool IsOneOfManyPlaces(string address) =>
        address.Split('/') is ["", "roles", _, "pay", var place, ""] && place != "california";

    /// <summary>The words of a page that a browser shows, a line for each block; bars part the cells of a row and the choices of a list.</summary>
    private sealed class VisibleText
    {
        private static readonly HashSet<string> Blocks =
        [
            .. "h1 h2 h3 h4 p li dt dd div section article aside nav header ul ol dl table caption tr figure figcaption summary details fieldset legend label form select button".Split(
                ' '
            ),
        ];

        private static readonly HashSet<string> Unseen = ["script", "style", "template", "desc"];

        private readonly StringBuilder lines = new();
        private readonly StringBuilder line = new();
        private string mark = "";
        private int rows;

        public static string Of(string address, string html)
        {
            var page = new HtmlParser().ParseDocument(html);
            VisibleText text = new();
            text.Walk(page.QuerySelector("main") ?? (IElement)page.Body!);
            text.End();
            return $"{address}\n{Words(page.Title ?? "")}\n\n{text.lines}";
        }

        private void Walk(IElement element)
        {
            if (Unseen.Contains(element.LocalName) || element.HasAttribute("hidden"))
                return;
            var isBlock = Blocks.Contains(element.LocalName);
            var isRow = element.LocalName == "tr";
            if (isBlock)
                End();
            if (isRow)
                rows++;
            if (element.LocalName is "td" or "th" or "option" && Words(line.ToString()).Length > 0)
                line.Append(" | ");
            if (Mark(element.LocalName) is { } own)
                mark = own;
            // Labels of a drawing stand apart without a sign between them.
            if (element.LocalName == "text")
                line.Append(' ');
            foreach (var child in element.ChildNodes)
                if (child is IElement inner)
                    Walk(inner);
                else if (child is IText words)
                    line.Append(words.Data);
            if (isRow)
                rows--;
            if (isBlock)
                End();
            if (Mark(element.LocalName) is not null)
                mark = "";
        }

        private static string? Mark(string name) =>
            name switch
            {
                "h1" => "# ",
                "h2" => "## ",
                "h3" => "### ",
                "h4" => "#### ",
                "li" => "- ",
                _ => null,
            };

        private void End()
        {
            if (rows > 0)
            {
                line.Append(' ');
                return;
            }
            var words = Words(line.ToString());
            line.Clear();
            // A lone sign is the link of a heading to itself.
            if (!words.Any(char.IsLetterOrDigit))
                return;
            lines.Append(mark).Append(words).Append('\n');
            mark = "";
        }

        private static string Words(string text) =>
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
