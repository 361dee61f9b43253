using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CareerCompare.Load;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Tests.Load.Shapes;

/// <summary>
/// What is printed from the shapes: a JSON Schema a kind of file, by which editors complete and check while somebody
/// types, and the tables of docs/content-format.md.
/// </summary>
internal static class PrintedShapes
{
    /// <summary>The schema's name below schemas/, without its ending: roles, duties, salary-data-sources.</summary>
    public static string NameOf(FileShape file) =>
        file
            .Path.ToLowerInvariant()
            .Replace("content/vocabulary/", "", StringComparison.Ordinal)
            .Replace("content/", "", StringComparison.Ordinal)
            .Replace("/{id}", "", StringComparison.Ordinal)
            .Replace(".yaml", "", StringComparison.Ordinal)
            .Replace('/', '-');

    /// <summary>Files of YAML. Front matter stands inside of Markdown, where editors look for no schema.</summary>
    public static IEnumerable<FileShape> OfYaml =>
        FileShapes.All.Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal));

    /// <summary>The schema of a kind of file, in draft 7, the one that editors of YAML read.</summary>
    public static JsonObject SchemaOf(FileShape file)
    {
        var shared = new JsonObject();
        var one = Ref(file.Shape, shared);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = file.Path,
            ["description"] = file.Shape.Meaning,
        };
        if (file.IsList)
            (schema["type"], schema["items"]) = ("array", one);
        else
            schema["allOf"] = new JsonArray(one);
        schema["definitions"] = shared;
        return schema;
    }

    /// <summary>The table of a shape's keys; keys inside of a key follow in tables of their own.</summary>
    /// <param name="shape">Whose keys.</param>
    /// <param name="known">Names of shapes that stand elsewhere on the page and are not printed again.</param>
    public static string TablesOf(Shape shape, HashSet<string> known)
    {
        var text = new StringBuilder();
        text.Append("| key | | form | what it says | for example |\n|---|---|---|---|---|\n");
        List<Shape> inner = [];
        foreach (var field in OwnFields(shape))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{field.Name}` | {(field.IsRequired ? "required" : "")} | {Form(field.Form)} | {Cell(field.Meaning)} | {Example(field)} |\n"
            );
            inner.AddRange(Inner(field.Form));
        }
        foreach (var nested in inner.Where(n => known.Add(n.Name)))
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n*{nested.Name}*{(IsClaim(nested) ? ", a claim" : "")}: {nested.Meaning}\n\n{TablesOf(nested, known)}"
            );
        return text.ToString();
    }

    /// <summary>The keys of every claim stand once, under Claims.</summary>
    public static string TableOfClaims()
    {
        var text = new StringBuilder("| key | form | what it says | for example |\n|---|---|---|---|\n");
        foreach (var field in ClaimFields.All)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{field.Name}` | {Form(field.Form)} | {Cell(field.Meaning)} | {Example(field)} |\n"
            );
        return text.ToString();
    }

    private static bool IsClaim(Shape shape) => shape.Fields.Contains(ClaimFields.Source);

    private static IEnumerable<Field> OwnFields(Shape shape) =>
        IsClaim(shape) ? shape.Fields.Except(ClaimFields.All) : shape.Fields;

    private static IEnumerable<Shape> Inner(ValueForm form) =>
        form switch
        {
            ValueForm.Nested(var shape) => OneKey(shape) is null ? [shape] : [],
            ValueForm.ListOf(var item, _, _) => Inner(item),
            _ => [],
        };

    /// <summary>The key of a claim that has but one of its own, for which no table is needed.</summary>
    private static Field? OneKey(Shape shape) =>
        IsClaim(shape) && OwnFields(shape).ToList() is [var only] ? only : null;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Example(Field field) =>
        field.Example.Contains('…', StringComparison.Ordinal) ? "" : $"`{Cell(field.Example)}`";

    private static string Form(ValueForm form) =>
        form switch
        {
            ValueForm.Text(var name, _, var words, var letters) => name
                + (words is { } w ? $", at most {w} words" : "")
                + (letters is { } l && name != "an id" ? $", at most {l} letters" : ""),
            ValueForm.WholeNumber(var name, _) => name,
            ValueForm.Number(var name) => name,
            ValueForm.Flag => "`true`, or left out",
            ValueForm.Choice(_, var words) => string.Join(", ", words.Select(w => $"`{w}`")),
            ValueForm.IdOf(var thing) => $"the id of {thing.WithArticle}",
            ValueForm.ListOf(var item, var least, var most) =>
                $"a list{(most is { } m ? $" of {least} to {m}" : least > 0 ? ", not empty" : "")}: {Form(item)}",
            ValueForm.Nested(var shape) => OneKey(shape) is { } only
                ? $"a claim: `{only.Name}`, {Form(only.Form)}"
                : shape.Name,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static JsonObject Ref(Shape shape, JsonObject shared)
    {
        var name = string.Join('-', shape.Name.Split(' ').Skip(1));
        if (!shared.ContainsKey(name))
        {
            shared[name] = new JsonObject();
            shared[name] = ObjectOf(shape, shared);
        }
        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private static JsonObject ObjectOf(Shape shape, JsonObject shared)
    {
        var keys = new JsonObject();
        foreach (var field in shape.Fields)
        {
            var value = ValueOf(field.Form, shared);
            // Beside a reference draft 7 reads nothing else, so the meaning stands around it.
            keys[field.Name] = value.ContainsKey("$ref")
                ? new JsonObject { ["description"] = field.Meaning, ["allOf"] = new JsonArray(value) }
                : Described(value, field);
        }
        var made = new JsonObject
        {
            ["description"] = shape.Meaning,
            ["type"] = "object",
            ["properties"] = keys,
            ["additionalProperties"] = false,
        };
        // A role that only waits for its words may lack them, so a draft needs less than its shape says.
        var required = shape.Fields.Where(f => f.IsRequired).Select(f => (JsonNode)f.Name).ToArray();
        if (required.Length > 0)
            made["required"] = new JsonArray(required);
        if (IsClaim(shape))
            made["oneOf"] = new JsonArray(Needs(ClaimFields.Source), Needs(ClaimFields.Sources));
        return made;
    }

    private static JsonObject Needs(Field field) => new() { ["required"] = new JsonArray(field.Name) };

    private static JsonObject Described(JsonObject value, Field field)
    {
        value["description"] = field.Meaning;
        return value;
    }

    // What an editor's YAML takes for a number is a text to this program: 2022 is a period, and may be a title.
    private static JsonObject ValueOf(ValueForm form, JsonObject shared) =>
        form switch
        {
            ValueForm.Text(_, var pattern, _, var letters) => Text(pattern, letters),
            ValueForm.WholeNumber(_, var least) => new() { ["type"] = "integer", ["minimum"] = least },
            ValueForm.Number => new() { ["type"] = "number" },
            ValueForm.Flag => new() { ["type"] = "boolean" },
            ValueForm.Choice(_, var words) => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) },
            ValueForm.IdOf => new() { ["type"] = "string" },
            ValueForm.ListOf(var item, var least, var most) => List(ValueOf(item, shared), least, most),
            ValueForm.Nested(var shape) => Ref(shape, shared),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static JsonObject Text(string? pattern, int? letters)
    {
        JsonObject text = new() { ["type"] = new JsonArray("string", "number") };
        // .NET's end of a text, which is no part of the language of JSON Schema.
        if (pattern is not null)
            text["pattern"] = pattern.Replace("\\z", "$", StringComparison.Ordinal);
        if (letters is { } most)
            text["maxLength"] = most;
        return text;
    }

    private static JsonObject List(JsonObject item, int least, int? most)
    {
        JsonObject list = new() { ["type"] = "array", ["items"] = item };
        if (least > 0)
            list["minItems"] = least;
        if (most is { } limit)
            list["maxItems"] = limit;
        return list;
    }
}
