using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Authoring.Projections;

/// <summary>The figures that tables 1.2 and 1.10 both print of an occupation; in thousands, but for the change.</summary>
internal sealed record MatrixFigures(decimal JobsFrom, decimal JobsTo, decimal ChangePercent, decimal Openings)
{
    public IEnumerable<string> Written() =>
        new[] { JobsFrom, JobsTo, ChangePercent, Openings }.Select(n => n.ToString("0.0", CultureInfo.InvariantCulture));
}

/// <summary>One row of a table of the National Employment Matrix; the entry is education, experience and training, where the table has them.</summary>
internal sealed record MatrixRow(SocCode Soc, string Title, bool IsOccupation, MatrixFigures Figures, IReadOnlyList<string> Entry, SourceSpan At);
