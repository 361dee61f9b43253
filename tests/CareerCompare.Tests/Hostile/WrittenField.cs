using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Tests.Hostile;

/// <summary>A value of a site, with the field of the loader's shapes that reads it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Shape">The shape whose field it is.</param>
/// <param name="Field">The field.</param>
/// <param name="Form">How one value of it is written; of a list, its item's.</param>
/// <param name="Start">Where the value begins in the file's text.</param>
/// <param name="Length">How long it is there, quotes included.</param>
internal sealed record WrittenField(string Path, Shape Shape, Field Field, ValueForm Form, int Start, int Length)
{
    /// <summary>Its name for a report: "a role: title".</summary>
    public string Name => $"{Shape.Name}: {Field.Name}";

    /// <summary>Free text, which a reader sees.</summary>
    public bool IsText => IsTextForm(Form);

    public static bool IsTextForm(ValueForm form) => form is ValueForm.Text { Pattern: null };

    /// <summary>Every value of a site, by walking its files along their shapes.</summary>
    public static IReadOnlyList<WrittenField> Of(IReadOnlyDictionary<string, string> site) =>
        [
            .. from shape in FileShapes.All
            from file in site
            where IsOf(file.Key, shape.Path)
            from value in In(file.Key, file.Value, shape)
            select value,
        ];

    /// <summary>All fields of all files, those of inner shapes too.</summary>
    public static IEnumerable<(Shape Shape, Field Field, ValueForm Form)> Known() =>
        FileShapes
            .All.Select(f => f.Shape)
            .SelectMany(WithInner)
            .Distinct()
            .SelectMany(s => s.Fields.Select(f => (s, f, Item(f.Form))));

    /// <summary>The site with each of these values replaced by what is made for it.</summary>
    public static IReadOnlyDictionary<string, string> Replaced(
        IReadOnlyDictionary<string, string> site,
        IEnumerable<WrittenField> values,
        Func<int, string> by
    )
    {
        Dictionary<string, string> texts = new(site);
        foreach (var (value, index) in values.Select((v, i) => (v, i)).OrderByDescending(v => v.v.Start))
            texts[value.Path] = texts[value.Path].Remove(value.Start, value.Length).Insert(value.Start, by(index));
        return texts;
    }

    private static bool IsOf(string path, string form) =>
        form.Split("{id}") is [var before, var after]
            ? path.StartsWith(before, StringComparison.Ordinal)
                && path.EndsWith(after, StringComparison.Ordinal)
                && path.LastIndexOf('/') == before.Length - 1
            : path == form;

    private static IEnumerable<WrittenField> In(string path, string text, FileShape shape)
    {
        // Of a Markdown file its keys, which keep their places.
        var yaml = path.EndsWith(".md", StringComparison.Ordinal)
            ? "   \n" + text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)]
            : text;
        DiagnosticLog log = new();
        var root = YamlReader.Read(new SourceFile(path, text), log, yaml);
        Assert.Empty(log.InOrder());
        return root is YamlSequence list
            ? list.Items.SelectMany(i => Values(path, (YamlMapping)i, shape.Shape))
            : Values(path, (YamlMapping)root!, shape.Shape);
    }

    private static IEnumerable<WrittenField> Values(string path, YamlMapping mapping, Shape shape) =>
        from entry in mapping.Entries
        let field = shape.Fields.Single(f => f.Name == entry.Key.Text)
        from item in entry.Value is YamlSequence list ? list.Items : [entry.Value]
        from value in Item(field.Form) is ValueForm.Nested inner
            ? Values(path, (YamlMapping)item, inner.Shape)
            : [new WrittenField(path, shape, field, Item(field.Form), ((YamlScalar)item).Offset, item.At.Length)]
        select value;

    private static ValueForm Item(ValueForm form) => form is ValueForm.ListOf list ? Item(list.Item) : form;

    private static IEnumerable<Shape> WithInner(Shape shape) =>
        shape
            .Fields.Select(f => Item(f.Form))
            .OfType<ValueForm.Nested>()
            .SelectMany(n => WithInner(n.Shape))
            .Prepend(shape);
}
