using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>A claim that enters a statement cites the article in which it stands, and no number belongs to two articles.</summary>
internal static class StatementsOwned
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        IReadOnlyList<Source> articles = [.. builder.Sources.Where(s => s.Statements is not null).OrderBy(s => s.Statements!.First)];
        foreach (var (before, after) in articles.Zip(articles.Skip(1)))
            if (after.Statements!.First <= before.Statements!.Last)
                log.Error(Codes.SharedStatements, builder.Places.Of(after, "statements"),
                    $"{StatementRange.Name(after.Statements.First)} is a statement of '{before.Id}' already", "give each article its own numbers");
        if (builder.Unread.Contains(Entities.EntityKind.Source)) return;
        foreach (var use in builder.Readings.SelectMany(r => r.Statements))
        {
            var owner = articles.FirstOrDefault(s => s.Statements!.Contains(use.Number));
            if (owner is not null && use.Sources.Contains(owner.Id.Text)) continue;
            log.Error(Codes.ForeignStatement, use.At, $"{StatementRange.Name(use.Number)} is not a statement of {Named(use.Sources)}",
                owner is null ? "no source has this number among its statements" : $"it is one of '{owner.Id}': add that source, or correct the number");
        }
    }

    private static string Named(IReadOnlyList<string> sources) => string.Join(" or ", sources.Select(s => $"'{s}'"));
}
