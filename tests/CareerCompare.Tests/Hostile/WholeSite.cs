using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Hostile;

/// <summary>The small site with every text field that the loader knows written at least once.</summary>
internal static class WholeSite
{
    private const string Role = "roles/clinic-manager.yaml",
        Other = "front-desk-lead";

    // A job that nobody has written about has a page of its own kind.
    private const string Draft = """
        title: Cleaner
        country: US
        draft: true
        also-called:
          - housekeeper
        occupations:
          - soc: 94-2001
            fit: wider
            because: Nobody has looked yet.
            source: bureau-handbook

        """;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Made = new(Make);

    public static IReadOnlyDictionary<string, string> Texts => Made.Value;

    public static MemoryFiles Files(IReadOnlyDictionary<string, string> texts)
    {
        MemoryFiles files = new();
        foreach (var (path, text) in texts)
            files.Add(path, text);
        return files;
    }

    private static Dictionary<string, string> Make()
    {
        var texts = Directory
            .EnumerateFiles(SmallSite.Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(SmallSite.Root, f).Replace('\\', '/'))
            .ToDictionary(p => p, SmallSite.Text);
        // All of it is claimed below, so nothing is left that no source states.
        texts[Role] = texts[Role].Replace("not-stated:\n  - budget-size\n  - hiring\n", "", StringComparison.Ordinal);
        texts["roles/cleaner.yaml"] = Draft;
        AddLists(texts);
        AddTexts(texts);
        DiagnosticLog log = new();
        Assert.True(
            CareerCompare.Load.LedgerLoader.Load(Files(texts), log) is not null,
            string.Concat(log.InOrder().Select(DiagnosticText.Of))
        );
        return texts;
    }

    /// <summary>The lists of claims that no role of the small site has.</summary>
    private static void AddLists(Dictionary<string, string> texts)
    {
        var role = FileShapes.All.Single(f => f.Path == "roles/{id}.yaml").Shape;
        foreach (
            var (name, inner) in role.Fields.Select(f =>
                (f.Name, Inner: (f.Form as ValueForm.ListOf)?.Item as ValueForm.Nested)
            )
        )
            if (
                inner is not null
                && !texts.Any(t =>
                    t.Key.StartsWith("roles/", StringComparison.Ordinal)
                    && t.Value.Contains($"\n{name}:\n", StringComparison.Ordinal)
                )
            )
                texts[Role] +=
                    $"{name}:\n  - {(inner.Shape.Fields.Any(f => f.Name == "says") ? "says: Some words." : "organization: guild")}\n"
                    + (inner.Shape.Fields.Any(f => f.Name == "what") ? $"    what: Codes\n    to: {Other}\n" : "")
                    + "    source: bureau-handbook\n";
    }

    /// <summary>The text fields that no thing of their shape has, put into the first of these things.</summary>
    private static void AddTexts(Dictionary<string, string> texts)
    {
        while (Missing(texts) is { Field: { } field, Shape: { } shape })
        {
            var first = WrittenField.Of(texts).First(f => f.Shape == shape);
            var text = texts[first.Path];
            var lineStart = text.LastIndexOf('\n', first.Start) + 1;
            var lineEnd = text.IndexOf('\n', first.Start) + 1;
            var indent = text[lineStart..lineEnd].TakeWhile(c => c is ' ' or '-').Count();
            texts[first.Path] = text.Insert(lineEnd, $"{new string(' ', indent)}{field.Name}: Some words\n");
        }
    }

    private static (Shape? Shape, Field? Field) Missing(Dictionary<string, string> texts)
    {
        var written = WrittenField.Of(texts).Select(f => f.Name).ToHashSet();
        var (shape, field, _) = WrittenField
            .Known()
            .FirstOrDefault(k =>
                WrittenField.IsTextForm(k.Form) && !written.Contains($"{k.Shape.Name}: {k.Field.Name}")
            );
        return (shape, field);
    }
}
