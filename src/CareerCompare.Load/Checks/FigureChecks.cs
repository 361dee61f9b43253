using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Tables;

namespace CareerCompare.Load;

/// <summary>A figure that prose refers to exists, and is one figure.</summary>
internal static class FigureReferences
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        var book = new FigureBook(ledger);
        var values = Values(builder);
        foreach (var use in builder.Readings.SelectMany(r => r.Figures))
        {
            if (values.TryGetValue(use.Id, out var several) && several.Count > 1)
                log.Error(
                    Codes.AmbiguousFigure,
                    use.At,
                    $"'{use.Id}' stands for {several.Count} figures: {string.Join(", ", several)}",
                    "give the claim an id, and refer to it by that"
                );
            else if (book.Find(use.Id) is null)
                log.Error(
                    Codes.UnknownFigure,
                    use.At,
                    $"'{use.Id}' is not a figure",
                    () => HintFor(use.Id, values.Keys, ledger)
                );
        }
    }

    /// <summary>The different values that a statement's number or a claim's id stands for.</summary>
    private static Dictionary<string, SortedSet<string>> Values(LedgerBuilder builder)
    {
        Dictionary<string, SortedSet<string>> values = new(StringComparer.Ordinal);
        void Add(string id, string value) =>
            (values.TryGetValue(id, out var all) ? all : values[id] = new(StringComparer.Ordinal)).Add(value);
        foreach (var pay in builder.Roles.SelectMany(r => r.Pay))
        {
            if (pay.Id is { } id)
                Add(id.Text, $"{pay.Amount}");
            foreach (var statement in pay.Citation.Statements)
                Add(statement, $"{pay.Amount}");
        }
        foreach (var outlook in builder.Roles.SelectMany(r => r.Outlook))
        foreach (var statement in outlook.Citation.Statements)
            Add(statement, $"{outlook.ChangePercent} percent");
        return values;
    }

    private static string HintFor(string id, IEnumerable<string> known, Ledger ledger) =>
        FigureId.FirstWord(id) switch
        {
            "oews" when ledger.Wages.Releases.Count == 0 =>
                "there is no release: no table of salary-data/oews has a row",
            "oews" =>
                $"write oews/{ledger.Wages.Releases[^1]}/11-9111/median; releases are {string.Join(", ", ledger.Wages.Releases)}; kinds are mean, p10, p25, median, p75, p90, employment",
            "projection" =>
                "write projection/2024-34/11-9111/change-percent; fields are change-percent, openings, jobs-base, jobs-target",
            "oews-sector" =>
                "tables of sectors went: write oews/2025-05/11-9111/62--63/median, with the code that industries.csv of the release gives it",
            "industry" =>
                "the Handbook’s medians by industry went: write oews/2025-05/11-9111/621100/median, with the code that industries.csv of the release gives it, and its month in the sentence",
            "industry-jobs" =>
                "the Handbook’s shares of jobs went: write oews/2025-05/11-9111/621100/share-of-jobs, with the code that industries.csv of the release gives it",
            _ => DidYouMean.Hint(id, known)
                ?? "a figure is a pay or outlook claim of a role, by its id or the number of its statement",
        };
}

/// <summary>An employer that a role names is an industry that the wage survey knows.</summary>
internal static class KnownEmployers
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        foreach (var role in ledger.Roles.Values)
        foreach (var code in role.EmployedAt.Where(c => !ledger.Industries.ContainsKey(c)))
            log.Error(
                Codes.UnknownEmployer,
                builder.Places.Of(role, "employed-at"),
                $"'{code}' is no industry of the wage survey",
                () =>
                    DidYouMean.Hint(code.Text, ledger.Industries.Keys.Select(c => c.Text))
                    ?? (
                        ledger.Industries.Count == 0
                            ? "no release with industries is kept: import one, or leave employed-at out"
                            : $"salary-data/{ReleaseFolder.Name}/ lists them in {ReleaseFolder.IndustriesName}"
                    )
            );
    }
}

/// <summary>The class that a role points to has figures, for which alone it points there.</summary>
internal static class OccupationFigures
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        foreach (var link in ledger.Roles.Values.SelectMany(r => r.Occupations))
        {
            if (ledger.Wages.Newest(link.Soc) is null)
                log.Warn(
                    Codes.OccupationWithoutWages,
                    builder.Places.Of(link, "soc"),
                    $"'{link.Soc}' is in no release of salary-data/oews",
                    "codes change with each classification: look for its successor"
                );
            else if (ledger.Wages.NewestByEmployer is { } newest && ledger.Wages.National(link.Soc, newest) is null)
                log.Warn(
                    Codes.OccupationWithoutWages,
                    builder.Places.Of(link, "soc"),
                    $"'{link.Soc}' is not in the newest release, {newest}",
                    "it was split or joined with another: look for its successor in the bureau’s notes, or pages show nothing of it"
                );
        }
    }
}

/// <summary>
/// Every file of official figures is named in SOURCES.yaml, every file named there exists, and each kind cites one
/// source.
/// </summary>
internal static class OfficialFigures
{
    public static OfficialSources? Sources(LedgerBuilder builder, DiagnosticLog log)
    {
        var byFile = new Dictionary<string, FiguresFile>(StringComparer.Ordinal);
        foreach (var file in builder.FiguresFiles)
        {
            if (!byFile.TryAdd($"{ContentFiles.Figures}/{file.File}", file))
                log.Error(
                    Codes.SameRowTwice,
                    builder.Places.Of(file, "file"),
                    $"'{file.File}' stands here a second time",
                    "keep one of the two"
                );
            else if (!builder.FiguresFound.Contains($"{ContentFiles.Figures}/{file.File}"))
                log.Error(
                    Codes.FiguresWithoutSource,
                    builder.Places.Of(file, "file"),
                    $"'{file.File}' is not in {ContentFiles.Figures}/",
                    "delete the entry, or import the file again"
                );
        }
        foreach (var path in builder.FiguresFound.Where(p => !byFile.ContainsKey(p)))
            log.Error(
                Codes.FiguresWithoutSource,
                SourceSpan.Whole(new SourceFile(path, "")),
                $"'{path}' has no entry in {ContentFiles.Figures}/SOURCES.yaml",
                "say there who published it and which source its figures cite"
            );
        Id<Source>? Of(params IReadOnlyList<string> starts) => Common(byFile, starts, builder, log);
        Id<Source>? OfSets(params IReadOnlyList<WageSet> sets) => Of([.. sets.Select(s => s.Name() + "/")]);
        var oews = OfSets(WageSet.National);
        var projections = Of("projections-");
        // A whole release holds places and industries, and then what is older of them is history.
        var release = Of(ReleaseFolder.Name + "/");
        var all = new OfficialSources(oews!, projections!)
        {
            AreaWages = release ?? OfSets(WageSet.States, WageSet.Metropolitan, WageSet.Nonmetropolitan),
            EmployerWages = release ?? OfSets(WageSet.Industries),
            PriceParities = Of(PriceParitiesFile.Start),
            Counties = Of(CountiesFile.Name),
            ConsumerPrices = Of("cpi-u"),
            LaborCosts = Of("eci"),
            WorkersAge = Of("workers-age"),
            WorkersWomen = Of("workers-women"),
            WorkersEarnings = Of("workers-earnings"),
            WorkersSchooling = Of("workers-schooling"),
            DirectMatches = Of("direct-match-titles"),
            Work = builder
                .FiguresFiles.Select(f => (Release: SurveyFolder.ReleaseOf(f.File), f.Source))
                .Where(f => f.Release is not null)
                .GroupBy(f => f.Release!.Value)
                .ToDictionary(g => g.Key, g => g.First().Source),
        };
        return oews is null || projections is null ? null : all;
    }

    /// <summary>
    /// A table has as many rows as its entry says were kept: a merge that drops a row, or brings one twice, leaves a
    /// table that is sound in itself. A file with another mistake may have fewer rows for that reason.
    /// </summary>
    public static void CountRows(LedgerBuilder builder, DiagnosticLog log)
    {
        if (!builder.IsWhole)
            return;
        var tables = builder
            .Readings.Select(r => r.File)
            .Where(f => builder.FiguresFound.Contains(f.Path))
            .ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var entry in builder.FiguresFiles)
            if (
                tables.TryGetValue($"{ContentFiles.Figures}/{entry.File}", out var table)
                && Rows(table.Text) is var rows
                && rows != entry.RowsKept
            )
                log.Error(
                    Codes.RowsNotAsKept,
                    builder.Places.Of(entry, "rows-kept"),
                    $"'{entry.File}' has {rows} rows, but rows-kept says {entry.RowsKept}",
                    "rows were lost or added after the import: take the table from version control, or import it again"
                );
    }

    /// <summary>Lines but the first, which names the columns: no cell of a table holds the end of one.</summary>
    private static int Rows(string text) => text.AsSpan().TrimEnd('\n').Count('\n');

    /// <summary>A page cites one source for a row of releases, so all of them have to name the same.</summary>
    private static Id<Source>? Common(
        Dictionary<string, FiguresFile> byFile,
        IReadOnlyList<string> starts,
        LedgerBuilder builder,
        DiagnosticLog log
    )
    {
        IReadOnlyList<FiguresFile> files =
        [
            .. byFile.Values.Where(f => starts.Any(s => f.File.StartsWith(s, StringComparison.Ordinal))),
        ];
        foreach (var other in files.Where(f => f.Source != files[0].Source))
            log.Error(
                Codes.FiguresWithoutSource,
                builder.Places.Of(other, "source"),
                $"'{other.Source}' is another source than that of {files[0].File}, '{files[0].Source}'",
                "write the same for all files of one kind"
            );
        return files.Count == 0 ? null : files[0].Source;
    }
}

/// <summary>Nobody is paid nothing: a zero is a gap that somebody filled.</summary>
internal static class PayAmounts
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var pay in builder.Roles.SelectMany(r => r.Pay).Where(p => p.Amount == 0))
            log.Error(
                Codes.NoAmount,
                builder.Places.Of(pay, "amount"),
                "'0' is no pay",
                "leave the claim out, and write under not-known what was not found"
            );
    }
}

/// <summary>Within one set of people, a higher percentile is not a lower wage.</summary>
internal static class PayPercentiles
{
    private static readonly IReadOnlyList<PayKind> Ascending =
    [
        PayKind.P10,
        PayKind.P25,
        PayKind.Median,
        PayKind.P75,
        PayKind.P90,
    ];

    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (
            var set in builder.Roles.SelectMany(r =>
                r.Pay.Where(p => Ascending.Contains(p.Kind)).GroupBy(p => (r.Id, SetOf(p)))
            )
        )
        {
            IReadOnlyList<PayClaim> claims = [.. set.OrderBy(p => Ascending.IndexOf(p.Kind))];
            foreach (var (lower, higher) in claims.Zip(claims.Skip(1)))
                if (higher.Amount < lower.Amount)
                    log.Error(
                        Codes.PayPercentiles,
                        builder.Places.Of(higher, "amount"),
                        $"{Word(higher.Kind)} is {higher.Amount}, less than {Word(lower.Kind)} of the same people, {lower.Amount}",
                        "one of the two amounts or kinds is wrong, or the people counted are not the same"
                    );
        }
    }

    private static object SetOf(PayClaim p) =>
        (
            string.Join(' ', p.Citation.Sources.Select(s => s.Text)),
            p.Citation.Quotes?.Text,
            p.AsOf,
            p.Per,
            p.Population,
            p.Area
        );

    private static string Word(PayKind kind) => KebabCase.Of(kind.ToString());

    private static int IndexOf(this IReadOnlyList<PayKind> kinds, PayKind kind)
    {
        for (var i = 0; i < kinds.Count; i++)
            if (kinds[i] == kind)
                return i;
        return -1;
    }
}
