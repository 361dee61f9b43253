using CareerCompare.Core.Occupations;

namespace CareerCompare.Core.Figures;

/// <summary>A statistical class in words: the glossary's, or else the bureau's own title.</summary>
internal static class ClassNames
{
    public static string NameOf(SocCode soc, Ledger ledger) => ledger.Occupations.GetValueOrDefault(soc)?.Name ?? ledger.Oews.Newest(soc)?.Title ?? soc.Text;

    public static string Covers(SocCode soc, Ledger ledger) => ledger.Occupations.GetValueOrDefault(soc)?.Covers ?? NameOf(soc, ledger);
}
