namespace CareerCompare.Fuzzing.Mutations;

/// <summary>Former ids of chance, and ids that would make the address of one page that of another.</summary>
internal static class OldAddresses
{
    public static Mutation FormerIds { get; } = new("addresses: former ids", Expect.AnyWholeSite, Change);

    private static SiteFiles? Change(SiteFiles files, Random random)
    {
        var roles = files
            .Paths.Where(p =>
                p.StartsWith("roles/", StringComparison.Ordinal) && p.EndsWith(".yaml", StringComparison.Ordinal)
            )
            .ToList();
        if (roles.Count < 2)
            return null;
        // Of a list of chance one id is mostly wrong, and the site is refused: half of the lists are what a person may write.
        var sound = random.Next(2) == 0;
        var changed = !sound && random.Next(4) == 0 ? WithFamilyOfAPair(files, roles, random) : files;
        foreach (var path in random.GetItems([.. roles], 1 + random.Next(3)).Distinct())
        {
            var ids = Enumerable
                .Range(0, 1 << random.Next(7))
                .Select(_ => sound ? $"old-{random.Next(1_000_000)}" : Id(roles, random))
                .ToList();
            changed = changed.With(
                path,
                $"{Without(changed.Text(path), "formerly:")}\nformerly:\n{string.Concat(ids.Select(id => $"  - {id}\n"))}"
            );
        }
        return changed;
    }

    private static SiteFiles WithFamilyOfAPair(SiteFiles files, IReadOnlyList<string> roles, Random random)
    {
        const string list = "content/vocabulary/families.yaml";
        if (
            !files.Paths.Contains(list)
            || files.Text(list).Split('\n').FirstOrDefault(l => l.StartsWith("- id: ", StringComparison.Ordinal))
                is not { } first
        )
            return files;
        var (old, id) = (first["- id: ".Length..].Trim(), Pair(roles, random));
        var changed = files.With(list, files.Text(list).Replace(first, $"- id: {id}", StringComparison.Ordinal));
        return roles.Aggregate(
            changed,
            (site, role) =>
                site.With(
                    role,
                    site.Text(role).Replace($"\nfamily: {old}\n", $"\nfamily: {id}\n", StringComparison.Ordinal)
                )
        );
    }

    private static string Id(IReadOnlyList<string> roles, Random random) =>
        random.Next(12) switch
        {
            0 => Role(roles, random),
            1 => Pair(roles, random),
            2 => $"{Pair(roles, random)}-vs-{Role(roles, random)}",
            3 => random.Any(
                (string[])
                    [
                        "pay",
                        "interview",
                        "index",
                        "roles",
                        "letter",
                        "404",
                        "con",
                        "_redirects",
                        "a-vs",
                        "vs-b",
                        "vs",
                        "default",
                        "hostnames",
                        "include",
                        "volatile",
                    ]
            ),
            4 => random.Any(Tokens.Signs),
            5 => $"'{random.Any(Tokens.Hostile).Replace("'", "''", StringComparison.Ordinal)}'",
            6 => new string('a', 60 + random.Next(8)),
            7 => Role(roles, random).ToUpperInvariant(),
            _ => $"old-{random.Next(200)}",
        };

    private static string Role(IReadOnlyList<string> roles, Random random) =>
        Path.GetFileNameWithoutExtension(random.Any(roles));

    private static string Pair(IReadOnlyList<string> roles, Random random) =>
        $"{Role(roles, random)}-vs-{Role(roles, random)}";

    // A key stands once: the list that a role has already gives way.
    private static string Without(string text, string key)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var at = lines.FindIndex(l => l.StartsWith(key, StringComparison.Ordinal));
        if (at < 0)
            return string.Join('\n', lines);
        var end = at + 1;
        while (end < lines.Count && lines[end].StartsWith(' '))
            end++;
        lines.RemoveRange(at, end - at);
        return string.Join('\n', lines);
    }
}
