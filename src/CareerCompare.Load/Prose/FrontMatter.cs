using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Prose;

/// <summary>A Markdown file in its two parts. Each keeps the line and column that it has in the file.</summary>
/// <param name="Yaml">The keys between the two lines of dashes.</param>
/// <param name="Body">The Markdown, after as many blanks as the front matter has letters.</param>
internal sealed record FrontMatter(string Yaml, string Body)
{
    public static FrontMatter? Split(SourceFile file, DiagnosticLog log)
    {
        var text = file.Text;
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            log.Error(Codes.NoFrontMatter, new SourceSpan(file, 1, 1, Math.Max(1, file.Line(1).Length)), "the file does not begin with its keys between two lines of ---",
                "write --- on the first line, then title:, description:, order: and reviewed:, then --- again");
            return null;
        }
        var bodyStart = end + "\n---\n".Length;
        var blanks = string.Create(bodyStart, text, (span, all) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = all[i] == '\n' ? '\n' : ' ';
        });
        return new FrontMatter("   \n" + text[4..(end + 1)], blanks + text[bodyStart..]);
    }
}
