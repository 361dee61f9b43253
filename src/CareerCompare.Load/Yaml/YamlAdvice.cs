namespace CareerCompare.Load.Yaml;

/// <summary>The parser speaks of scalars and tokens; this says what to do about the mistakes that people make.</summary>
internal static class YamlAdvice
{
    public static string? For(string message) => Known.FirstOrDefault(k => message.Contains(k.Part, StringComparison.OrdinalIgnoreCase)).Advice;

    private static readonly (string Part, string Advice)[] Known =
    [
        ("found invalid mapping", "a text that holds a colon and a space stands between quotes"),
        ("mapping values are not allowed", "a text that holds a colon and a space stands between quotes; else look at the spaces in front"),
        ("cannot start any token", "a text that begins with this sign stands between quotes"),
        ("unexpected end of stream", "a quote is opened and not closed"),
        ("flow sequence", "a [ is not closed, or a comma is missing"),
        ("flow mapping", "a { is not closed, or a comma is missing"),
        ("'-' indicator", "begin each item of the list with a dash, all of them below each other"),
        ("expected key", "look at the spaces in front of this line and of the one above"),
        ("':'", "after a key stand a colon and a space"),
    ];
}
