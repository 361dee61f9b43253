namespace CareerCompare.Load.Files;

/// <summary>
/// What editors, merge tools and systems leave beside a file. It is nobody's content: it stops no build, and a preview goes
/// on while somebody types. Whatever is not on this list and is read by nothing is an error, since it may be a role under a
/// wrong name.
/// </summary>
public static class Leftovers
{
    private static readonly string[] Endings = ["~", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp", "___jb_tmp___", "___jb_old___"];

    /// <summary>What Windows puts into folders, and the file by which Vim tries whether it may write.</summary>
    private static readonly string[] Names = ["Thumbs.db", "ehthumbs.db", "desktop.ini", "4913"];

    /// <param name="name">Of a file or a folder, without those above it.</param>
    public static bool IsOne(string name) =>
        name.StartsWith('.') // .DS_Store, .x.swp, .#x, .~lock.x#
        || name.StartsWith("~$", StringComparison.Ordinal) // an office program's, while the file is open
        || name is ['#', .., '#'] // Emacs's, while the file is not saved
        || Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        || Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
