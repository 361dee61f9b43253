using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Fuzzing;

/// <summary>What came of a case.</summary>
/// <param name="Built">A site was made; else the files were refused.</param>
/// <param name="Fault">What must not be, or null.</param>
public sealed record Verdict(bool Built, string? Fault);

/// <summary>Whether a changed site was refused in words, or built whole and true. An exception is left to the caller: it is a crash.</summary>
public sealed partial class Judge
{
    // What only a look at finished pages can find, because it depends on all of them; everything else must never get so far.
    private static readonly string[] LeftToCheck = ["CC0705", "CC0706", "CC0721"];

    private readonly BuiltSite clean;
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> published;

    public Judge(SiteFiles files)
    {
        Clean = files;
        published = new(() => Published(files));
        clean = BuiltSite.Of(files);
        if (clean.IsRefused || Fault(files, clean) is not null)
            throw new InvalidOperationException("The site is not clean before it is changed.");
    }

    public SiteFiles Clean { get; }

    public Verdict Of(FuzzCase one)
    {
        if (one.IsPlanted)
            return OfPlanted(one);
        var built = BuiltSite.Of(one.Files);
        var fault = built.IsRefused ? OfRefusal(one, built) : Fault(one.Files, built) ?? OfBytes(one, built);
        return new Verdict(!built.IsRefused, fault);
    }

    private Verdict OfPlanted(FuzzCase one)
    {
        using PlantedCheckout checkout = new(one.Files);
        var outside = checkout.OutsideNow();
        checkout.Plant(new(one.Seed));
        var code = checkout.Build();
        return new(code == 0, checkout.Fault(code, published.Value, outside));
    }

    // What a clean clone publishes: the entries, and the mark of a build.
    private static IReadOnlyDictionary<string, byte[]> Published(SiteFiles files)
    {
        using PlantedCheckout checkout = new(files);
        return checkout.Build() == 0
            ? checkout.Published()
            : throw new InvalidOperationException($"A clean clone cannot be built: {checkout.Said}");
    }

    private static string? OfRefusal(FuzzCase one, BuiltSite built)
    {
        if (one.Expect == Expect.SameBytes)
            return $"refused, though it means nothing: {Words(built.Diagnostics)}";
        var errors = built.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
            return "refused without a word";
        // Thousands may be alike.
        foreach (var error in errors.Take(20))
        {
            if (error.At.Line > error.At.File.Text.Count(c => c == '\n') + 1)
                return $"the place of {error.Code} is behind the file's end: line {error.At.Line}";
            var printed = DiagnosticText.Of(error);
            if (printed.Length > 5000)
                return $"{error.Code} prints {printed.Length} letters";
            if (
                printed
                    .Concat(DiagnosticText.OneLine(error).Replace('\n', '\0'))
                    .Any(c => char.IsControl(c) && c != '\n')
            )
                return $"{error.Code} prints a control character";
        }
        return null;
    }

    private static string? Fault(SiteFiles files, BuiltSite built)
    {
        foreach (var (address, bytes) in built.Entries!)
            if (bytes.AsSpan().IndexOf("<x-hostile"u8) >= 0)
                return $"{address} holds hostile markup";
        if (
            built.Finished.FirstOrDefault(d => d.Severity == Severity.Error && !LeftToCheck.Contains(d.Code)) is
            { } wrong
        )
            return $"a page is wrong: {Words([wrong])}";
        return WrongRedirect(built) ?? new FiguresAgain(files).FirstWrong(built);
    }

    /// <summary>As a server reads them: each address once, from no page, to a page, and so by no way twice.</summary>
    private static string? WrongRedirect(BuiltSite built)
    {
        var rules = Encoding
            .UTF8.GetString(built.Entries!["/_redirects"])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (rules.Length > Redirects.Most)
            return $"{rules.Length} redirects";
        HashSet<string> from = new(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!Rule.IsMatch(rule))
                return $"'{rule}' is no redirect";
            var parts = rule.Split(' ');
            if (!from.Add(parts[0]))
                return $"{parts[0]} leads to two pages";
            if (built.Entries.ContainsKey(parts[0]) || built.Entries.ContainsKey(parts[0] + "/"))
                return $"{parts[0]} is a page that leads elsewhere";
            if (!built.Entries.ContainsKey(parts[1]))
                return $"{parts[0]} leads to {parts[1]}, which is no page";
        }
        return null;
    }

    [GeneratedRegex(@"^/[a-z0-9/-]+ /[a-z0-9/-]+/ 301\z")]
    private static partial Regex Rule { get; }

    private string? OfBytes(FuzzCase one, BuiltSite built)
    {
        if (one.Expect == Expect.AnyWholeSite)
            return null;
        if (one.Expect == Expect.Refusal)
            return "built, though it had to be refused";
        var same =
            built.Entries!.Count == clean.Entries!.Count
            && built.Entries.All(e =>
                clean.Entries.TryGetValue(e.Key, out var was) && was.AsSpan().SequenceEqual(e.Value)
            );
        if (same == (one.Expect == Expect.SameBytes))
            return null;
        return same ? "a figure was changed, and no page" : "other bytes, though the change means nothing";
    }

    private static string Words(IEnumerable<Diagnostic> found) =>
        string.Join(
            "; ",
            found
                .Where(d => d.Severity == Severity.Error)
                .Take(3)
                .Select(d =>
                    new StringBuilder().Append(d.Code).Append(' ').Append(d.At).Append(' ').Append(d.Message).ToString()
                )
        );
}
