using CareerCompare.Fuzzing;
using CareerCompare.Load.Files;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Fixtures;

/// <summary>
/// A small site of another field than health care, with real codes and figures: one role of which much is known, thin ones,
/// classes of "all other", two families, a class that no release has, a draft, and no guides, certifications or words.
/// </summary>
internal static class SoftwareSite
{
    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "software-site");

    public static MemoryFiles Files() => SiteFiles.Of(Root).InMemory();

    public static IReadOnlyDictionary<string, string> Pages => Made.Value;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Made = new(() => BuiltSite.Of(SiteFiles.Of(Root), checkPages: false).Pages.ToDictionary(p => p.Address, p => p.Html));
}
