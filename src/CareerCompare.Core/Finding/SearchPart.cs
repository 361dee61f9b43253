namespace CareerCompare.Core.Finding;

/// <summary>A part of what the site says of a job, with an address of its own.</summary>
public enum JobPart
{
    Pay,
    WayIn,
    Certifications,
    Life,
    Benefits,
    Interview,
}

/// <summary>Words that people type who look for one part of a job: "salary" for its pay.</summary>
/// <param name="Part">What they look for.</param>
/// <param name="Name">As it stands behind the name of a job: "pay". People type it too.</param>
/// <param name="Words">What else they type.</param>
public sealed record SearchPart(JobPart Part, string Name, IReadOnlyList<string> Words);
