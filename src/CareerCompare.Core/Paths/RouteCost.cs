namespace CareerCompare.Core.Paths;

/// <summary>
/// What a route asks, summed over its steps and compared from the first part on. Years that nobody knows are counted apart
/// and come first, so that a gap in the sources never makes a route look quick; so do bands without an upper end.
/// </summary>
/// <param name="YearsNotKnown">Steps whose years are not known; 0 where years do not count.</param>
/// <param name="YearsOpen">Steps that ask for so many years or more; 0 where years do not count.</param>
/// <param name="Years">Sum of the numbers that the bands name; 0 where years do not count.</param>
/// <param name="Steps">Number of steps.</param>
/// <param name="NewTasks">Tasks that are new at each step.</param>
public readonly record struct RouteCost(int YearsNotKnown, int YearsOpen, int Years, int Steps, int NewTasks) : IComparable<RouteCost>
{
    public static RouteCost operator +(RouteCost one, RouteCost other) => new(
        one.YearsNotKnown + other.YearsNotKnown, one.YearsOpen + other.YearsOpen, one.Years + other.Years,
        one.Steps + other.Steps, one.NewTasks + other.NewTasks);

    public int CompareTo(RouteCost other) => InOrder.CompareTo(other.InOrder);

    private (int, int, int, int, int) InOrder => (YearsNotKnown, YearsOpen, Years, Steps, NewTasks);
}
