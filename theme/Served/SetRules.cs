using System.Globalization;
using System.Text;

namespace CareerCompare.Theme.Served;

/// <summary>
/// The rules by which a table of several roles shows only the chosen columns, and only the rows in which two of them
/// differ, without a script. They go by the position of a column and by the marks that a row carries from the ledger. A
/// script that has taken over the table takes "still" away, and with it these rules.
/// </summary>
internal static class SetRules
{
    /// <summary>Columns beside the one of labels.</summary>
    public const int Columns = 8;

    private const string Differences = ":has(#only-differences:checked)", Shared = ":has(#only-shared:checked)";

    public static string Css { get; } = Rules();

    private static string Rules()
    {
        StringBuilder css = new();
        for (var i = 1; i <= Columns; i++)
            css.Append(CultureInfo.InvariantCulture, $"main:has(#c{i}:not(:checked)) .still :is(th,td):nth-child({i + 1}){{display:none}}");
        // A task that none of the chosen jobs is named for says nothing of them.
        css.Append("main:has(#c1) .still .task{display:none}");
        for (var i = 1; i <= Columns; i++)
            css.Append(CultureInfo.InvariantCulture, $"main:has(#c{i}:checked) .still .n{i}{{display:table-row}}");
        css.Append(CultureInfo.InvariantCulture, $"main{Differences} .still .fact{{display:none}}");
        for (var i = 1; i <= Columns; i++)
        {
            css.Append(CultureInfo.InvariantCulture, $"main{Shared}:has(#c{i}:checked) .still .u{i}{{display:none}}");
            for (var j = i + 1; j <= Columns; j++)
            {
                var both = string.Create(CultureInfo.InvariantCulture, $":has(#c{i}:checked):has(#c{j}:checked)");
                css.Append(CultureInfo.InvariantCulture, $"main{Differences}{both} .still .d{i}-{j}{{display:table-row}}");
                css.Append(CultureInfo.InvariantCulture, $"main{Shared}{both} .still .d{i}-{j}{{display:none}}");
            }
        }
        return css.ToString();
    }
}
