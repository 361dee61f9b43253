using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerCompare.Authoring.Supply;

/// <summary>
/// Every package that goes into the program or its tests, as CycloneDX 1.6. It is made of the lock files alone and holds
/// neither a time nor a random number, so the same lock files give the same bytes.
/// </summary>
public static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bill; null where the root holds no lock file of the program.</summary>
    /// <param name="root">The folder of the solution.</param>
    /// <param name="version">Of the program.</param>
    public static string? Of(string root, string version)
    {
        var own = Path.Combine(root, "src", "CareerCompare", "packages.lock.json");
        if (!File.Exists(own)) return null;
        var program = LockFile.Read(own);
        List<LockFile> all = [program, .. LockFilesOf(root).Where(f => f != own).Select(LockFile.Read)];
        var shipped = program.Packages.Select(p => p.Purl).ToHashSet(StringComparer.Ordinal);
        var packages = all.SelectMany(f => f.Packages).DistinctBy(p => p.Purl).OrderBy(p => p.Purl, StringComparer.Ordinal).ToList();
        var needs = all.SelectMany(f => f.Packages, (f, p) => (p.Purl, Needs: f.NeedsOf(p))).ToLookup(x => x.Purl, x => x.Needs);
        var self = $"CareerCompare@{version}";

        JsonObject bill = new()
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = self, ["name"] = "CareerCompare", ["version"] = version },
            },
            ["components"] = new JsonArray([.. packages.Select(p => Component(p, shipped.Contains(p.Purl)))]),
            ["dependencies"] = new JsonArray([Dependency(self, program.NeedsOf()), .. packages.Select(p => Dependency(p.Purl, needs[p.Purl].SelectMany(n => n)))]),
        };
        return bill.ToJsonString(Layout) + "\n";
    }

    // Where projects are, and nowhere else: what a tool left in another folder is none of ours.
    private static IEnumerable<string> LockFilesOf(string root) =>
        ((string[])["src", "tests"]).Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .Append(Path.Combine(root, "theme")).Select(f => Path.Combine(f, "packages.lock.json")).Where(File.Exists);

    private static JsonNode Component(LockedPackage package, bool isShipped) => new JsonObject
    {
        ["type"] = "library",
        ["bom-ref"] = package.Purl,
        ["name"] = package.Id,
        ["version"] = package.Version,
        // What only tests and benchmarks use is never part of a site or of the program.
        ["scope"] = isShipped ? "required" : "excluded",
        ["purl"] = package.Purl,
        ["properties"] = new JsonArray(new JsonObject { ["name"] = "nuget:contentHash", ["value"] = package.ContentHash }),
    };

    private static JsonNode Dependency(string of, IEnumerable<LockedPackage> needs) => new JsonObject
    {
        ["ref"] = of,
        ["dependsOn"] = new JsonArray([.. needs.Select(n => n.Purl).Distinct().Order(StringComparer.Ordinal).Select(p => JsonValue.Create(p))]),
    };
}
