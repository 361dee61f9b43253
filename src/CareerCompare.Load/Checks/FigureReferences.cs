using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Figures;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

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
                log.Error(Codes.AmbiguousFigure, use.At, $"'{use.Id}' stands for {several.Count} figures: {string.Join(", ", several)}", "give the claim an id, and refer to it by that");
            else if (book.Find(use.Id) is null)
                log.Error(Codes.UnknownFigure, use.At, $"'{use.Id}' is not a figure", () => HintFor(use.Id, values.Keys, ledger));
        }
    }

    /// <summary>The different values that a statement's number or a claim's id stands for.</summary>
    private static Dictionary<string, SortedSet<string>> Values(LedgerBuilder builder)
    {
        Dictionary<string, SortedSet<string>> values = new(StringComparer.Ordinal);
        void Add(string id, string value) => (values.TryGetValue(id, out var all) ? all : values[id] = new(StringComparer.Ordinal)).Add(value);
        foreach (var pay in builder.Roles.SelectMany(r => r.Pay))
        {
            if (pay.Id is { } id) Add(id.Text, $"{pay.Amount}");
            foreach (var statement in pay.Citation.Statements) Add(statement, $"{pay.Amount}");
        }
        foreach (var outlook in builder.Roles.SelectMany(r => r.Outlook))
            foreach (var statement in outlook.Citation.Statements) Add(statement, $"{outlook.ChangePercent} percent");
        return values;
    }

    private static string HintFor(string id, IEnumerable<string> known, Ledger ledger) => FigureId.FirstWord(id) switch
    {
        "oews" when ledger.Wages.Releases.Count == 0 => "there is no release: no table of salary-data/oews has a row",
        "oews" => $"write oews/{ledger.Wages.Releases[^1]}/11-9111/median; releases are {string.Join(", ", ledger.Wages.Releases)}; kinds are mean, p10, p25, median, p75, p90, employment",
        "projection" => "write projection/2024-34/11-9111/change-percent; fields are change-percent, openings, jobs-base, jobs-target",
        "industry" when ledger.IndustryWages is [var first, ..] =>
            $"write industry/{first.Period}/{first.Soc}/{first.Industry}; salary-data/industry-wages.csv has the industries of each occupation",
        _ => DidYouMean.Hint(id, known) ?? "a figure is a pay or outlook claim of a role, by its id or the number of its statement",
    };
}
