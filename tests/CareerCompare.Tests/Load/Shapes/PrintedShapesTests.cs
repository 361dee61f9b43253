using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerCompare.Load;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.House;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace CareerCompare.Tests.Load.Shapes;

/// <summary>What editors and authors read of the form of the content is what the program reads by.</summary>
public class PrintedShapesTests
{
    // Words of people stand in schemas as they are, not as escapes.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names => [.. PrintedShapes.OfYaml.Select(PrintedShapes.NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_printed_from_its_shape(string name) =>
        Golden.File($"schemas/{name}.schema.json", Schema(name).ToJsonString(Readable) + "\n");

    [Fact]
    public void No_schema_is_left_of_a_shape_that_went() =>
        Assert.Equal(
            PrintedShapes.OfYaml.Select(f => PrintedShapes.NameOf(f) + ".schema.json").Order(StringComparer.Ordinal),
            Directory
                .GetFiles(Path.Combine(Repository.Root, "schemas"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_editor_is_told_which_schema_is_for_which_file()
    {
        var settings = new JsonObject
        {
            ["yaml.schemas"] = new JsonObject(
                PrintedShapes.OfYaml.Select(f =>
                    KeyValuePair.Create<string, JsonNode?>(
                        $"./schemas/{PrintedShapes.NameOf(f)}.schema.json",
                        f.Path.Replace("{id}", "*", StringComparison.Ordinal)
                    )
                )
            ),
        };
        Golden.File(".vscode/settings.json", settings.ToJsonString(Readable) + "\n");
    }

    [Fact]
    public void The_tables_of_the_format_are_printed_from_the_shapes()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "content-format.md"));
        Golden.File("docs/content-format.md", WithTables(page));
    }

    [Fact]
    public void Every_kind_of_file_has_its_table()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "content-format.md"));
        // Lists of words that are written alike share a table, as do guides and the method.
        string[] alike =
        [
            "content/vocabulary/settings.yaml",
            "content/vocabulary/industries.yaml",
            "content/method.md",
        ];
        foreach (var file in FileShapes.All.Where(f => !alike.Contains(f.Path)))
            Assert.Contains($"<!-- keys of {file.Path} -->", page, StringComparison.Ordinal);
    }

    /// <summary>Held by a validator that is not ours: what the program takes, an editor does not underline.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_takes_every_file_of_the_site_and_of_the_small_site(string name)
    {
        var file = PrintedShapes.OfYaml.Single(f => PrintedShapes.NameOf(f) == name);
        var schema = JsonSchema.FromText(Schema(name).ToJsonString());
        foreach (var root in (string[])[Repository.Root, SmallSite.Root])
        foreach (var path in FilesOf(root, file.Path))
        {
            var found = schema.Evaluate(Json(path), new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(found.IsValid, $"{path}: {JsonSerializer.Serialize(found)}");
        }
    }

    [Theory]
    [InlineData("title: A\nunheard-of: 1\n")]
    [InlineData("title: [A]\n")]
    [InlineData("duties:\n  - duty: billing\n")]
    [InlineData("reviewed: yesterday\n")]
    public void A_schema_underlines_what_the_program_refuses(string change)
    {
        var schema = JsonSchema.FromText(Schema("roles").ToJsonString());
        var role = Directory
            .GetFiles(Path.Combine(SmallSite.Root, "roles"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .First();
        var json = JsonNode.Parse(Json(role).GetRawText())!.AsObject();
        foreach (var (key, value) in JsonNode.Parse(JsonOf(change).GetRawText())!.AsObject())
            json[key] = value?.DeepClone();
        Assert.False(schema.Evaluate(JsonSerializer.SerializeToElement(json)).IsValid);
    }

    private static JsonObject Schema(string name) =>
        PrintedShapes.SchemaOf(PrintedShapes.OfYaml.Single(f => PrintedShapes.NameOf(f) == name));

    private static string WithTables(string page)
    {
        const string begin = "<!-- keys of ",
            end = "<!-- end of keys -->";
        HashSet<string> known = [];
        var parts = page.Split(begin);
        return parts[0]
            + string.Concat(
                parts
                    .Skip(1)
                    .Select(part =>
                    {
                        var path = part[..part.IndexOf(" -->", StringComparison.Ordinal)];
                        var rest = part[part.IndexOf(end, StringComparison.Ordinal)..];
                        var tables =
                            path == "a claim"
                                ? PrintedShapes.TableOfClaims()
                                : PrintedShapes.TablesOf(FileShapes.All.Single(f => f.Path == path).Shape, known);
                        return $"{begin}{path} -->\n{tables}{rest}";
                    })
            );
    }

    private static IEnumerable<string> FilesOf(string root, string path) =>
        path.Contains("{id}", StringComparison.Ordinal)
            ? Directory
                .GetFiles(Path.Combine(root, Path.GetDirectoryName(path)!), "*" + Path.GetExtension(path))
                .Where(f => !Path.GetFileName(f).StartsWith('.'))
        : File.Exists(Path.Combine(root, path)) ? [Path.Combine(root, path)]
        : [];

    private static JsonElement Json(string path) => JsonOf(File.ReadAllText(path));

    // As an editor sees YAML: bare numbers are numbers, true and false are flags, all else is text.
    private static JsonElement JsonOf(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return JsonSerializer.SerializeToElement(Node(stream.Documents[0].RootNode));
    }

    private static JsonNode? Node(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => new JsonObject(
                mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Node(c.Value)))
            ),
            YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Node)]),
            YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: { } text } => text is "true" or "false"
                ? text == "true"
            : decimal.TryParse(
                text,
                System.Globalization.NumberStyles.AllowLeadingSign
                    | System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
                ? number
            : text,
            YamlScalarNode scalar => scalar.Value,
            _ => null,
        };
}
