using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using CareerCompare.Authoring;

namespace CareerCompare.CommandLine;

/// <summary>The verb <c>import</c>: what is imported, from which files, and since when somebody has them.</summary>
internal sealed partial class ImportGrammar
{
    private static readonly Dictionary<string, TableKind> Kinds = new(StringComparer.Ordinal)
    {
        ["oews"] = TableKind.Oews,
        ["oews-state"] = TableKind.OewsState,
        ["oews-nonmetro"] = TableKind.OewsNonmetro,
        ["oews-industry-means"] = TableKind.OewsIndustryMeans,
        ["states"] = TableKind.States,
        ["counties"] = TableKind.Counties,
        ["workers-schooling"] = TableKind.WorkersSchooling,
        ["direct-match-titles"] = TableKind.DirectMatchTitles,
        ["onet"] = TableKind.Onet,
    };

    private readonly Option<DateOnly> retrieved = new("--retrieved")
    {
        Description =
            "The day on which the file was fetched from its publisher, like 2026-11-21; never taken from the clock, so that a second import is the same",
        HelpName = "DATE",
        Required = true,
        CustomParser = Dates.Parse,
    };

    private readonly Option<string?> readFrom = new("--read-from")
    {
        Description =
            "What SOURCES.yaml says was read; {year} stands for the year of a table [default: the file's name]",
        HelpName = "WORDS",
    };

    private readonly Option<bool> mayLoseRows = new("--allow-loss")
    {
        Description = "Let a table lose rows that it has; without this an import that would is refused, and says which",
    };
    private readonly Option<int?> year = new("--year")
    {
        Description = "Of which May the workbooks are, like 2018, where neither they nor their names say it",
        HelpName = "YEAR",
    };

    private readonly Option<string> kind = new("--kind") { Description = "What the table holds", Required = true };

    private readonly Option<YearRange> years = new("--years")
    {
        Description = "Which years of the table are taken, like 2010-2018 or 2025 [default: all]",
        HelpName = "YEARS",
        CustomParser = Range,
        DefaultValueFactory = _ => YearRange.All,
    };

    private readonly Argument<string[]> files = new("FILE")
    {
        Description =
            "Workbooks of the bureau: national, by industry, by state, by metropolitan or nonmetropolitan area; or the folder of its flat files, which hold a whole release",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Argument<string> file = new("FILE")
    {
        Description = "The file to read; of the kind onet a folder of files",
    };

    private readonly Command oews = new(
        "oews",
        "Wages, from workbooks of the wage survey (OEWS) as the bureau publishes them"
    );
    private readonly Command projections = new(
        "projections",
        "Jobs in ten years, from occupation.xlsx as the bureau publishes it"
    );
    private readonly Command rpp = new(
        "rpp",
        "Regional price parities, from the SARPP or the MARPP file of the Bureau of Economic Analysis"
    );
    private readonly Command cpi = new("cpi", "The consumer price index, from cu.data.1.AllItems or a table of months");
    private readonly Command table = new(
        "table",
        "A table that somebody made from a publisher's file; it is marked as a conversion"
    );

    private readonly Argument<string> folder = new("DIR") { Description = "The folder of O*NET’s text files" };
    private readonly Option<string[]> jobs = new("--occupation")
    {
        Description =
            "Only this job, like 11-1011.03, or those of a class, like 11-1011; may be given again [default: every job with data]",
        HelpName = "CODE",
    };

    private readonly Option<int?> limit = new("--limit")
    {
        Description = "So many jobs, the first by code [default: all]",
        HelpName = "NUMBER",
    };
    private readonly Option<string?> release = new("--release")
    {
        Description = "Like 29.0, where the folder has no Read Me",
        HelpName = "RELEASE",
    };
    private readonly Command onet = new(
        "onet",
        "Drafts of roles, from the text files of O*NET; a file that is there is never changed"
    );

    private readonly Command work = new(
        "work",
        "A release of the survey of work, from the text files of O*NET: ratings, titles and lists of every occupation"
    );

    public ImportGrammar()
    {
        limit.Validators.Add(l =>
        {
            if (l.Tokens is [var token] && int.TryParse(token.Value, out var number) && number < 1)
                l.AddError($"'{token.Value}' is no number of jobs: write 1 or more.");
        });
        release.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && !Release.IsMatch(token.Value))
                r.AddError($"'{token.Value}' is not a release: write it like 29.0.");
        });
        year.Validators.Add(y =>
        {
            if (y.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 2000 or > 2099)
                y.AddError($"'{token.Value}' is not the year of a release: write it like 2018.");
        });
        onet.Arguments.Add(folder);
        foreach (var option in (Option[])[retrieved, jobs, limit, release])
            onet.Options.Add(option);
        Verb.Subcommands.Add(onet);
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        oews.Arguments.Add(files);
        work.Arguments.Add(folder);
        foreach (var one in (Command[])[projections, rpp, cpi, table])
            one.Arguments.Add(file);
        foreach (var each in (Command[])[oews, projections, rpp, cpi, work, table])
        {
            each.Options.Add(retrieved);
            each.Options.Add(readFrom);
            each.Options.Add(mayLoseRows);
            Verb.Subcommands.Add(each);
        }
        oews.Options.Add(year);
        table.Options.Add(kind);
        table.Options.Add(years);
        work.Options.Add(release);
        table.Options.Add(release);
    }

    public Command Verb { get; } =
        new("import", "Take official figures from their publishers' files into salary-data/, and jobs into roles/");

    /// <summary>What each of them does.</summary>
    public void SetActions(Func<ParseResult, ImportRequest, int> run, Func<ParseResult, OnetRequest, int> runOnet)
    {
        onet.SetAction(p =>
            runOnet(
                p,
                new OnetRequest
                {
                    Folder = p.GetValue(folder)!,
                    Retrieved = p.GetValue(retrieved),
                    Jobs = p.GetValue(jobs) ?? [],
                    Limit = p.GetValue(limit),
                    Release = p.GetValue(release),
                }
            )
        );

        void Set(Command command, Func<ParseResult, ImportRequest> request) =>
            command.SetAction(parsed =>
                run(
                    parsed,
                    request(parsed) with
                    {
                        Retrieved = parsed.GetValue(retrieved),
                        ReadFrom = parsed.GetValue(readFrom),
                        MayLoseRows = parsed.GetValue(mayLoseRows),
                    }
                )
            );

        Set(oews, p => new ImportRequest.Oews(p.GetValue(files)!) { Retrieved = default, Year = p.GetValue(year) });
        Set(projections, p => new ImportRequest.Projections(p.GetValue(file)!) { Retrieved = default });
        Set(rpp, p => new ImportRequest.Rpp(p.GetValue(file)!) { Retrieved = default });
        Set(cpi, p => new ImportRequest.Cpi(p.GetValue(file)!) { Retrieved = default });
        Set(
            work,
            p => new ImportRequest.Work(p.GetValue(folder)!) { Retrieved = default, Release = p.GetValue(release) }
        );
        Set(
            table,
            p => new ImportRequest.Table(p.GetValue(file)!, Kinds[p.GetValue(kind)!], p.GetValue(years)!)
            {
                Retrieved = default,
                Release = p.GetValue(release),
            }
        );
    }

    private static YearRange Range(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (YearRange.TryParse(text, out var range))
            return range;
        result.AddError($"'{text}' are no years: write them like 2010-2018, or one like 2025.");
        return YearRange.All;
    }

    [GeneratedRegex(@"^\d{1,3}\.\d{1,2}\z")]
    private static partial Regex Release { get; }
}
