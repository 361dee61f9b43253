namespace CareerCompare.Core.Diagnostics;

/// <summary>A place in an input file: where a reader of a message should put the cursor.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">1-based; 0 when the message is about the file as a whole.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Length">How many units the caret underlines, at least 1.</param>
public sealed record SourceSpan(SourceFile File, int Line, int Column, int Length = 1)
{
    public static SourceSpan Whole(SourceFile file) => new(file, 0, 0);

    public override string ToString() => Line == 0 ? File.Path : $"{File.Path}:{Line}:{Column}";
}
