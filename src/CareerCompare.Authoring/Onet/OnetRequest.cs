namespace CareerCompare.Authoring.Onet;

/// <summary>Which jobs of O*NET’s text files become drafts.</summary>
public sealed record OnetRequest
{
    /// <summary>The folder of the text files.</summary>
    public required string Folder { get; init; }

    /// <summary>When the files were fetched from their publisher.</summary>
    public required DateOnly Retrieved { get; init; }

    /// <summary>Codes like 11-1011.03, or 11-1011 for all within it; none for every job that has data.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>So many of them, the first by code; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Like 29.0, where the folder has no Read Me that says it.</summary>
    public string? Release { get; init; }
}

/// <summary>What an import of drafts did.</summary>
public sealed record OnetOutcome
{
    public required string Release { get; init; }

    /// <summary>Files that were written, from the site’s root.</summary>
    public required IReadOnlyList<string> Written { get; init; }

    /// <summary>Drafts that are there already, the same to the byte.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Files that stay because somebody may have written in them, each with the reason.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Tables that the folder does not have and that drafts can do without.</summary>
    public required IReadOnlyList<string> NotThere { get; init; }

    /// <summary>Tables of an older layout that lie beside those that were read, each with the reason.</summary>
    public required IReadOnlyList<string> PassedOver { get; init; }

    /// <summary>Classes of drafts that no wages of the site have.</summary>
    public required IReadOnlyList<string> WithoutWages { get; init; }
}
