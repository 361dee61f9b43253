using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Entities;

/// <summary>
/// From a loaded object to the place it was read from, so that a check can point to the very field. The objects
/// themselves do not know of files. Compared by reference: two equal claims stand in two places.
/// </summary>
public sealed class Places
{
    private readonly Dictionary<object, YamlMapping> places = new(ReferenceEqualityComparer.Instance);

    public void Add(object built, YamlMapping node) => places[built] = node;

    /// <summary>All places of several files.</summary>
    public static Places Of(IReadOnlyList<Places> files)
    {
        Places all = new();
        all.places.EnsureCapacity(files.Sum(f => f.places.Count));
        foreach (var file in files)
            foreach (var (built, node) in file.places) all.places[built] = node;
        return all;
    }

    /// <summary>Where an object begins.</summary>
    public SourceSpan Of(object built) => places[built].At;

    /// <summary>Where the value of one of its keys stands; where the object begins if the key was left out.</summary>
    public SourceSpan Of(object built, string key) => places[built].Find(key)?.Value.At ?? places[built].At;

    /// <summary>Where one item of a list under a key stands.</summary>
    public SourceSpan Of(object built, string key, int item) =>
        Item(built, key, item)?.At ?? Of(built, key);

    /// <summary>How one item of a list under a key was written.</summary>
    public string TextOf(object built, string key, int item) => (Item(built, key, item) as YamlScalar)?.Text ?? key;

    private YamlNode? Item(object built, string key, int item) =>
        places[built].Find(key)?.Value is YamlSequence list && item < list.Items.Count ? list.Items[item] : null;
}
