using CareerCompare.Core.Figures;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Claims;

/// <summary>Walks every claim of the ledger once, so that a source can show all that was taken from it.</summary>
public static class LedgerEntries
{
    public static IEnumerable<LedgerEntry> All(Ledger ledger, FigureBook figures) =>
        ledger.Roles.Values.OrderBy(r => r.Id).SelectMany(r => Of(r, ledger, figures))
            .Concat(ledger.Credentials.Values.OrderBy(c => c.Id).SelectMany(c => c.Facts.Select(f => new LedgerEntry(c.Id, Words(f.Topic), f.Says, f.Citing))))
            .Concat(ledger.Titles.Select(t => new LedgerEntry(null, "job title", RichText.Plain($"{t.Title}: {t.ClassName} ({t.Soc})"), t.Citing)))
            .Concat(ledger.Glossary.Values.Where(g => g.Citing is not null).Select(g => new LedgerEntry(null, "word", g.Says, g.Citing!)))
            .Concat(ledger.Context.Select(c => new LedgerEntry(c.About is [var only] ? only : null, Words(c.Topic), c.Says, c.Citing)));

    private static IEnumerable<LedgerEntry> Of(RoleProfile role, Ledger ledger, FigureBook figures)
    {
        LedgerEntry Entry(string field, string says, Citing citing) => new(role.Id, field, RichText.Plain(says), citing);
        LedgerEntry Number(string field, Figure figure) => new(role.Id, field,
            new([new RichText.FigureReference(figure.Id), new RichText.Words($", {figure.Population}, {figure.Period}")]), figure.Citing);

        foreach (var o in role.Occupations) yield return Entry("official class", $"{o.Soc}: {string.Join(", ", o.Titles)}", o.Citing);
        foreach (var d in role.Duties) yield return Entry(d.Sometimes ? "duty, sometimes" : "duty", ledger.TermOf(TermKind.Duty, d.Duty).Label, d.Citing);
        foreach (var s in role.Skills) yield return Entry("skill", ledger.TermOf(TermKind.Skill, s.Value).Label, s.Citing);
        foreach (var s in role.Settings) yield return Entry("place", ledger.TermOf(TermKind.Setting, s.Value).Label, s.Citing);
        foreach (var s in role.Industries) yield return Entry("industry", ledger.TermOf(TermKind.Industry, s.Value).Label, s.Citing);
        foreach (var (aspect, claims) in role.InWords.OrderBy(p => p.Key))
            foreach (var c in claims) yield return new(role.Id, Words(aspect), c.Value, c.Citing);
        foreach (var e in role.Education) yield return Entry("education", FirstLetter.Capital($"{EducationWords.Level(e.Level)}, {EducationWords.Strength(e.Strength)}"), e.Citing);
        foreach (var c in role.Certifications) yield return Entry("certification", ledger.Credentials[c.Value].Letters, c.Citing);
        foreach (var c in role.Certifiers) yield return Entry("certifier", ledger.Organizations[c.Value].Name, c.Citing);
        foreach (var p in role.Pay) yield return Number(PayWords.Kind(p.Kind), figures.Of(role, p));
        foreach (var o in role.Outlook) yield return Number("change in jobs", figures.Of(role, o));
    }

    /// <summary>"PayDrivers" as "pay drivers".</summary>
    private static string Words<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
