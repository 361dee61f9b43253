using CareerCompare.Core.Figures;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.RolePay;

/// <summary>Pay by state, as paid and at national prices.</summary>
public sealed record PayPlaces
{
    /// <summary>Which class, and its highest and lowest state.</summary>
    public required IReadOnlyList<Line> Lead { get; init; }

    /// <summary>What the tiles' numbers and fills mean; the same for both maps.</summary>
    public required Line Key { get; init; }

    /// <summary>As paid and, where price levels are at hand, at national prices.</summary>
    public required IReadOnlyList<StateMap> Maps { get; init; }

    /// <summary>By the states' names, also those without a figure.</summary>
    public required IReadOnlyList<StateRow> Rows { get; init; }

    /// <summary>The source of the whole table.</summary>
    public required Note Note { get; init; }
    public required IReadOnlyList<Line> NotKnown { get; init; }
}

/// <summary>A state in the table. What is withheld says so in its cell.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Page">Its own page; null where it has no figure.</param>
/// <param name="Median">As paid; null where the state has no figure at all, as with the rest.</param>
/// <param name="Local">At national prices.</param>
/// <param name="Low">What one in ten earns less than.</param>
/// <param name="High">What one in ten earns more than.</param>
/// <param name="Jobs">Null where not released.</param>
public sealed record StateRow(string Name, SitePath? Page, Figure? Median, Figure? Local, Figure? Low, Figure? High, Figure? Jobs);
