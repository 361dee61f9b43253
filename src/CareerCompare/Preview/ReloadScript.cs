using System.Buffers;
using System.Text;

namespace CareerCompare.Preview;

/// <summary>
/// The scripts by which an open page learns that it is old. The server adds the first, so that what a build writes
/// stays
/// clean; they are files of their own, so that a content policy that allows the site's own scripts allows them.
/// </summary>
internal static class ReloadScript
{
    public const string Address = "/_preview/reload.js";
    public const string Shared = "/_preview/shared.js";
    public const string Changes = "/_preview/changes";

    /// <summary>The script of an address, or null.</summary>
    public static string? Find(string address) =>
        address switch
        {
            Address => OfPage,
            Shared => OfAllPages,
            _ => null,
        };

    // A page carries the edition it was made from. So one that was made while the next came is not missed, and a server
    // that was started again is a change too. A page that comes back by the back button has been told of nothing
    // meanwhile.
    // Where a browser has no shared worker (Chromium on Android), a page keeps a connection while it is seen.
    private static string OfPage =>
        $$"""
            const edition = document.currentScript.dataset.edition;
            const told = (now) => { if (now && now !== edition) location.reload(); };
            addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
            if (window.SharedWorker) {
              new SharedWorker('{{Shared}}').port.onmessage = (message) => told(message.data);
            } else {
              let changes;
              const listen = () => {
                changes?.close();
                if (document.hidden) return;
                changes = new EventSource('{{Changes}}');
                changes.onmessage = (change) => told(change.data);
              };
              document.addEventListener('visibilitychange', listen);
              listen();
            }

            """;

    // A browser opens six connections to a host, so all tabs share one. A tab that is opened between two changes is
    // told the edition of now; while the connection is lost nothing is known, and nothing is told.
    private static string OfAllPages =>
        $$"""
            const tabs = [];
            let edition;
            const changes = new EventSource('{{Changes}}');
            changes.onmessage = (change) => {
              edition = change.data;
              for (const tab of tabs) tab.postMessage(edition);
            };
            changes.onerror = () => { edition = undefined; };
            onconnect = (event) => {
              tabs.push(event.ports[0]);
              event.ports[0].postMessage(edition);
            };

            """;

    /// <summary>Writes a page with the script's tag before the end of its body.</summary>
    public static void AddTo(ReadOnlySpan<byte> page, Edition edition, IBufferWriter<byte> output)
    {
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0)
            end = page.Length;
        output.Write(page[..end]);
        output.Write(Encoding.UTF8.GetBytes(Tag(edition)));
        output.Write(page[end..]);
    }

    public static string Tag(Edition edition) => $"<script src=\"{Address}\" data-edition=\"{edition.Id}\"></script>";
}
