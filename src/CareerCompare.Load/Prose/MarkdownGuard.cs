using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Prose;

/// <summary>
/// What a parser of Markdown would need too long for or too much memory, which has to be seen before it begins: every
/// row of a table is filled up to the widest one, so 14 kB of bars became 40 MB of cells; and 50,000 links that are
/// opened and not closed take it half a minute.
/// </summary>
internal static class MarkdownGuard
{
    private const int LettersOfACell = 10;
    private const int MostBrackets = 4_000;

    public static bool Refuses(string body, Reading reading) =>
        HasTooManyBrackets(body, reading) || HasTooLargeTable(body, reading);

    private static bool HasTooManyBrackets(string body, Reading reading)
    {
        if (body.AsSpan().Count('[') <= MostBrackets)
            return false;
        reading.Log.Error(
            Codes.MarkdownTooLarge,
            SourceSpan.Whole(reading.File),
            $"the text has more than {MostBrackets} links",
            "split it"
        );
        return true;
    }

    private static bool HasTooLargeTable(string body, Reading reading)
    {
        var (line, firstLine, rows, widest, letters) = (0, 0, 0, 0, 0);
        foreach (var text in body.AsSpan().EnumerateLines())
        {
            line++;
            var bars = text.Count('|');
            if (bars == 0 && text.IsWhiteSpace())
                (rows, widest, letters) = (0, 0, 0);
            if (bars > 0)
            {
                if (rows++ == 0)
                    firstLine = line;
                widest = Math.Max(widest, bars);
            }
            letters += text.Length;
            // Small tables may be sparse.
            if ((long)rows * widest * LettersOfACell <= Math.Max(20_000, MarkdownText.MaxGrowth * (long)letters))
                continue;
            reading.Log.Error(
                Codes.MarkdownTooLarge,
                new SourceSpan(reading.File, firstLine, 1),
                MarkdownText.TooLarge,
                "split the table that begins here"
            );
            return true;
        }
        return false;
    }
}
