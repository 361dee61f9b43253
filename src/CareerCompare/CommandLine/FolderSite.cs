using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;
using CareerCompare.Preview;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.CommandLine;

/// <summary>The real site: files below a root, and the default theme.</summary>
public static class FolderSite
{
    public static ReadSite? Read(string root, DiagnosticLog log) =>
        Read(new FolderFiles(root), log, () => new DefaultTheme());

    public static ReadSite? ReadForPreview(string root, DiagnosticLog log)
    {
        var folder = Path.Combine(root, "theme");
        return Read(
            new FolderFiles(root),
            log,
            () =>
                Directory.Exists(Path.Combine(folder, "styles")) ? DefaultTheme.FromFolder(folder) : new DefaultTheme(),
            mostMemory: FirstMemory.MostOfAPreview
        );
    }

    /// <summary>Takes the files as they are now; they are understood only when somebody reads them.</summary>
    public static UnreadSite Open(string root)
    {
        FolderFiles folder = new(root);
        // Before a file is read: room can only be taken while nothing was collected.
        FirstMemory.Take(folder.Below("roles").Count, FirstMemory.MostOfABuild);
        var files = FrozenFiles.Of(
            folder,
            ["content", "roles", "salary-data"],
            p => ReleaseFolder.PartOf(p) is not null || SurveyFolder.PartOf(p) is not null
        );
        DefaultTheme theme = new();
        return new(
            MadeFrom.Of(files, theme),
            log =>
            {
                var site = Read(files, log, () => theme);
                FirstMemory.GiveBack();
                return site;
            }
        );
    }

    private static ReadSite? Read(
        InputFiles files,
        DiagnosticLog log,
        Func<DefaultTheme> theme,
        long mostMemory = FirstMemory.MostOfABuild
    )
    {
        FirstMemory.Take(files.Below("roles").Count, mostMemory);
        if (LedgerLoader.Read(files, log) is not var (ledger, places))
            return null;
        SiteInputs inputs = new(ledger, theme());
        return new ReadSite(ledger.Site.Origin, ledger.Roles.Count, SiteCatalogs.Of(inputs))
        {
            SecurityExpires = ledger.Site.SecurityExpires is { } day
                ? new(day, places.Of(ledger.Site, "security-expires"))
                : null,
        };
    }
}

/// <summary>
/// Room for what is read, taken at once. Nearly all that is read is kept, so a collection while it is read walks over
/// all that was read before, to free little: that was a quarter of the time to the first page of a thousand roles.
/// Collections begin by themselves when the room is full.
/// </summary>
internal static class FirstMemory
{
    private const long Megabyte = 1_000_000;

    // Tables of wages and the places they are of, whatever the number of roles; and a role with what reading it leaves behind.
    private const long Tables = 192 * Megabyte;
    private const long Role = Megabyte / 5;

    // With less than this a collection takes longer than it is worth.
    private const long Much = 64 * Megabyte;

    /// <summary>What a build of many roles takes later anyway.</summary>
    public const long MostOfABuild = 224 * Megabyte;

    /// <summary>Enough for a thousand roles and the first page.</summary>
    public const long MostOfAPreview = 256 * Megabyte;

    /// <param name="roles">About how many will be read.</param>
    /// <param name="most">In bytes, however many there are.</param>
    public static void Take(int roles, long most)
    {
        // Of a small machine or a container no more than half: with nothing collected, reading could not end there.
        var room = Math.Min(
            Math.Min(most, Tables + (roles * Role)),
            GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2
        );
        // To begin costs a collection, which is nothing only as long as there is nothing.
        if (room > 0 && GC.CollectionCount(0) == 0)
            GC.TryStartNoGCRegion(room);
    }

    /// <summary>
    /// Lets go of what reading left behind, where that is much, before a build takes memory of its own.
    /// </summary>
    public static void GiveBack()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) < Much)
            return;
        // A collection ends the room that was taken, too. Nothing is given back to the system: a build takes it again at once.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
    }
}
