using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Fixtures;

/// <summary>Ids that a test names itself.</summary>
internal static class MadeIds
{
    public static Id<T> Id<T>(string text) where T : class =>
        Slug.TryParseWithVs(text, out var slug) ? slug.As<T>() : throw new ArgumentException(text);
}
