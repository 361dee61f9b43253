using System.Reflection;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core;

public class IdTests
{
    /// <summary>
    /// A claim in the text of a figure’s id, whose owner is a role or a credential.
    /// </summary>
    private static readonly IReadOnlySet<Type> WithoutKind = new HashSet<Type> { typeof(FigureId.Claimed) };

    [Fact]
    public void What_is_looked_up_in_the_ledger_is_of_the_kind_of_its_id()
    {
        var tables = typeof(Ledger)
            .GetProperties()
            .Select(p => p.PropertyType)
            .SelectMany(Within)
            .Where(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            .Select(t => t.GetGenericArguments())
            .Where(a => IsId(a[0]))
            .ToList();
        Assert.True(tables.Count > 7);
        Assert.All(tables, t => Assert.Equal(t[1], t[0].GetGenericArguments()[0]));
    }

    [Fact]
    public void Nothing_in_the_domain_holds_an_id_whose_kind_is_not_said()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var bare =
            from type in typeof(Ledger).Assembly.GetTypes()
            where !type.Name.StartsWith("Id`", StringComparison.Ordinal) && !WithoutKind.Contains(type)
            from property in type.GetProperties(all)
            where Within(property.PropertyType).Contains(typeof(Slug))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(bare);
    }

    [Fact]
    public void Ids_of_one_text_are_equal_where_they_are_of_one_kind()
    {
        Assert.Equal(MadeIds.Id<RoleProfile>("a"), MadeIds.Id<RoleProfile>("a"));
        Assert.False(MadeIds.Id<RoleProfile>("a").Equals((object)MadeIds.Id<Source>("a")));
        Assert.NotEqual(MadeIds.Id<RoleProfile>("a"), MadeIds.Id<RoleProfile>("b"));
    }

    [Fact]
    public void They_are_in_the_order_of_their_texts_and_say_only_these()
    {
        string[] texts = ["b", "a-b", "a", "a1"];
        Assert.Equal(["a", "a-b", "a1", "b"], texts.Select(MadeIds.Id<Source>).Order().Select(i => i.ToString()));
    }

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    /// <summary>A type, and all that it is generic over.</summary>
    private static IEnumerable<Type> Within(Type type) => type.GetGenericArguments().SelectMany(Within).Prepend(type);
}
