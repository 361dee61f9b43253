namespace CareerCompare.Pages.RolePay;

/// <summary>
/// How tiles are filled: by their printed number, with round cuts. They turn bold at the first multiple of five above the
/// country's median; a cut at the median itself would show two tiles of one number in two fills.
/// </summary>
public sealed record TileCuts
{
    private const int Round = 5;

    /// <summary>Below this median the states lie closer together.</summary>
    private const decimal WideFrom = 100_000;

    private readonly int step;

    public TileCuts(decimal nationalMedian)
    {
        Bold = ((int)(nationalMedian / 1000) / Round + 1) * Round;
        step = nationalMedian >= WideFrom ? Round * 2 : Round;
    }

    /// <summary>The least thousands that are bold.</summary>
    public int Bold { get; }

    public TileFill Of(int? thousands) => thousands switch
    {
        null => TileFill.None,
        var t when t >= Bold + step => TileFill.Highest,
        var t when t >= Bold => TileFill.High,
        var t when t >= Bold - step => TileFill.Middle,
        var t when t >= Bold - 2 * step => TileFill.Low,
        _ => TileFill.Lowest,
    };
}

/// <summary>From no figure up. High and highest are bold.</summary>
public enum TileFill { None, Lowest, Low, Middle, High, Highest }
