using System.Text.Json;

namespace CareerCompare.Authoring.Supply;

/// <summary>What a restore gives to one project: its <c>packages.lock.json</c>.</summary>
internal sealed class LockFile
{
    private readonly Dictionary<string, LockedPackage> byId;

    private LockFile(Dictionary<string, LockedPackage> byId) => this.byId = byId;

    public IEnumerable<LockedPackage> Packages => byId.Values.Where(p => p.Version is not null);

    public static LockFile Read(string path)
    {
        Dictionary<string, LockedPackage> byId = new(StringComparer.OrdinalIgnoreCase);
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var framework in json.RootElement.GetProperty("dependencies").EnumerateObject())
            foreach (var package in framework.Value.EnumerateObject())
                byId[package.Name] = Read(package);
        return new(byId);
    }

    /// <summary>The packages that one needs, also through projects; every one that the project itself needs where none is given.</summary>
    public IEnumerable<LockedPackage> NeedsOf(LockedPackage? package = null) =>
        (package?.Needs ?? [.. byId.Values.Where(p => p.IsDirect || p.Version is null).Select(p => p.Id)])
            .Where(byId.ContainsKey)
            .SelectMany(id => byId[id] is { Version: null } project ? NeedsOf(project) : [byId[id]])
            .Distinct();

    private static LockedPackage Read(JsonProperty package)
    {
        string? Text(string name) => package.Value.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new(package.Name, Text("resolved"), Text("contentHash"), Text("type") == "Direct",
            package.Value.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : []);
    }
}

/// <param name="Id">As the registry spells it.</param>
/// <param name="Version">Null of a project of the same solution.</param>
/// <param name="ContentHash">Of what is in the package, as NuGet computes it; not the hash of the file that is downloaded.</param>
/// <param name="IsDirect">The project itself asks for it.</param>
/// <param name="Needs">Ids.</param>
internal sealed record LockedPackage(string Id, string? Version, string? ContentHash, bool IsDirect, IReadOnlyList<string> Needs)
{
    /// <summary>The package's address in every registry.</summary>
    public string Purl => $"pkg:nuget/{Id}@{Version}";
}
