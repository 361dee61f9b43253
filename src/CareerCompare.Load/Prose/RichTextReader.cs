using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Prose;

/// <summary>A sentence with references in braces, as *rich* fields hold it.</summary>
internal static class RichTextReader
{
    /// <summary>The parts; null, with the reasons in the log, where a reference is wrong or money is typed in.</summary>
    public static RichText? Read(YamlScalar scalar, Reading reading)
    {
        var text = scalar.Text.ReplaceLineEndings(" ").Trim();
        var whole = !BareMoney.Report(text, scalar.At, reading.Log);
        List<RichText.Part> parts = [];
        var (from, references) = (0, 0);
        // References are looked up in the file from here on, because quotes, escapes and folds move them.
        var sourceFrom = scalar.Offset;
        while (text.IndexOfAny(['{', '}'], from) is >= 0 and var brace)
        {
            var close = text.IndexOf('}', brace);
            var open = text[brace] == '{';
            if (!open || close < 0)
            {
                reading.Log.Error(Codes.BadReference, scalar.At, open ? "a '{' has no '}'" : "a '}' has no '{'", ReferenceText.Hint);
                return null;
            }
            if (++references > ReferenceText.MostOfField)
            {
                ReferenceText.TooMany(scalar.At, ReferenceText.MostOfField, reading);
                return null;
            }
            if (brace > from) parts.Add(new RichText.Words(text[from..brace]));
            var inside = text[(brace + 1)..close];
            var at = Place(reading.File, scalar, inside, ref sourceFrom);
            if (ReferenceText.Read(inside, at, reading) is { } part) parts.Add(part);
            else whole = false;
            from = close + 1;
        }
        if (from < text.Length) parts.Add(new RichText.Words(text[from..]));
        return whole ? new RichText(parts) : null;
    }

    private static SourceSpan Place(SourceFile file, YamlScalar scalar, string inside, ref int from)
    {
        var at = file.Text.IndexOf("{" + inside + "}", Math.Min(from, file.Text.Length), StringComparison.Ordinal);
        if (at < 0) return scalar.At;
        from = at + 1;
        var (line, column) = file.PositionOf(at);
        return new SourceSpan(file, line, column, inside.Length + 2);
    }
}
