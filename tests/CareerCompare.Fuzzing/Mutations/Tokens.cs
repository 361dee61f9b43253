namespace CareerCompare.Fuzzing.Mutations;

/// <summary>Pieces that have broken readers of YAML, Markdown, CSV and HTML.</summary>
public static class Tokens
{
    public static IReadOnlyList<string> Words { get; } = ["x", "a longer note", "TODO: later", "#", "'", "\"", "[", "{", "é", "€"];

    /// <summary>Numbers that are none, or are read otherwise by one library or another.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
    [
        "010", "0", "-0", "00", "63,100", "1e5", "1E5", "0x1F", "0o17", "0b11", "1_000", "NaN", ".nan", "Infinity", ".inf", "-1", "+5", "1.", ".5", "1.50", "63100.00",
        "６３１００", "٦٣١٠٠", "63 100", "63\u00a0100", "99999999999999999999", "2147483648", "9223372036854775808", "79228162514264337593543950336", "0.0000000000000000001",
        "$63100", "63100 USD", "63k", "~", "null", "true", "no", "*", "?", ">=5", ">=", "2024-13", "2024-02-30", "0000-00", "12:30:45", "１２", "-", "",
    ];

    /// <summary>Markup and addresses that must never be more than text. Their elements are called x-hostile, their handlers onhostile.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "<x-hostile onhostile=1>", "</title><x-hostile>", "</script><x-hostile>", "\"><x-hostile onhostile=1>", "' onhostile='1", "\" onhostile=\"1", "` onhostile=`1",
        "<script>onhostile()</script>", "<img src=x onerror=onhostile()>", "<svg/onload=onhostile()>", "<!--<x-hostile>", "]]><x-hostile>", "&lt;x-hostile&gt;", "&#60;x-hostile&#62;", "\\u003cx-hostile\\u003e",
        "javascript:onhostile()", "JaVaScRiPt:onhostile()", "java\tscript:onhostile()", "data:text/html,<x-hostile>", "vbscript:onhostile", "//hostile.example", "\\\\hostile.example", "https://a@hostile.example/",
        "{{constructor}}", "${7*7}", "@(7*7)", "@Model", "%00", "../../etc/passwd", "/etc/passwd", "C:\\con", "=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1+1", "＝1+1",
    ];

    /// <summary>Signs of YAML, Markdown and CSV where they are not expected.</summary>
    public static IReadOnlyList<string> Signs { get; } =
    [
        "&a", "*a", "&a *a", "!!str x", "!x", "!!binary aGk=", "---", "...", "%YAML 1.2", "[", "]", "{", "}", "[[", "{{", "? ", ": ", "- ", "|", ">", "|2-", ">+", "'", "\"", "\t", "#", " #", "<<: *a", "<<: {}",
        "{F999}", "{F004}", "{source:none}", "{source:bureau-wages}", "{", "}", "{}", "{oews/2025-05/91-1001/median}", "{oews/2025-05/91-1001/p90}", "{clinic-manager/F004}", "{../../x}",
        "\"\\0\"", "\"\\uD800\"", "\"\\UFFFFFFFF\"", "\"\\x3cx-hostile\\x3e\"", "'unclosed", "a: b: c", "[a, b: c", ",", ",,,,", "\"a\"b", "\"\"\"", "\r", "\n", "\n\n", "  ",
    ];

    /// <summary>Markdown of all kinds, harmless and not.</summary>
    public static IReadOnlyList<string> Markdown { get; } =
    [
        "# h", "## h", "###### h", "## ", "> ", "- ", "1. ", "* * *", "```", "```js", "~~~", "    code", "`", "``", "**", "*", "__", "_", "~~", "\\", "  \n", "---", "===",
        "| a | b |\n|---|---:|\n| 1 | 2 |", "|", "|-|", "[a](b)", "[a](/method/)", "[a](https://a.example/)", "[a](javascript:x)", "[a](<javascript:x>)", "[a](&#106;avascript:x)", "[a](//x)", "[a](/\\x)", "[a](data:x)",
        "![a](b)", "[a]: b", "[a][b]", "[", "![", "](", "<https://a.example>", "<javascript:x>", "<a@b.example>", "<x-hostile>", "</x-hostile>", "<!-- x -->", "<?x?>", "<![CDATA[x]]>", "&lt;x-hostile&gt;", "&#x202e;", "&ZeroWidthSpace;",
        "{F004}", "{source:bureau}", "{.x onclick=1}", "{#id}", ":::x", "$$x$$", "[^1]", "[^1]: x", "- [ ] x", ": x", "*[a]: b", "==x==", "^x^", "$5", "5 dollars", "words:",
    ];

    /// <summary>Characters that nobody sees, and marks without a letter.</summary>
    public static IReadOnlyList<string> Hidden { get; } =
        [.. ((int[])[0, 1, 7, 8, 0xB, 0xC, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
            0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0x3164, 0xFE0F, 0xFFA0, 0xFFFE, 0xFFFF, 0xE0001, 0xE0041]).Select(c => c < 0x10000 ? ((char)c).ToString() : char.ConvertFromUtf32(c))];
}
