using System.Text;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Fuzzing.Generated;

/// <summary>
/// A role profile as long as the middle one of the real five, from the real vocabulary and sources. Of the sources, only
/// those without numbered statements: these would have to be cited by number.
/// </summary>
public sealed class GeneratedRole(Ledger real, Random random)
{
    private const int Duties = 16,
        Skills = 10,
        Settings = 3,
        Industries = 3,
        Certifications = 4;

    private readonly IReadOnlyList<Id<Source>> sources =
    [
        .. real
            .Sources.Values.Where(s =>
                s.Statements is null && s.Kind is SourceKind.Editorial or SourceKind.ProfessionalBody
            )
            .Select(s => s.Id),
    ];

    private readonly IReadOnlyList<Id<Source>> payers =
    [
        .. real.Sources.Values.Where(s => s.Kind == SourceKind.SelfReported).Select(s => s.Id),
    ];

    /// <param name="number">Which one.</param>
    /// <param name="title">What it is called; null for a name that only counts.</param>
    public (string Path, string Text) Yaml(int number, string? title = null)
    {
        var name = title ?? $"generated trade {number} manager";
        var trade = title ?? $"trade {number}";
        StringBuilder yaml = new();
        yaml.Append(
            $"title: {char.ToUpperInvariant(name[0])}{name[1..]}\nplural: {name}s\nfamily: {Family(number)}\ncountry: US\n"
        );
        yaml.Append($"in-short: Runs the work of {trade}, its money, rules and people.\nreviewed: 2026-11-21\n");
        yaml.Append(
            $"suits: like people, rules and {trade} in equal parts\nask: how many people, what pay, who decides?\n"
        );
        yaml.Append(
            "first-move: Ask to take on part of the budget where you work now.\nnot-known:\n  - How many people hold the title.\n"
        );
        AddOccupation(yaml);
        AddNamed(yaml, "duties", "duty", Of(TermKind.Duty), Duties);
        AddNamed(yaml, "skills", "skill", Of(TermKind.Skill), Skills);
        AddNamed(yaml, "settings", "setting", Of(TermKind.Setting), Settings);
        AddNamed(yaml, "industries", "industry", Of(TermKind.Industry), Industries);
        AddWords(yaml, "definitions", $"Runs {trade} from day to day.");
        AddWords(yaml, "hours", "Forty hours in most weeks, more before a deadline.");
        AddWords(yaml, "people", "Staff, owners and clients, much of the day.");
        AddWords(yaml, "experience", $"Many employers ask for {random.Next(2, 9)} years in related work.");
        yaml.Append(
            $"education:\n  - level: bachelor\n    strength: usual\n    fields:\n      - business administration\n    source: {Any(sources)}\n"
        );
        AddNamed(yaml, "certifications", "certification", real.Credentials.Keys, Certifications);
        AddPay(yaml);
        return ($"roles/{title?.Replace(' ', '-') ?? $"generated-{number:0000}"}.yaml", yaml.ToString());
    }

    private void AddOccupation(StringBuilder yaml) =>
        yaml.Append(
            $"occupations:\n  - soc: {Any(real.Projections.Keys.Where(real.Occupations.ContainsKey))}\n    fit: wider\n    because: The class holds this title and others.\n    source: onet-29\n"
        );

    private void AddNamed<T>(StringBuilder yaml, string list, string key, IEnumerable<Id<T>> ids, int count)
        where T : class
    {
        yaml.Append($"{list}:\n");
        foreach (var id in Some(ids, count))
            yaml.Append($"  - {key}: {id}\n    sources: [{string.Join(", ", Some(sources, random.Next(1, 4)))}]\n");
    }

    private void AddWords(StringBuilder yaml, string list, string says) =>
        yaml.Append($"{list}:\n  - says: {says}\n    source: {Any(sources)}\n");

    private void AddPay(StringBuilder yaml)
    {
        var low = random.Next(300, 700) * 100;
        (string Kind, int Amount)[] figures = [("median", low + 15_000), ("p10", low), ("p90", low + 40_000)];
        var payer = Any(payers);
        yaml.Append("pay:\n");
        foreach (var (kind, amount) in figures)
            yaml.Append(
                $"  - amount: {amount}\n    kind: {kind}\n    per: year\n    as-of: 2025-06\n    population: people who typed in their own pay\n    source: {payer}\n"
            );
    }

    // Every second one in the same family, so that a site of thirty has one with more roles than a table holds.
    private Id<Family> Family(int number) =>
        number % 2 == 0 ? real.Families.Keys.Order().First() : Any(real.Families.Keys);

    // Care of patients would need a license, which none of these roles has.
    private IEnumerable<Id<Term>> Of(TermKind kind) =>
        real.Vocabulary[kind].Values.Where(t => !t.Clinical).Select(t => t.Id);

    private T Any<T>(IEnumerable<T> among)
        where T : notnull => Some(among, 1)[0];

    // In an order of their own, so that the same seed gives the same role.
    private List<T> Some<T>(IEnumerable<T> among, int count)
        where T : notnull
    {
        var all = among.OrderBy(a => a.ToString(), StringComparer.Ordinal).ToArray();
        random.Shuffle(all);
        return [.. all.Take(count)];
    }
}
