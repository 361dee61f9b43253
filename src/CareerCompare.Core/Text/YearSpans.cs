using System.Globalization;

namespace CareerCompare.Core.Text;

/// <summary>Years in few words.</summary>
public static class YearSpans
{
    /// <summary>"2010 to 2018 and 2025"; two neighbors stand as two years.</summary>
    public static string Of(IEnumerable<int> years)
    {
        List<(int First, int Last)> spans = [];
        foreach (var year in years.Distinct().Order())
            if (spans is [.., var (first, last)] && last == year - 1) spans[^1] = (first, year);
            else spans.Add((year, year));
        var words = spans.SelectMany<(int First, int Last), string>(s => (s.Last - s.First) switch
        {
            0 => [Text(s.First)],
            1 => [Text(s.First), Text(s.Last)],
            _ => [$"{Text(s.First)} to {Text(s.Last)}"],
        }).ToList();
        return Listed.And(words);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
