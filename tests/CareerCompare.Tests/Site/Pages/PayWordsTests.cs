using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Tests.Site.Words;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>
/// What pages say of pay, read as a reader gets them: of one month, made of figures that can be found, and of today.
/// </summary>
public partial class PayWordsTests
{
    private const int YearsOfAnAnswer = 5;

    [Fact]
    public void All_dollars_of_a_sentence_a_chart_and_a_table_are_of_one_month_or_each_says_its_own() =>
        None(OfTwoMonths);

    [Fact]
    public void Every_word_that_compares_pay_names_its_figures_and_the_function_gives_it_for_them() =>
        None(ComparedPay);

    [Fact]
    public void No_figure_older_than_five_years_stands_in_an_answer_a_bracket_or_a_headline() => None(OldAnswers);

    [Fact]
    public void No_sentence_that_was_refused_stands_on_any_page() => None(Refused);

    [Fact]
    public void No_sentence_stands_more_than_twice_on_a_page() => None(Repeated);

    [Fact]
    public void What_scripts_read_holds_none_of_the_words_either()
    {
        List<string> faults =
        [
            .. from file in PublishedSite.DataFiles
            from refused in RefusedWords.All.Select(r => (r.Words, r.Why)).Append((OnPayAlone, "it compares pay"))
            from match in refused.Item1.Matches(file.Text).Take(3)
            select $"{file.Address}: '{match.Value}': {refused.Item2}",
        ];
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData(
        "two months in a sentence",
        "<p>Half are paid under <data data-claim='oews/2025-05/11-9111/median'>$123,860</data>, and under <data data-claim='oews/2016-05/11-9111/median'>$96,540</data> before.</p>"
    )]
    [InlineData(
        "two months in a table",
        "<table><tr><th>Then</th><td><data data-claim='oews/2016-05/11-9111/median'>$96,540</data></td></tr><tr><th>Now</th><td><data data-claim='oews/2025-05/11-9111/median'>$123,860</data></td></tr></table>"
    )]
    [InlineData(
        "a word without its figures",
        "<p>At <data data-claim='oews/2025-05/43-1011/622000/median'>$75,660</data>, pay is higher there.</p>"
    )]
    [InlineData(
        "a word without a figure",
        "<section id='pay'><h2>Pay</h2><p>Office managers rank 3rd of 51.</p></section>"
    )]
    [InlineData("a rank on a page about pay", "<h1>Pay in Ohio</h1><p>Ohio ranks 38th of 51 as paid.</p>")]
    [InlineData(
        "a share of a difference",
        "<p>The middle is 14.3% below that of <data data-claim='oews/2025-05/11-9111/median'>$123,860</data>.</p>"
    )]
    [InlineData("a word on pay alone", "<p>Practice managers earn more than office managers.</p>")]
    [InlineData(
        "another word than the function's",
        "<p>It is <span data-said='higher' data-of='oews/2025-05/43-1011/621200/median oews/2025-05/43-1011/621100/median'>higher</span>.</p>"
    )]
    [InlineData(
        "another direction than the word's",
        "<p>It is <span data-said='higher' data-of='oews/2025-05/43-1011/622000/median oews/2025-05/43-1011/621100/median'>lower</span>.</p>"
    )]
    [InlineData(
        "two things at once",
        "<p>It is <span data-said='higher' data-of='oews/2025-05/11-9111/622000/median oews/2025-05/43-1011/621100/median'>higher</span>.</p>"
    )]
    [InlineData(
        "another sum",
        "<p>That is <span data-said='difference' data-of='oews/2025-05/43-1011/622000/median oews/2025-05/43-1011/621100/median'>$12,790 more than</span> there.</p>"
    )]
    [InlineData(
        "another rank",
        "<p>It is <span data-said='rank' data-of='oews-state/2025-05/ohio/11-9111/median'>37th of 51, and anywhere from 32nd to 48th</span>.</p>"
    )]
    [InlineData(
        "another verdict",
        "<p>They are <span data-said='first-whichever' data-of='oews/2025-05/11-9111/621100/median oews/2025-05/43-1011/621100/median oews/2025-05/43-1011/621100/median oews/2025-05/43-1011/621100/median'>in the better-paid group</span>.</p>"
    )]
    [InlineData(
        "history in a headline",
        "<h1>Half are paid under <data data-claim='oews/2016-05/11-9111/median'>$96,540</data></h1>"
    )]
    [InlineData(
        "an old survey in an answer",
        "<p class='lead'>They were paid <data data-claim='office-manager/F1' data-dated='2011'>$88,117</data> in 2011.</p>"
    )]
    [InlineData("a refused sentence", "<p>The two are level with each other.</p>")]
    public void Each_mistake_on_purpose_is_found(string mistake, string html) =>
        Assert.True(Every(Page(html)).Any(), $"nobody sees {mistake}");

    [Theory]
    [InlineData(
        "<p>In hospitals the middle pay is <data data-claim='oews/2025-05/43-1011/622000/median'>$75,660</data>, which is <span data-said='difference' data-of='oews/2025-05/43-1011/622000/median oews/2025-05/43-1011/621100/median'>$12,780 more than</span> at doctors’ offices.</p>"
    )]
    [InlineData(
        "<p>It is <span data-said='about-the-same' data-of='oews/2025-05/43-1011/621200/median oews/2025-05/43-1011/621100/median'>about the same</span>.</p>"
    )]
    [InlineData(
        "<p>Ohio is <span data-said='rank' data-of='oews-state/2025-05/ohio/11-9111/median'>38th of 51, and anywhere from 32nd to 48th if survey error is counted</span>.</p>"
    )]
    [InlineData(
        "<p>About 4 in 10 were paid less than $62,000, and one in ten is paid more than <data data-claim='oews/2025-05/43-1011/p90'>$104,710</data>.</p>"
    )]
    [InlineData(
        "<p>They are <span data-said='first-in-some' data-of='oews/2025-05/11-9111/621100/median oews/2025-05/43-1011/621100/median oews/2025-05/43-1011/621100/median oews/2025-05/43-1011/621100/median'>in the better-paid group if counted so</span>.</p>"
    )]
    [InlineData(
        "<section><h2>Pay</h2><p>About 4 in 10 office supervisors there were paid less than $62,000, and about 7 in 10 less than $78,000.</p><p>In August 2025 BLS projected about 23% more jobs for them. “Higher” is said where the gap is larger than the error allows. The price level is 91.8, lower than the country’s.</p></section>"
    )]
    [InlineData(
        "<p>Half of office supervisors are paid under <data data-claim='oews-metro/2025-05/columbus-oh/43-1011/median'>$66,970</data>, <span data-said='about-the-same' data-of='oews-metro/2025-05/columbus-oh/43-1011/median oews/2025-05/43-1011/median'>about the same as</span> in the US, and half of health services managers under <data data-claim='oews-metro/2025-05/columbus-oh/11-9111/median'>$107,520</data>, <span data-said='lower' data-of='oews-metro/2025-05/columbus-oh/11-9111/median oews/2025-05/11-9111/median'>less than</span> there (May 2025).</p>"
    )]
    [InlineData(
        "<p>Too unsteady to compare: the average was <data data-claim='oews/2024-05/11-9111/541940/mean'>$154,060</data> in May 2024 and <data data-claim='oews/2025-05/11-9111/541940/mean'>$105,650</data> in May 2025.</p>"
    )]
    [InlineData(
        "<p>In May 2025 prices, half were paid under <data data-claim='real/2025-05/2015-05/11-9111/median'>about $127,750</data> in 2015 and under <data data-claim='oews/2025-05/11-9111/median'>$123,860</data> in 2025.</p>"
    )]
    public void What_is_right_is_let_pass(string html) => Assert.Empty(Every(Page(html)));

    private static IEnumerable<string> Every(IHtmlDocument page) =>
        OfTwoMonths(page)
            .Concat(ComparedPay(page))
            .Concat(OldAnswers(page))
            .Concat(Refused(page))
            .Concat(Repeated(page));

    private static IHtmlDocument Page(string main) =>
        new HtmlParser().ParseDocument($"<title>A page</title><main>{main}</main>");

    private static void None(Func<IHtmlDocument, IEnumerable<string>> faultsOf)
    {
        Assert.NotEmpty(PublishedSite.Pages);
        var faults = PublishedSite
            .Pages.AsParallel()
            .AsOrdered()
            .Select(p => (Address: p.Key, Faults: faultsOf(p.Value).Distinct().ToList()))
            .Where(p => p.Faults.Count > 0)
            .ToList();
        Assert.True(
            faults.Count == 0,
            $"{faults.Count} of {PublishedSite.Pages.Count} pages, {faults.Sum(f => f.Faults.Count)} faults:\n"
                + string.Join(
                    '\n',
                    // Of many pages of one kind a few show what is wrong.
                    faults
                        .GroupBy(f => KindOf(f.Address))
                        .SelectMany(g => g.Take(3))
                        .SelectMany(f => f.Faults.Take(8).Select(x => $"{f.Address}: {x}"))
                )
        );
    }

    /// <summary>"/compare/x-vs-y/pay/" is of the kind compare, 3.</summary>
    private static (string First, int Depth) KindOf(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (parts.FirstOrDefault() ?? "", parts.Length);
    }

    // (a)
    private static IEnumerable<string> OfTwoMonths(IHtmlDocument page)
    {
        foreach (var sentence in SentencesOf(page))
        {
            var dates = DatesIn(sentence.Figures);
            if (dates.Count > 1)
                foreach (var date in dates.Where(d => !DollarDates.IsSaidIn(sentence.Text, d)))
                    yield return $"dollars of {string.Join(" and ", dates)} in a sentence that does not say {date}: {sentence.Text}";
        }
        foreach (var shown in page.QuerySelectorAll("main table, main figure"))
        {
            var figures = shown.QuerySelectorAll("[data-claim]").ToList();
            var dates = DatesIn(figures);
            if (dates.Count > 1)
                foreach (var figure in figures.Where(f => DollarDates.Of(f) is not null))
                    if (!DollarDates.IsSaidIn(Beside(figure, shown), DollarDates.Of(figure)!))
                    {
                        yield return $"dollars of {string.Join(" and ", dates)} in a {shown.NodeName.ToLowerInvariant()} where {figure.TextContent} ({figure.GetAttribute("data-claim")}) does not say {DollarDates.Of(figure)}";
                        break;
                    }
        }
    }

    private static List<string> DatesIn(IEnumerable<IElement> figures) =>
        [.. figures.Select(DollarDates.Of).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What is read with a figure: its row or item, the heads of its column, and what stands over a list.</summary>
    private static string Beside(IElement figure, IElement within)
    {
        List<string> words = [.. within.QuerySelectorAll("caption, figcaption").Select(c => c.TextContent)];
        if (figure.Closest("tr, li, dl > div, p, figcaption") is { } row)
            words.Add(row.TextContent);
        if (figure.Closest("td, th") is IHtmlTableCellElement cell && within is IHtmlTableElement table)
            words.AddRange(
                table
                    .Rows.Where(r => r.Closest("thead") is not null)
                    .Select(r => r.Cells.ElementAtOrDefault(cell.Index)?.TextContent ?? "")
            );
        return string.Join(' ', words);
    }

    // (b)
    private static IEnumerable<string> ComparedPay(IHtmlDocument page)
    {
        SaidAgain again = new(PublishedSite.Ledger);
        foreach (var said in page.QuerySelectorAll("[data-said]"))
            if (again.Fault(said) is { } fault)
                yield return $"'{said.TextContent.Trim()}': {fault}";
        foreach (var sentence in SentencesOf(page))
        {
            var text = sentence.Text.Trim();
            // A question says nothing yet.
            if (text.EndsWith('?'))
                continue;
            foreach (Match match in OnPayAlone.Matches(sentence.Text))
                if (!IsFree(sentence, match))
                    yield return $"'{match.Value}' names no figures: {text}";
            if (IsOnPay(sentence))
                foreach (Match match in Comparing.Matches(sentence.Text))
                    if (!IsFree(sentence, match))
                        yield return $"'{match.Value}' names no figures in a sentence on pay: {text}";
        }
        foreach (var head in page.QuerySelectorAll("title, meta[name=description]"))
        foreach (Match match in OnPayAlone.Matches(head.GetAttribute("content") ?? head.TextContent))
            yield return $"'{match.Value}' names no figures in {head.OuterHtml}";
    }

    /// <summary>Made of figures, or a position in one group, or said of something else than pay.</summary>
    private static bool IsFree(Sentence sentence, Match match) =>
        sentence.IsSaid(match.Index, match.Index + match.Length)
        || Positions.Matches(sentence.Text).Concat(NotOnPay.Matches(sentence.Text)).Any(p => Holds(p, match));

    private static bool Holds(Match outer, Match inner) =>
        outer.Index <= inner.Index && inner.Index + inner.Length <= outer.Index + outer.Length;

    /// <summary>It holds a figure of pay, or stands in a section or on a page that is about pay.</summary>
    private static bool IsOnPay(Sentence sentence) =>
        sentence.Figures.Any(f => DollarDates.Of(f) is not null)
        || sentence.Within.Closest("[data-evidence=pay]") is not null
        || sentence.Within.Closest("section") is { } section
            && (
                section.Id?.StartsWith("pay", StringComparison.Ordinal) == true
                || section.QuerySelector("h2") is { } head && PayHead.IsMatch(head.TextContent)
            )
        || IsPageOnPay(sentence.Within.Owner!);

    private static bool IsPageOnPay(IDocument page) =>
        page.QuerySelector("h1") is { } head && PayHead.IsMatch(head.TextContent)
        || page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } address
            && PayAddress.IsMatch(address);

    // (c)
    private static IEnumerable<string> OldAnswers(IHtmlDocument page)
    {
        var newest = PublishedSite.Ledger.Wages.Releases[^1].Year;
        foreach (
            var figure in page.QuerySelectorAll(
                    "h1, h2, #answer, .hero, .answer, .lead, .headline, .sum, [class*=bracket], .real"
                )
                .SelectMany(e => e.QuerySelectorAll("[data-claim]"))
                .Where(f => DollarDates.Of(f) is not null)
                .Distinct()
        )
            if (DollarDates.PaidIn(figure) is not { } year)
                yield return $"{figure.TextContent} ({figure.GetAttribute("data-claim")}) stands in an answer, and nobody says of when it is";
            else if (year < newest - YearsOfAnAnswer)
                yield return $"{figure.TextContent} ({figure.GetAttribute("data-claim")}) of {year} stands in an answer";
    }

    private static IEnumerable<string> Refused(IHtmlDocument page) =>
        from sentence in SentencesOf(page)
        from refused in RefusedWords.All
        where refused.Words.IsMatch(sentence.Text)
        select $"{refused.Why}: {sentence.Text.Trim()}";

    private static IEnumerable<string> Repeated(IHtmlDocument page) =>
        SentencesOf(page)
            // Cells, items of a list and what licenses ask for may well hold the same; what is written as prose may not.
            .Where(s =>
                s.Within.Closest("nav, td, th, dt") is null
                && s.Within.Closest("section")?.QuerySelector("ol.src") is null
            )
            .Where(s => s.Within.Closest("li, dd") is null || s.Figures.Any(f => DollarDates.Of(f) is not null))
            .Select(s => Labels.Replace(s.Text.Trim(), ""))
            // A heading over each of several drawings is no sentence.
            .Where(t => t.Split(' ').Length >= 6 && t[^1] is '.' or '!' or '?')
            .GroupBy(t => t)
            .Where(g => g.Count() > 2)
            .Select(g => $"{g.Count()} times: {g.Key}");

    private static IEnumerable<Sentence> SentencesOf(IHtmlDocument page) =>
        page.QuerySelector("main") is { } main ? Sentence.Of(main) : [];

    [GeneratedRegex(
        @"\b(better|worse|lower|higher|best|highest|lowest)-paid\b|\b(earn(s|ed)?|(is|are|was|were|gets?|be) paid|pay(s)?|paid) (more|less|better|worse)\b|\$\d[\d,]*\d (more|less|higher|lower)\b|\bout-?earns?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OnPayAlone { get; }

    [GeneratedRegex(
        @"\b(higher|lower|(highest|lowest) (pay|middle|median|wages?)|more than|less than|about the same|too close to tell|counted together|no difference|ahead|behind|far above|far below)\b|\b\d+(st|nd|rd|th) of \d+\b|\brank(s|ed)? \d|\b\d[\d.]*% (below|above|more|less)\b|\b(below|above) the (US|national|country|middle|median)\b|\btwice (the|as (much|high))\b|\bevery? place of the range\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Comparing { get; }

    // "paid less than $62,000" and "one in ten earns less": where an amount lies in a group, and no comparison of two.
    [GeneratedRegex(
        @"\b(paid|earns?|earned|make|made) (more|less)( than)? (about |at least )?\$[\d,]+|\b(in ten|half|a quarter|quarters?|in 10|tenth|th percentile)( of [\w ’]+?)?( there| here)? ?(that )?(is|are|was|were)? ?(paid|earns?|earned) (more|less)( than)?|\b(more|less|fewer) than (\d+|one|two|three|nine|half|a (quarter|tenth|fifth|third)) (in|of|quarters)\b|\b(\d|one|nine) in (10|ten)\b[^.;]{0,60}?\b(more|less) than \$[\d,]+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Positions { get; }

    // Words that are explained stand in quotation marks. Numbers of other things: "less than 5 years", "more than one employer", "more than a tenth".
    [GeneratedRegex(
        @"\b(more|less|fewer) than (\d[\d,.]*|one|two|three|five|ten|half|a|an|any|the title|they|it|you)\b( %|%)?|\b(higher|lower) (education|schooling|degree|score|prices?|rents?)\b|\b(prices?|rents?|costs?)( there| here)? (is|are) (higher|lower)\b|\b(no|not) more than\b|“[^”]*”|\b\d[\d.]*% (more|less|fewer) (jobs|openings|people)\b|\bprice level\b[^;]*?\b(higher|lower|above|below|more than|less than)\b|(?-i:\bLower [A-Z]\w+)|/lower-[a-z]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotOnPay { get; }

    [GeneratedRegex(@"\b(pay|paid|earn|earns|wages?|salary|salaries)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PayHead { get; }

    [GeneratedRegex(@"/(pay|places)/")]
    private static partial Regex PayAddress { get; }

    [GeneratedRegex(@" ?(Official|Self-reported|Not confirmed)( source)?s?[ \d,]*")]
    private static partial Regex Labels { get; }
}
