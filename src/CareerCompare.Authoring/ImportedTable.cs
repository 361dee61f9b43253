namespace CareerCompare.Authoring;

/// <summary>A table that an import made.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="RowsKept">Of the file that was read.</param>
/// <param name="RowsLeftOut">Of the file that was read.</param>
/// <param name="Changed">Whether the table differs from what was there.</param>
public sealed record ImportedTable(string Path, int RowsKept, int RowsLeftOut, bool Changed);
