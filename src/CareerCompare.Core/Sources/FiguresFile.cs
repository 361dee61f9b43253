using CareerCompare.Core.Text;

namespace CareerCompare.Core.Sources;

/// <summary>How a file of official figures came to be.</summary>
public enum FiguresForm { Workbook, Conversion }

/// <summary>Where one file of official figures comes from, as the importer noted it.</summary>
public sealed record FiguresFile
{
    /// <summary>Below <c>salary-data/</c>.</summary>
    public required string File { get; init; }
    public required Id<Source> Source { get; init; }
    public required Id<Organization> Publisher { get; init; }
    public required string Release { get; init; }

    /// <summary>A conversion was made by someone else from the publisher's file.</summary>
    public required FiguresForm Form { get; init; }
    public required string ReadFrom { get; init; }
    public required DateOnly Retrieved { get; init; }
    public required string Sha256 { get; init; }
    public required int RowsKept { get; init; }
    public required int RowsLeftOut { get; init; }
    public string? LeftOut { get; init; }
}
