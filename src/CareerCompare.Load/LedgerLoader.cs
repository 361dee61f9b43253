using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Checks;
using CareerCompare.Load.Content;
using CareerCompare.Load.Files;
using CareerCompare.Load.Things;

namespace CareerCompare.Load;

/// <summary>From the files of a site to its ledger. What is wrong with them is in the log, all of it.</summary>
public static class LedgerLoader
{
    /// <summary>The ledger; null where there are errors.</summary>
    public static Ledger? Load(InputFiles files, DiagnosticLog log) => Read(files, log)?.Ledger;

    /// <summary>The ledger with the place of everything in it, for what points into files or changes them.</summary>
    public static Loaded? Read(InputFiles files, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var gathered = ContentFiles.Read(files, own);
        Ids.Resolve(gathered, own);
        var ledger = own.HasErrors ? null : LedgerOf(gathered, own);
        foreach (var check in AllChecks.OfParts) check(gathered, own);
        if (ledger is not null)
            foreach (var check in AllChecks.OfTheWhole) check(gathered, ledger, own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return own.HasErrors || ledger is null ? null : new Loaded(ledger, gathered.Places);
    }

    private static Ledger? LedgerOf(Gathered g, DiagnosticLog log) =>
        OfficialFigures.Sources(g, log) is not { } official ? null : new Ledger
        {
            Site = g.Site!,
            Roles = ById(g.Roles, r => r.Id),
            Drafts = [.. g.Drafts.OrderBy(d => d.Id)],
            Sources = ById(g.Sources, s => s.Id),
            Organizations = ById(g.Organizations, o => o.Id),
            Credentials = ById(g.Credentials, c => c.Id),
            Vocabulary = g.Terms.ToDictionary(p => p.Key, p => ById(p.Value, t => t.Id)),
            Families = ById(g.Families, f => f.Id),
            Occupations = ById(g.Occupations, o => o.Soc),
            Contradictions = g.Contradictions,
            Context = g.Context,
            Titles = g.Titles,
            Glossary = ById(g.Glossary, e => e.Id),
            SearchParts = g.SearchParts,
            Guides = ById(g.Guides, x => x.Id),
            Method = g.Method!,
            Wages = g.Wages,
            Projections = g.Projections,
            IndustryWages = g.IndustryWages,
            IndustryShares = g.IndustryShares,
            Areas = g.Areas,
            Industries = g.Industries,
            PriceParities = g.PriceParities,
            ConsumerPrices = g.ConsumerPrices,
            Official = official,
            FiguresFiles = g.FiguresFiles,
        };

    private static IReadOnlyDictionary<TKey, T> ById<TKey, T>(IReadOnlyList<T> things, Func<T, TKey> id) where TKey : notnull =>
        things.ToDictionary(id);
}

/// <summary>A ledger and where everything in it was read.</summary>
public sealed record Loaded(Ledger Ledger, Places Places);
