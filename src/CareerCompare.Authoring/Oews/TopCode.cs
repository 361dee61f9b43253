namespace CareerCompare.Authoring.Oews;

/// <summary>The wage from which on the bureau prints # instead of a number.</summary>
internal sealed record TopCode(decimal Hour, decimal Year)
{
    /// <summary>For workbooks that do not state theirs. A release that is not here states it, or cannot be read where it prints #.</summary>
    private static readonly Dictionary<int, TopCode> ByYear = new()
    {
        [2010] = new(80, 166_400),
        [2011] = new(90, 187_200), [2012] = new(90, 187_200), [2013] = new(90, 187_200), [2014] = new(90, 187_200), [2015] = new(90, 187_200),
        [2016] = new(100, 208_000), [2017] = new(100, 208_000), [2018] = new(100, 208_000),
        [2019] = new(100, 208_000), [2020] = new(100, 208_000), [2021] = new(100, 208_000),
        [2022] = new(115, 239_200), [2023] = new(115, 239_200), [2024] = new(115, 239_200),
    };

    public static TopCode? Of(int year) => ByYear.GetValueOrDefault(year);
}
