using CareerCompare.Authoring.Tables;

namespace CareerCompare.Authoring;

/// <summary>What somebody asks to import.</summary>
public abstract record ImportRequest
{
    private ImportRequest() { }

    /// <summary>When the files were fetched from their publisher.</summary>
    public required DateOnly Retrieved { get; init; }

    /// <summary>What SOURCES.yaml says was read, where the file's name says too little; {year} stands for the year of a table.</summary>
    public string? ReadFrom { get; init; }

    /// <summary>Whether a table may lose rows that it has.</summary>
    public bool MayLoseRows { get; init; }

    public abstract IReadOnlyList<string> Paths { get; }

    /// <summary>The same, with its paths taken from a folder.</summary>
    public abstract ImportRequest From(string folder);

    /// <summary>Workbooks of the wage survey.</summary>
    public sealed record Oews(params IReadOnlyList<string> Files) : ImportRequest
    {
        /// <summary>Of which May they are, where neither they nor their names say it.</summary>
        public int? Year { get; init; }

        public override IReadOnlyList<string> Paths => Files;

        public override ImportRequest From(string folder) => this with { Files = [.. Files.Select(f => Path.GetFullPath(f, folder))] };
    }

    /// <summary>The workbook occupation.xlsx.</summary>
    public sealed record Projections(string File) : ImportRequest
    {
        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }

    /// <summary>Regional price parities.</summary>
    public sealed record Rpp(string File) : ImportRequest
    {
        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }

    /// <summary>The consumer price index.</summary>
    public sealed record Cpi(string File) : ImportRequest
    {
        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }

    /// <summary>A conversion: a table that somebody made from a publisher's file.</summary>
    public sealed record Table(string File, TableKind Kind, YearRange Years) : ImportRequest
    {
        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }
}
