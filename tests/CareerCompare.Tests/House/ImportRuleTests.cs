using System.Xml.Linq;

namespace CareerCompare.Tests.House;

/// <summary>Imports run one way. A project reference is the only door between rooms, so the doors are tested.</summary>
public class ImportRuleTests
{
    [Theory]
    [InlineData("src/CareerCompare.Core", "")]
    [InlineData("src/CareerCompare.Load", "Core")]
    [InlineData("src/CareerCompare.Pages", "Core")]
    [InlineData("src/CareerCompare.Site", "Core Pages")]
    [InlineData("src/CareerCompare.Authoring", "Core Load")]
    [InlineData("theme", "Pages")]
    [InlineData("src/CareerCompare", "Authoring Core Load Pages Site Theme")]
    public void A_room_sees_only_the_rooms_it_may(string project, string allowed) =>
        Assert.Equal(
            allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            References(project, "ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r).Split('.')[^1])
                .Order()
        );

    [Fact]
    public void The_domain_uses_no_package() => Assert.Empty(References("src/CareerCompare.Core", "PackageReference"));

    [Fact]
    public void The_domain_asks_no_disk_clock_network_or_culture()
    {
        string[] banned =
        [
            "System.IO",
            "System.Net",
            "DateTime.Now",
            "DateTime.UtcNow",
            "DateTimeOffset",
            "TimeProvider",
            "CultureInfo.Current",
            "Environment.",
            "File.Read",
            "Directory.",
        ];
        foreach (var file in SourceFiles("src/CareerCompare.Core"))
        foreach (var word in banned)
            Assert.False(
                File.ReadAllText(file).Contains(word, StringComparison.Ordinal),
                $"{Path.GetFileName(file)} holds {word}"
            );
    }

    [Theory]
    [InlineData("src/CareerCompare.Core")]
    [InlineData("src/CareerCompare.Pages")]
    [InlineData("src/CareerCompare.Site")]
    [InlineData("theme")]
    public void Pages_do_not_know_the_clock(string project)
    {
        foreach (var file in SourceFiles(project))
            Assert.False(
                File.ReadAllText(file) is var text
                    && (
                        text.Contains("DateTime.Now", StringComparison.Ordinal)
                        || text.Contains("UtcNow", StringComparison.Ordinal)
                    ),
                file
            );
    }

    [Fact]
    public void Domain_types_cannot_be_changed_after_they_are_made()
    {
        var settable = typeof(CareerCompare.Core.Ledger)
            .Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties())
            .Where(p =>
                p.SetMethod is { IsPublic: true } set
                && !set
                    .ReturnParameter.GetRequiredCustomModifiers()
                    .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            )
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");
        Assert.Empty(settable);
    }

    private static IEnumerable<string> References(string project, string kind)
    {
        var file = Directory.GetFiles(Path.Combine(Repository.Root, project), "*.csproj").Single();
        return XDocument.Load(file).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
    }

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, project), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            );
}
