using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Titles;

/// <summary>A page to take along: what may be asked, what to ask back, and how to ask for the job where one works.</summary>
public sealed record InterviewPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }
    public required IReadOnlyList<ExpectedQuestion> Expected { get; init; }
    public required IReadOnlyList<SizeQuestion> AskBack { get; init; }
    public required IReadOnlyList<AtWork> AtWork { get; init; }
}

/// <param name="Asks">As somebody would say it.</param>
/// <param name="Shows">What a good answer shows.</param>
/// <param name="Duty">The duty it is made from, with who names it.</param>
public sealed record ExpectedQuestion(string Asks, Line Shows, Line Duty);

/// <param name="From">The job one has now.</param>
/// <param name="Show">What to bring.</param>
/// <param name="AskFor">In this order.</param>
public sealed record AtWork(RoleSide From, IReadOnlyList<Line> Show, IReadOnlyList<Line> AskFor)
{
    public string Id => "from-" + From.Role.Id;
}
