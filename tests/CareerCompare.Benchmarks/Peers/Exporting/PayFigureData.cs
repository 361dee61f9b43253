using CareerCompare.Core.Figures;
using CareerCompare.Pages.Citations;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>A figure of pay with what a chart needs beside its words: bare dollars to place it by, and the short form for the end of a bar.</summary>
internal static class PayFigureData
{
    public static object Of(CitedFigure cited)
    {
        var wage = ((Quantity.Pay)cited.Figure.Quantity).Wage;
        return new { value = FigureWords.Machine(cited.Figure.Quantity), claim = cited.Figure.Id, text = FigureWords.InFull(cited.Figure.Quantity), dollars = wage.Floor ?? 0, @short = FigureWords.Short(wage) };
    }
}
