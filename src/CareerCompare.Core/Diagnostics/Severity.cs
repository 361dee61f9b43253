namespace CareerCompare.Core.Diagnostics;

public enum Severity
{
    /// <summary>Nothing in the files is wrong, but time has passed: a warning of <c>check</c>, and of nothing else.</summary>
    Reminder,

    /// <summary>Printed, and the site is built all the same.</summary>
    Warning,

    /// <summary>Stops the build.</summary>
    Error,
}
