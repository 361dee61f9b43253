namespace CareerCompare.Core.Degrees;

/// <summary>
/// Three formulas under the names that spreadsheets give them, so that whoever doubts a page can check it there. Rates are
/// parts of one, not percent, and of one period.
/// </summary>
public static class Spreadsheet
{
    /// <summary>
    /// PMT without its minus: what is paid at the end of each of <paramref name="periods"/> periods to pay back
    /// <paramref name="owed"/>. owed · r ÷ (1 − (1 + r)^−n), and owed ÷ n where nothing is charged.
    /// </summary>
    public static double Pmt(double rate, int periods, double owed) =>
        rate == 0 ? owed / periods : owed * rate / (1 - Math.Pow(1 + rate, -periods));

    /// <summary>NPV: each amount at the end of its period, the first of them one period from now. Σ amount ÷ (1 + r)^k.</summary>
    public static double Npv(double rate, IReadOnlyList<double> amounts)
    {
        var sum = 0d;
        // From the last to the first: a power for each would overflow where a rate is near minus one.
        for (var k = amounts.Count - 1; k >= 0; k--)
            sum = (sum + amounts[k]) / (1 + rate);
        return sum;
    }

    /// <summary>
    /// IRR: the rate at which <see cref="Npv"/> is zero, at most 900 % a period; null where there is none, as where nothing
    /// is ever paid out or nothing comes back.
    /// </summary>
    public static double? Irr(IReadOnlyList<double> amounts)
    {
        // As near to losing all as the last amount can be divided by without leaving the numbers that there are.
        double low = Math.Max(-.9, Math.Pow(10, -200d / Math.Max(amounts.Count, 1)) - 1),
            high = 9;
        var below = Npv(low, amounts);
        var above = Npv(high, amounts);
        if (!double.IsFinite(below) || !double.IsFinite(above) || below == 0 || Math.Sign(below) == Math.Sign(above))
            return null;
        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            if (Math.Sign(Npv(middle, amounts)) == Math.Sign(below))
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
