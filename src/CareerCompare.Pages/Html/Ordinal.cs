using System.Globalization;

namespace CareerCompare.Pages.Html;

/// <summary>A number that only counts or orders things on the page (a note, a row), so it needs no source.</summary>
public readonly record struct Ordinal(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
