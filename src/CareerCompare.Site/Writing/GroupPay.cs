using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What official pay tells of one role or of two: the groups that they are counted in, and the employers at which it
/// tells of them. Tables, ladders and sentences of a page are all made of this, so they agree.
/// </summary>
public sealed class GroupPay
{
    private readonly SiteInputs inputs;
    private readonly Dictionary<SocCode, LadderGroup> drawn;

    private GroupPay(IReadOnlyList<RoleSide> sides, IReadOnlyList<EmployerRung> rungs, SiteInputs inputs)
    {
        (Sides, Rungs, this.inputs) = (sides, rungs, inputs);
        // Two roles that share no employer are told of where all employers are together.
        Nearest =
            sides.Count > 1 && RoleVerdict.SharedEmployer(sides[0].Role, sides[1].Role, inputs.Ledger) is null
                ? Rungs[^1]
                : Rungs[0];
        Telling = EmployerRung.Telling(Rungs, [.. sides.Select(s => s.Role)], inputs.Ledger.Wages);
        if (!Telling.Contains(Nearest))
            Telling = [Nearest, .. Telling];
        var shown = Rungs.SelectMany(r => r.Cells).ToList();
        // By rising middle pay at the nearest employer that tells of the group, where all employers are the last.
        Groups =
        [
            .. shown.Select(c => c.Soc).Distinct().OrderBy(soc => shown.First(c => c.Soc == soc).Yearly.Median.Floor),
        ];
        drawn = Groups.ToDictionary(soc => soc, Drawn);
    }

    /// <summary>Null where no release has a figure for any of their groups.</summary>
    public static GroupPay? Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs) =>
        EmployerRung.Of([.. sides.Select(s => s.Role)], inputs.Ledger) is { Count: > 0 } rungs
            ? new(sides, rungs, inputs)
            : null;

    public IReadOnlyList<RoleSide> Sides { get; }

    /// <summary>By rising pay.</summary>
    public IReadOnlyList<SocCode> Groups { get; }

    /// <summary>The nearest employer first, all together last.</summary>
    public IReadOnlyList<EmployerRung> Rungs { get; }

    /// <summary>The few that stand for all.</summary>
    public IReadOnlyList<EmployerRung> Telling { get; }

    /// <summary>Where most is told of all of them, and what the other rungs are held against.</summary>
    public EmployerRung Nearest { get; }

    public string Month => new ReferencePeriod.Month(Nearest.Cells[0].Release).ToString();

    public Note Note => inputs.Notes.Of(inputs.Figures.Wages.Of(Nearest.Cells[0], PayKind.Median).Citation);

    public LadderGroup InChart(SocCode group) => drawn[group];

    /// <summary>"at doctors’ offices"; of all employers, "at all employers together".</summary>
    public static string At(EmployerRung rung) => rung.At?.At ?? "at all employers together";

    /// <summary>As a heading.</summary>
    public static string NameOf(EmployerRung rung) => rung.At?.Name ?? "All employers together";

    public bool IsUnsteady(WageEstimate cell) => inputs.Comparer.IsUnsteady(cell);

    /// <summary>Of groups in this order, those that may be told of at an employer: with a middle, and steady.</summary>
    public IEnumerable<WageEstimate> Steady(EmployerRung rung) =>
        Groups
            .Select(soc => rung.Cells.FirstOrDefault(c => c.Soc == soc))
            .OfType<WageEstimate>()
            .Where(c => c.Yearly.Median is Wage.Exactly && !IsUnsteady(c));

    private LadderGroup Drawn(SocCode soc)
    {
        var counted = Sides
            .Select(s => (Side: s, Group: RoleGroup.Of(s.Role).FirstOrDefault(g => g.Soc == soc)))
            .Where(x => x.Group is not null)
            .ToList();
        var name = FirstLetter.Capital(inputs.NameOf(soc));
        if (Sides.Count == 1)
            return new(
                name,
                soc == Groups[^1] ? LadderSign.Solid : LadderSign.Hollow,
                counted[0].Group!.Ground switch
                {
                    GroupGround.SortedByTitle => "sorted here by title",
                    GroupGround.Named when counted[0].Group!.Link.Titles is [var title, ..] => $"named here: {title}",
                    GroupGround.Named => "named here",
                    GroupGround.OurReading => "our reading",
                    _ => throw new System.Diagnostics.UnreachableException(),
                }
            );
        return new(
            name,
            counted.Count > 1 ? LadderSign.Both
                : counted[0].Side.Seat == Seat.A ? LadderSign.Solid
                : LadderSign.Outline,
            FirstLetter.Capital(
                Listed.And([
                    .. counted.Select(x =>
                        x.Side.Name + (x.Group!.Ground == GroupGround.OurReading ? " (our reading)" : "")
                    ),
                ])
            )
        );
    }
}

/// <summary>The medians at the employers that stand for all.</summary>
public static class MediansWriter
{
    public static PayMedians Of(GroupPay pay, SiteInputs inputs) =>
        new(
            pay.Month,
            [.. pay.Groups.Select(pay.InChart)],
            [
                .. pay.Telling.Select(rung => new PayMedians.Row(
                    GroupPay.NameOf(rung),
                    [.. pay.Groups.Select(soc => CellOf(rung.Cells.FirstOrDefault(c => c.Soc == soc), pay, inputs))]
                )),
            ],
            pay.Note
        );

    private static PayMedians.Cell CellOf(WageEstimate? cell, GroupPay pay, SiteInputs inputs) =>
        cell is null ? new(null, null, false)
        : pay.IsUnsteady(cell) ? new(null, inputs.Figures.Wages.JobsOf(cell), true)
        : new(inputs.Figures.Wages.Of(cell, PayKind.Median), inputs.Figures.Wages.JobsOf(cell), false);
}
