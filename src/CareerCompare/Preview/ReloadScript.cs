using System.Buffers;
using System.Text;

namespace CareerCompare.Preview;

/// <summary>
/// The script by which an open page learns that it is old. The server adds it, so that what a build writes stays clean; it
/// is a file of its own, so that a content policy that allows the site's own scripts allows it.
/// </summary>
internal static class ReloadScript
{
    public const string Address = "/_preview/reload.js";
    public const string Changes = "/_preview/changes";

    // A page carries the edition it was made from. So one that was made while the next came is not missed, and a server
    // that was started again is a change too.
    public static string Text =>
        $$"""
        const edition = document.currentScript.dataset.edition;
        new EventSource("{{Changes}}").onmessage = change => { if (change.data !== edition) location.reload(); };

        """;

    /// <summary>Writes a page with the script's tag before the end of its body.</summary>
    public static void AddTo(ReadOnlySpan<byte> page, Edition edition, IBufferWriter<byte> output)
    {
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        output.Write(page[..end]);
        output.Write(Encoding.UTF8.GetBytes(Tag(edition)));
        output.Write(page[end..]);
    }

    public static string Tag(Edition edition) => $"<script src=\"{Address}\" data-edition=\"{edition.Id}\"></script>";
}
