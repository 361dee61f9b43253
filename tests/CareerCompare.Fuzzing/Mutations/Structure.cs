using System.Text;

namespace CareerCompare.Fuzzing.Mutations;

/// <summary>Files that are broken as files: bytes, lines, nesting, size, names.</summary>
internal static class Structure
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new(
            "bytes: changed",
            Expect.AnyWholeSite,
            OfBytes(
                (bytes, random) =>
                {
                    for (var i = 1 + random.Next(8); i > 0; i--)
                        bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                    return bytes;
                }
            )
        ),
        new("bytes: cut off", Expect.AnyWholeSite, OfBytes((bytes, random) => bytes[..random.Next(bytes.Length)])),
        new("bytes: put in", Expect.AnyWholeSite, OfBytes(PutIn)),
        new(
            "bytes: a character that cannot be seen",
            Expect.Refusal,
            Texts.OfText(
                (text, random) =>
                    text.Insert(1 + random.Next(text.Length - 1), random.Any(Tokens.Hidden)) is var changed
                    && changed.Contains("\r\n", StringComparison.Ordinal)
                        ? null
                        : changed
            )
        ),
        new(
            "bytes: not UTF-8",
            Expect.Refusal,
            OfBytes(
                (bytes, random) =>
                {
                    var at = random.Next(bytes.Length);
                    return [.. bytes[..at], random.Any((byte[])[0xC0, 0xC1, 0xF5, 0xFF, 0xFE]), .. bytes[at..]];
                }
            )
        ),
        new(
            "bytes: UTF-16",
            Expect.Refusal,
            OfBytes((bytes, _) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))])
        ),
        new("line: gone", Expect.AnyWholeSite, OfLines((lines, at, _) => lines.RemoveAt(at))),
        new("line: twice", Expect.AnyWholeSite, OfLines((lines, at, _) => lines.Insert(at, lines[at]))),
        new(
            "line: elsewhere",
            Expect.AnyWholeSite,
            OfLines(
                (lines, at, random) =>
                {
                    var line = lines[at];
                    lines.RemoveAt(at);
                    lines.Insert(random.Next(lines.Count + 1), line);
                }
            )
        ),
        new(
            "line: other indent",
            Expect.AnyWholeSite,
            OfLines(
                (lines, at, random) =>
                    lines[at] =
                        random.Next(2) == 0 ? new string(' ', 1 + random.Next(5)) + lines[at] : lines[at].TrimStart()
            )
        ),
        new(
            "line: sign put in",
            Expect.AnyWholeSite,
            OfLines((lines, at, random) => lines.Insert(at, new string(' ', random.Next(7)) + random.Any(Tokens.Signs)))
        ),
        new(
            "line: Markdown put in",
            Expect.AnyWholeSite,
            OfLines(
                (lines, at, random) =>
                    lines.Insert(
                        at,
                        string.Join(
                            random.Any((string[])[" ", "\n", "\n\n", ""]),
                            Enumerable.Range(0, 1 + random.Next(6)).Select(_ => random.Any(Tokens.Markdown))
                        )
                    ),
                ".md"
            )
        ),
        new("nesting", Expect.AnyWholeSite, OfLines((lines, at, random) => lines.Insert(at, Nested(random)))),
        new(
            "much of it",
            Expect.AnyWholeSite,
            OfLines(
                (lines, at, random) =>
                    lines[at] = string.Concat(
                        Enumerable.Repeat(lines[at] + (random.Next(2) == 0 ? "\n" : " "), 1 << random.Next(4, 15))
                    )
            )
        ),
        new(
            "file: of another",
            Expect.AnyWholeSite,
            (files, random) => files.With(Texts.AnyFile(files, random)!, files[Texts.AnyFile(files, random)!])
        ),
        new("file: gone", Expect.AnyWholeSite, (files, random) => files.Without(Texts.AnyFile(files, random)!)),
        new(
            "file: other name",
            Expect.AnyWholeSite,
            (files, random) =>
                Texts.AnyFile(files, random) is { } path
                    ? files.Without(path).With(Renamed(path, random), files[path])
                    : null
        ),
        new(
            "file: empty",
            Expect.AnyWholeSite,
            OfBytes(
                (_, random) =>
                    Encoding.UTF8.GetBytes(random.Any((string[])["", "\n", " ", "#", "---", "[]", "{}", "~", "\uFEFF"]))
            )
        ),
    ];

    private static Func<SiteFiles, Random, SiteFiles?> OfBytes(Func<byte[], Random, byte[]> change) =>
        (files, random) =>
            Texts.AnyFile(files, random) is { } path && files[path].Length > 0
                ? files.With(path, change([.. files[path]], random))
                : null;

    private static Func<SiteFiles, Random, SiteFiles?> OfLines(
        Action<List<string>, int, Random> change,
        params string[] endings
    ) =>
        Texts.OfText(
            (text, random) =>
            {
                var lines = text.Split('\n').ToList();
                change(lines, random.Next(lines.Count), random);
                return string.Join('\n', lines);
            },
            endings
        );

    private static byte[] PutIn(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        var more = new byte[1 + random.Next(16)];
        random.NextBytes(more);
        return [.. bytes[..at], .. more, .. bytes[at..]];
    }

    private static string Nested(Random random)
    {
        var step = random.Any(
            (string[])
                [
                    "[",
                    "{",
                    "- ",
                    "? ",
                    "{a: ",
                    "> ",
                    "* ",
                    "1. ",
                    "**",
                    "[a](",
                    "![",
                    "<",
                    "(",
                    "`",
                    "|",
                    "- ? ",
                    "_*",
                    "&",
                    "\\",
                    "{F",
                    "~",
                    "a: ",
                ]
        );
        var times = 1 << random.Next(2, 17);
        return string.Concat(Enumerable.Repeat(step, Math.Min(times, 240_000 / step.Length)));
    }

    private static string Renamed(string path, Random random)
    {
        var slash = path.LastIndexOf('/') + 1;
        return random.Next(8) switch
        {
            0 => path[..slash] + path[slash..].ToUpperInvariant(),
            1 => path[..slash] + "con" + Path.GetExtension(path),
            2 => path[..slash] + "a/" + path[slash..],
            3 => path[..slash] + "a b" + Path.GetExtension(path),
            4 => path[..slash] + "x\n" + path[slash..],
            5 => path[..slash] + new string('a', 65) + Path.GetExtension(path),
            6 => path[..slash] + "a-vs-b" + Path.GetExtension(path),
            _ => path + ".bak",
        };
    }
}
