using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCompare.Authoring.Supply;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Authoring.Supply;

public sealed partial class BillOfMaterialsTests
{
    private static readonly string Text = BillOfMaterials.Of(Repository.Root, "0.1.0")!;
    private readonly JsonElement bill = JsonDocument.Parse(Text).RootElement;

    private IEnumerable<JsonElement> Components => bill.GetProperty("components").EnumerateArray();

    [Fact]
    public void It_has_the_shape_of_CycloneDX_1_6()
    {
        Assert.Equal(["$schema", "bomFormat", "specVersion", "version", "metadata", "components", "dependencies"], bill.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("CycloneDX", "1.6", 1), (Of(bill, "bomFormat"), Of(bill, "specVersion"), bill.GetProperty("version").GetInt32()));
        Assert.All(Components, c =>
        {
            Assert.Equal("library", Of(c, "type"));
            Assert.Contains(Of(c, "scope"), (string[])["required", "excluded"]);
            Assert.Equal($"pkg:nuget/{Of(c, "name")}@{Of(c, "version")}", Of(c, "purl"));
            Assert.Equal(64, Convert.FromBase64String(Of(Assert.Single(c.GetProperty("properties").EnumerateArray()), "value")).Length);
        });
    }

    [Fact]
    public void Every_reference_is_there_once_and_leads_to_something()
    {
        var refs = Components.Append(bill.GetProperty("metadata").GetProperty("component")).Select(c => Of(c, "bom-ref")).ToList();
        Assert.Equal(refs.Distinct(), refs);
        var dependencies = bill.GetProperty("dependencies").EnumerateArray().ToList();
        Assert.Equal(refs.Order(StringComparer.Ordinal), dependencies.Select(d => Of(d, "ref")).Order(StringComparer.Ordinal));
        Assert.All(dependencies.SelectMany(d => d.GetProperty("dependsOn").EnumerateArray()), d => Assert.Contains(d.GetString(), refs));
    }

    [Fact]
    public void Every_package_of_every_lock_file_is_in_it()
    {
        var known = Components.Select(c => $"{Of(c, "name")} {Of(c, "version")}").ToHashSet(StringComparer.Ordinal);
        var locked = Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories)
            .SelectMany(f => Locked.Matches(File.ReadAllText(f))).Select(m => $"{m.Groups["id"].Value} {m.Groups["version"].Value}").ToHashSet(StringComparer.Ordinal);
        Assert.True(locked.Count > 20, $"only {locked.Count} packages are locked");
        Assert.Equal(locked.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Markdig", "required")]
    [InlineData("YamlDotNet", "required")]
    [InlineData("xunit", "excluded")]
    [InlineData("BenchmarkDotNet", "excluded")]
    public void What_only_tests_use_is_told_apart(string package, string scope) =>
        Assert.Equal(scope, Of(Components.Single(c => Of(c, "name") == package), "scope"));

    [Fact]
    public void The_program_depends_on_what_its_projects_ask_for()
    {
        var own = bill.GetProperty("dependencies").EnumerateArray().First().GetProperty("dependsOn").EnumerateArray().Select(d => d.GetString()!.Split('/', '@')[1]).ToList();
        Assert.Contains("Markdig", own);
        Assert.DoesNotContain("xunit", own);
    }

    [Fact]
    public void Where_there_is_no_lock_file_there_is_no_bill() => Assert.Null(BillOfMaterials.Of(AppContext.BaseDirectory, "0.1.0"));

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    [GeneratedRegex("\"(?<id>[^\"]+)\": \\{\\s+\"type\": \"[A-Za-z]+\",(\\s+\"requested\": \"[^\"]*\",)?\\s+\"resolved\": \"(?<version>[^\"]+)\"")]
    private static partial Regex Locked { get; }
}
